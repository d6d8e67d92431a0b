/** The named ranges of a new agreement tab. */
import { nameOf, type TableTerm } from '../../domain/agreement/termDeclaration';
import { derivedName } from '../../domain/agreement/derivedFigures';
import type { Block } from '../../ports';
import { LABEL_COLUMN, VALUE_COLUMN, type LayoutRow } from './agreementLayout';

/** Each name with its cells; a table's names cover its rows without the heading. */
export function agreementNames(layout: readonly LayoutRow[], tabId: number): ReadonlyMap<string, Block> {
  const names = new Map<string, Block>();
  layout.forEach((row, index) => {
    const cell = { tabId, row: index + 1, column: VALUE_COLUMN, rows: 1, columns: 1 };
    if (row.kind === 'term') names.set(nameOf(row.term), cell);
    if (row.kind === 'paragraph') names.set(nameOf(row.term), { ...cell, column: LABEL_COLUMN });
    if (row.kind === 'derived') names.set(derivedName(row.figure.key), cell);
    if (row.kind === 'tableRow' && row.index === 0) {
      const { term } = row;
      const rows = layout.filter((other) => other.kind === 'tableRow' && other.term === term).length;
      const block = { tabId, row: index + 1, column: LABEL_COLUMN, rows, columns: term.columns.length };
      for (const [name, named] of tableNames(term, block)) names.set(name, named);
    }
  });
  return names;
}

/** The names of one table over the rows of `block`, which is as wide as the table. */
export function tableNames(term: TableTerm, block: Block): [string, Block][] {
  const names: [string, Block][] = [[nameOf(term), { ...block, columns: term.namedColumns ?? block.columns }]];
  if (term.partName !== undefined) names.push([term.partName.name, { ...block, columns: term.partName.columns }]);
  return names;
}
