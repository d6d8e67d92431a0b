/** Fonts and colours of a range. */
import type { IStyleData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { GoogleRange } from '../google';
import { RangeContents } from './rangeContents';
import { univerRange } from './rectangle';

const colour = (rgb: string | null): { rgb: string } | null => (rgb === null ? null : { rgb });
const flag = (isSet: boolean): BooleanNumber => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const decoration = (line: unknown, wanted: string): { s: BooleanNumber } => ({ s: flag(line === wanted) });

export class RangeFonts extends RangeContents {
  protected setLook<Key extends keyof IStyleData>(
    type: Key,
    value: IStyleData[Key] | null | (IStyleData[Key] | null)[][],
  ): GoogleRange {
    this.context.book.setStyle(this.sheetKey, univerRange(this.at), type, value);
    return this.self;
  }

  protected setLooks<Key extends keyof IStyleData>(
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

  protected readLooks<Value>(read: (style: IStyleData) => Value): Value[][] {
    return this.grid((row, column) => read(this.context.book.styleAt(this.sheetKey, row, column)));
  }

  setFontWeight(weight: string | null): GoogleRange {
    return this.setLook('bl', flag(weight === 'bold'));
  }

  setFontWeights(weights: (string | null)[][]): GoogleRange {
    return this.setLooks('setFontWeights', 'bl', weights, (weight: string) => flag(weight === 'bold'));
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this.readLooks((style) => (style.bl === BooleanNumber.TRUE ? 'bold' : 'normal'));
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.getFontWeights()[0]![0]!;
  }

  setFontStyle(style: string | null): GoogleRange {
    return this.setLook('it', flag(style === 'italic'));
  }

  setFontStyles(styles: (string | null)[][]): GoogleRange {
    return this.setLooks('setFontStyles', 'it', styles, (style: string) => flag(style === 'italic'));
  }

  getFontStyles(): ('italic' | 'normal')[][] {
    return this.readLooks((style) => (style.it === BooleanNumber.TRUE ? 'italic' : 'normal'));
  }

  setFontLine(line: string | null): GoogleRange {
    this.setLook('ul', decoration(line, 'underline'));
    return this.setLook('st', decoration(line, 'line-through'));
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.setLook('ff', family);
  }

  getFontFamily(): string {
    return this.readLooks((style) => style.ff ?? 'Arial')[0]![0]!;
  }

  setFontSize(points: number): GoogleRange {
    return this.setLook('fs', points);
  }

  setFontSizes(points: number[][]): GoogleRange {
    return this.setLooks('setFontSizes', 'fs', points, (size: number) => size);
  }

  getFontSizes(): number[][] {
    return this.readLooks((style) => style.fs ?? 10);
  }

  getFontSize(): number {
    return this.getFontSizes()[0]![0]!;
  }

  setFontColor(rgb: string | null): GoogleRange {
    return this.setLook('cl', colour(rgb));
  }

  setFontColors(colours: (string | null)[][]): GoogleRange {
    return this.setLooks('setFontColors', 'cl', colours, colour);
  }

  getFontColors(): string[][] {
    return this.readLooks((style) => (style.cl?.rgb ?? '#000000').toLowerCase());
  }

  getFontColor(): string {
    return this.getFontColors()[0]![0]!;
  }

  setBackground(rgb: string | null): GoogleRange {
    return this.setLook('bg', colour(rgb));
  }

  setBackgrounds(colours: (string | null)[][]): GoogleRange {
    return this.setLooks('setBackgrounds', 'bg', colours, colour);
  }

  getBackgrounds(): string[][] {
    return this.readLooks((style) => (style.bg?.rgb ?? '#ffffff').toLowerCase());
  }

  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
}
