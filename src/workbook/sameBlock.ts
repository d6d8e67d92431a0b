/** Tells whether a name already stands where it should. */
import type { Block } from '../ports';

/** True where both are the same cells. */
export const sameBlock = (first: Block | undefined, second: Block): boolean =>
  first !== undefined &&
  first.tabId === second.tabId &&
  first.row === second.row &&
  first.column === second.column &&
  first.rows === second.rows &&
  first.columns === second.columns;
