/** How a range's contents are set out: alignment, wrapping, number formats. */
import { HorizontalAlign, VerticalAlign, WrapStrategy as UniverWrap } from '@univerjs/core';
import { isPlainTextPattern } from '../../engine/patterns';
import { WrapStrategy } from '../enumerations';
import { wrongArguments } from '../exception';
import type { GoogleRange } from '../google';
import { nameIn } from '../service';
import { RangeFonts } from './rangeFonts';

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

export class RangeLooks extends RangeFonts {
  #oneOf<Value>(method: string, choices: Readonly<Record<string, Value>>, name: string | null): Value | null {
    if (name === null) return null;
    const choice = choices[name];
    if (choice === undefined) throw wrongArguments(`Range.${method}`, [name]);
    return choice;
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.setLook('ht', this.#oneOf('setHorizontalAlignment', HORIZONTAL, alignment));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.setLooks('setHorizontalAlignments', 'ht', alignments, (name: string | null) =>
      this.#oneOf('setHorizontalAlignments', HORIZONTAL, name),
    );
  }

  getHorizontalAlignments(): string[][] {
    return this.readLooks(
      (style) => Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === style.ht) ?? 'general',
    );
  }

  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]![0]!;
  }

  setVerticalAlignment(alignment: string | null): GoogleRange {
    return this.setLook('vt', this.#oneOf('setVerticalAlignment', VERTICAL, alignment));
  }

  getVerticalAlignment(): string {
    const [[present] = []] = this.readLooks((style) => style.vt);
    return Object.keys(VERTICAL).find((name) => VERTICAL[name] === present) ?? 'bottom';
  }

  setWrap(isWrapped: boolean): GoogleRange {
    return this.setLook('tb', isWrapped ? UniverWrap.WRAP : UniverWrap.OVERFLOW);
  }

  setWraps(wraps: boolean[][]): GoogleRange {
    return this.setLooks('setWraps', 'tb', wraps, (wrap: boolean) => (wrap ? UniverWrap.WRAP : UniverWrap.OVERFLOW));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    const name = nameIn(WrapStrategy, strategy);
    if (!name) throw wrongArguments('Range.setWrapStrategy', [strategy]);
    return this.setLook('tb', WRAPS[name]);
  }

  getWrap(): boolean {
    return this.readLooks((style) => style.tb === UniverWrap.WRAP)[0]![0]!;
  }

  setNumberFormat(pattern: string): GoogleRange {
    return this.setLook('n', { pattern });
  }

  setNumberFormats(patterns: string[][]): GoogleRange {
    return this.setLooks('setNumberFormats', 'n', patterns, (pattern: string) => ({ pattern }));
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
