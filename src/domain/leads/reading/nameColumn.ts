/** Turns a column of names into numbers and a list of names, so that 200,000 leads hold ten owners once. */
import { isErrorText, type Cell } from '../../cell';
import { sameWord } from '../../text/sameWord';
import { valueText } from './valueList';

export interface NameColumn {
  /** Index into `names`, or −1 for a blank cell or one that holds an error. */
  readonly index: Int32Array;
  /** As first written; names that differ in case or outer spaces only are one. */
  readonly names: readonly string[];
}

/** @example readNameColumn(['Ann', ' ann', '']) // { index: [0, 0, -1], names: ['Ann'] } */
export function readNameColumn(cells: readonly Cell[]): NameColumn {
  const index = new Int32Array(cells.length).fill(-1);
  const names: string[] = [];
  const byWord = new Map<string, number>();
  const byCell = new Map<Cell, number>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]!;
    if (cell === '') continue;
    let known = byCell.get(cell);
    if (known === undefined) {
      const name = isErrorText(cell) ? '' : valueText(cell);
      const word = sameWord(name);
      known = word === '' ? -1 : byWord.get(word);
      if (known === undefined) {
        known = names.push(name) - 1;
        byWord.set(word, known);
      }
      byCell.set(cell, known);
    }
    index[row] = known;
  }
  return { index, names };
}
