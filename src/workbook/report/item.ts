/** A run of cells of the report: what stands in it, and how it looks. */
import type { Content, Style } from '../../ports';
import { COLOURS } from '../colours';

/** One run of cells in a row: the content stands in the first of them. */
export interface Item {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly content: Content;
  readonly style: Style;
  /** What a note on the cell says; left out: it has none. */
  readonly note?: string;
}

export const LARGE: Style = { sizePoints: 20, colour: COLOURS.ink, verticalAlign: 'middle' };

export const MESSAGE: Style = { bold: true, colour: COLOURS.ink, wrap: true, verticalAlign: 'bottom', merge: true };

export const QUIET: Style = { colour: COLOURS.quiet };
