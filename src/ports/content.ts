/** What may be written into cells. */
import type { Cell } from '../domain/cell';

/** A formula to be written: `;` between arguments and no decimals in it, so that every locale reads it alike. */
export interface Formula {
  readonly formula: string;
}

/** What may be written into a cell. A text stays a text, whatever it begins with. */
export type Content = Cell | Formula;
