/** Borders and merged cells of a range. */
import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import { keepShown } from '../../engine/keepShown';
import { BorderStyle } from '../enumerations';
import { wrongArguments } from '../exception';
import type { GoogleRange } from '../google';
import { RangeLooks } from './rangeLooks';
import { overlap, rectangleOf } from './rectangle';
import { nameIn } from '../service';

const BORDERS = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
} as const;

export class RangeBorders extends RangeLooks {
  /** `null` leaves a side as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colourName?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GoogleRange {
    const styleName = style ? nameIn(BorderStyle, style) : 'SOLID';
    if (!styleName) throw wrongArguments('Range.setBorder', [style]);
    const line: IBorderStyleData = { s: BORDERS[styleName], cl: { rgb: colourName ?? '#000000' } };
    const { row: firstRow, column: firstColumn } = this.start;
    const [lastRow, lastColumn] = [firstRow + this.at.rows - 1, firstColumn + this.at.columns - 1];
    const borders = this.grid((row, column) => {
      const sides: IBorderData = { ...this.context.book.styleAt(this.sheetKey, row, column).bd };
      const put = (side: 't' | 'l' | 'b' | 'r', wanted: boolean | null): void => {
        if (wanted !== null) sides[side] = wanted ? line : null;
      };
      put('t', row === firstRow ? top : horizontal);
      put('b', row === lastRow ? bottom : horizontal);
      put('l', column === firstColumn ? left : vertical);
      put('r', column === lastColumn ? right : vertical);
      return sides;
    });
    return this.setLook('bd', borders);
  }

  merge(): GoogleRange {
    keepShown(this.context.book, () => this.facade().merge());
    return this.self;
  }

  mergeAcross(): GoogleRange {
    keepShown(this.context.book, () => this.facade().mergeAcross());
    return this.self;
  }

  mergeVertically(): GoogleRange {
    keepShown(this.context.book, () => this.facade().mergeVertically());
    return this.self;
  }

  breakApart(): GoogleRange {
    keepShown(this.context.book, () => this.facade().breakApart());
    return this.self;
  }

  isPartOfMerge(): boolean {
    return this.facade().isPartOfMerge();
  }

  getMergedRanges(): GoogleRange[] {
    return this.context.book
      .worksheet(this.sheetKey)
      .getMergeData()
      .map(rectangleOf)
      .filter((merged) => overlap(merged, this.at))
      .map((merged) => this.make.range(this.sheetKey, merged));
  }

  clearFormat(): GoogleRange {
    this.facade().clearFormat();
    return this.self;
  }

  protected facade(): ReturnType<ReturnType<typeof this.context.book.facadeSheet>['getRange']> {
    const { row, column } = this.start;
    return this.context.book.facadeSheet(this.sheetKey).getRange(row, column, this.at.rows, this.at.columns);
  }
}
