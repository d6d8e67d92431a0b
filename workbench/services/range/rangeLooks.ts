/** How a range looks: fonts, colours, alignment, number formats. */
import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy as UniverWrap } from '@univerjs/core';
import { isPlainTextPattern } from '../../engine/patterns';
import { WrapStrategy } from '../enumerations';
import { wrongArguments } from '../exception';
import type { GoogleRange } from '../google';
import { RangeContents } from './rangeContents';
import { nameIn } from '../service';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAPS = { WRAP: UniverWrap.WRAP, OVERFLOW: UniverWrap.OVERFLOW, CLIP: UniverWrap.CLIP } as const;

const colour = (rgb: string | null): { rgb: string } | null => (rgb === null ? null : { rgb });
const decoration = (line: unknown, wanted: string): { s: BooleanNumber } => ({
  s: line === wanted ? BooleanNumber.TRUE : BooleanNumber.FALSE,
});

export class RangeLooks extends RangeContents {
  protected setLook<Key extends keyof IStyleData>(
    type: Key,
    value: IStyleData[Key] | null | (IStyleData[Key] | null)[][],
  ): GoogleRange {
    const { row, column } = this.start;
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + this.at.rows - 1,
      endColumn: column + this.at.columns - 1,
    };
    this.context.book.setStyle(this.sheetKey, range, type, value);
    return this.self;
  }

  #setEach<Key extends keyof IStyleData>(
    method: string,
    type: Key,
    values: unknown,
    styleOf: (value: never) => IStyleData[Key] | null,
  ): GoogleRange {
    this.checkSize(method, values);
    return this.setLook(
      type,
      values.map((row) => row.map((value) => styleOf(value as never))),
    );
  }

  #read<Value>(read: (style: IStyleData) => Value): Value[][] {
    return this.grid((row, column) => read(this.context.book.styleAt(this.sheetKey, row, column)));
  }

  #oneOf<Value>(method: string, choices: Readonly<Record<string, Value>>, name: string | null): Value | null {
    if (name === null) return null;
    const choice = choices[name];
    if (choice === undefined) throw wrongArguments(`Range.${method}`, [name]);
    return choice;
  }

  setFontWeight(weight: string | null): GoogleRange {
    return this.setLook('bl', weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  }

  setFontWeights(weights: (string | null)[][]): GoogleRange {
    return this.#setEach('setFontWeights', 'bl', weights, (weight: string) =>
      weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    );
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this.#read((style) => (style.bl === BooleanNumber.TRUE ? 'bold' : 'normal'));
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.getFontWeights()[0]![0]!;
  }

  setFontStyle(style: string | null): GoogleRange {
    return this.setLook('it', style === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  }

  setFontStyles(styles: (string | null)[][]): GoogleRange {
    return this.#setEach('setFontStyles', 'it', styles, (style: string) =>
      style === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    );
  }

  getFontStyles(): ('italic' | 'normal')[][] {
    return this.#read((style) => (style.it === BooleanNumber.TRUE ? 'italic' : 'normal'));
  }

  setFontLine(line: string | null): GoogleRange {
    this.setLook('ul', decoration(line, 'underline'));
    return this.setLook('st', decoration(line, 'line-through'));
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.setLook('ff', family);
  }

  getFontFamily(): string {
    return this.#read((style) => style.ff ?? 'Arial')[0]![0]!;
  }

  setFontSize(points: number): GoogleRange {
    return this.setLook('fs', points);
  }

  setFontSizes(points: number[][]): GoogleRange {
    return this.#setEach('setFontSizes', 'fs', points, (size: number) => size);
  }

  getFontSizes(): number[][] {
    return this.#read((style) => style.fs ?? 10);
  }

  getFontSize(): number {
    return this.getFontSizes()[0]![0]!;
  }

  setFontColor(rgb: string | null): GoogleRange {
    return this.setLook('cl', colour(rgb));
  }

  setFontColors(colours: (string | null)[][]): GoogleRange {
    return this.#setEach('setFontColors', 'cl', colours, colour);
  }

  getFontColors(): string[][] {
    return this.#read((style) => (style.cl?.rgb ?? '#000000').toLowerCase());
  }

  getFontColor(): string {
    return this.getFontColors()[0]![0]!;
  }

  setBackground(rgb: string | null): GoogleRange {
    return this.setLook('bg', colour(rgb));
  }

  setBackgrounds(colours: (string | null)[][]): GoogleRange {
    return this.#setEach('setBackgrounds', 'bg', colours, colour);
  }

  getBackgrounds(): string[][] {
    return this.#read((style) => (style.bg?.rgb ?? '#ffffff').toLowerCase());
  }

  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.setLook('ht', this.#oneOf('setHorizontalAlignment', HORIZONTAL, alignment));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.#setEach('setHorizontalAlignments', 'ht', alignments, (name: string | null) =>
      this.#oneOf('setHorizontalAlignments', HORIZONTAL, name),
    );
  }

  getHorizontalAlignments(): string[][] {
    return this.#read((style) => Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === style.ht) ?? 'general');
  }

  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]![0]!;
  }

  setVerticalAlignment(alignment: string | null): GoogleRange {
    return this.setLook('vt', this.#oneOf('setVerticalAlignment', VERTICAL, alignment));
  }

  getVerticalAlignment(): string {
    const [[present] = []] = this.#read((style) => style.vt);
    return Object.keys(VERTICAL).find((name) => VERTICAL[name] === present) ?? 'bottom';
  }

  setWrap(isWrapped: boolean): GoogleRange {
    return this.setLook('tb', isWrapped ? UniverWrap.WRAP : UniverWrap.OVERFLOW);
  }

  setWraps(wraps: boolean[][]): GoogleRange {
    return this.#setEach('setWraps', 'tb', wraps, (wrap: boolean) => (wrap ? UniverWrap.WRAP : UniverWrap.OVERFLOW));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    const name = nameIn(WrapStrategy, strategy);
    if (!name) throw wrongArguments('Range.setWrapStrategy', [strategy]);
    return this.setLook('tb', WRAPS[name]);
  }

  getWrap(): boolean {
    return this.#read((style) => style.tb === UniverWrap.WRAP)[0]![0]!;
  }

  setNumberFormat(pattern: string): GoogleRange {
    return this.setLook('n', { pattern });
  }

  setNumberFormats(patterns: string[][]): GoogleRange {
    return this.#setEach('setNumberFormats', 'n', patterns, (pattern: string) => ({ pattern }));
  }

  getNumberFormats(): string[][] {
    return this.cells().map((row) =>
      row.map(({ pattern }) => (isPlainTextPattern(pattern) ? '@' : pattern === null ? 'General' : pattern)),
    );
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
}
