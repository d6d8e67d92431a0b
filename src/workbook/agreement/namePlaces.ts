/** Where each name of the agreement belongs, told by the labels that were found on its tab. */
import { nameOf } from '../../domain/agreement/termDeclaration';
import type { Block } from '../../ports';
import { LABEL_COLUMN, SPARE_ROWS, VALUE_COLUMN, type LayoutRow } from './agreementLayout';
import { agreementNames, tableNames } from './agreementNames';
import type { LabelledRows } from './labelledRows';

/** @param lastRow of the tab that holds anything */
export function namePlaces(
  layout: readonly LayoutRow[],
  { rows, nextBelow }: LabelledRows,
  tabId: number,
  lastRow: number,
): ReadonlyMap<string, Block> {
  const places = new Map<string, Block>();
  // Rows of labels follow a table at once; whatever else comes next has a blank row before it.
  const gapAbove = (row: number): number => {
    const index = [...rows].find(([, found]) => found === row)?.[0];
    const kind = index === undefined ? 'gap' : layout[index]!.kind;
    return kind === 'term' || kind === 'derived' || kind === 'paragraphTitle' ? 0 : 1;
  };
  const single = { tabId, rows: 1, columns: 1 };
  layout.forEach((row, index) => {
    const here = rows.get(index);
    const above = rows.get(index - 1);
    if (row.kind === 'paragraph' && above !== undefined) {
      places.set(nameOf(row.term), { ...single, row: above + 1, column: LABEL_COLUMN });
    }
    if (here === undefined) return;
    if (row.kind === 'term' || row.kind === 'derived') {
      const [name] = agreementNames([row], tabId).keys();
      places.set(name!, { ...single, row: here, column: VALUE_COLUMN });
    }
    if (row.kind === 'tableTitle') {
      const { term } = row;
      const first = here + 2;
      const below = nextBelow(here);
      const last = below === null ? Math.max(lastRow, first + SPARE_ROWS - 1) : below - 1 - gapAbove(below);
      const block = { tabId, row: first, column: LABEL_COLUMN, rows: Math.max(1, last - first + 1) };
      for (const [name, named] of tableNames(term, { ...block, columns: term.columns.length })) places.set(name, named);
    }
  });
  return places;
}
