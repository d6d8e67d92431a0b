/** Puts named ranges back that are gone or stand on the wrong cells, and never touches what the cells hold. */
import { isTable, nameOf, type TermDeclaration, type TermValue } from '../../domain/agreement/termDeclaration';
import { terms } from '../../domain/agreement/terms';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { agreementContents } from './agreementContents';
import { agreementDress } from './agreementDress';
import {
  agreementLayout,
  LABEL_COLUMN,
  SPARE_ROWS,
  TAB_COLUMNS,
  VALUE_COLUMN,
  type LayoutRow,
} from './agreementLayout';
import { agreementNames, tableNames } from './agreementNames';
import { labelledRows, type LabelledRows } from './labelledRows';
import { findTab } from '../ownTab';
import { readAgreement, type AgreementReading } from './readAgreement';

/**
 * Restores the names of the agreement.
 *
 * A term is found by its label. One whose label is gone as well, because somebody deleted its row, gets new cells at
 * the end of the tab, with what a blank agreement has there.
 *
 * @param texts of each language that tabs are written in
 * @param rightToLeft as the tab is written
 */
export function restoreNames(workbook: Workbook, texts: readonly SheetTexts[], rightToLeft: boolean): void {
  const tab = findTab(workbook, 'agreement');
  const reading = readAgreement(workbook);
  const tabId = tab?.id ?? [...reading.blocks.values()][0]?.tabId;
  if (tabId === undefined) return;
  const before = workbook.names();
  const wrong = wrongNames(before, reading);
  if (wrong.size === 0) return;
  const right = [...before]
    .filter(([name, { tabId: id }]) => id === tabId && !wrong.has(name))
    .map(([, block]) => block);
  const { rows } = workbook.extent(tabId);
  const cells = workbook.read({ tabId, row: 1, column: 1, rows: Math.max(1, rows), columns: TAB_COLUMNS });
  const isTaken = (row: number): boolean =>
    right.some((block) => block.column === LABEL_COLUMN && row >= block.row && row < block.row + block.rows);
  const layout = agreementLayout(reading.values);
  const { found, words } = texts
    .map((words) => {
      const labels = agreementContents(layout, {}, words).map(([first]) => (typeof first === 'string' ? first : ''));
      return { words, found: labelledRows(layout, labels, cells, isTaken) };
    })
    .reduce((best, other) => (other.found.rows.size > best.found.rows.size ? other : best));
  const places = placesByName(layout, found, tabId, rows);
  for (const name of wrong) {
    const block = places.get(name);
    if (block !== undefined) workbook.setName(name, block);
  }
  // Part of a table that is there has a name of its own.
  for (const term of terms as readonly TermDeclaration[]) {
    const block = reading.blocks.get(term.key);
    if (!isTable(term) || block === undefined || wrong.has(nameOf(term))) continue;
    for (const [name, named] of tableNames(term, block)) if (wrong.has(name)) workbook.setName(name, named);
  }
  const lost = lostRows([...wrong].filter((name) => !places.has(name)));
  if (lost.length === 0) return;
  // The last table has blank rows below all that is written.
  const bottoms = [...workbook.names().values()].filter((block) => block.tabId === tabId).map(lastRowOf);
  appendRows(workbook, tabId, Math.max(rows, ...bottoms), lost, words, rightToLeft);
}

const lastRowOf = ({ row, rows }: Block): number => row + rows - 1;

/** Names that a new agreement would have and this one lacks, and those of terms that share a cell. */
function wrongNames(names: ReadonlyMap<string, Block>, { issues }: AgreementReading): ReadonlySet<string> {
  const doubled = new Set(issues.filter(({ code }) => code === 'nameDoubled').map(({ values }) => values['name']));
  return new Set(
    [...agreementNames(agreementLayout({}), 0).keys()].filter((name) => !names.has(name) || doubled.has(name)),
  );
}

/** Where each name belongs, for the rows whose labels were found. */
function placesByName(
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

/** The rows that a new tab has for these names. */
function lostRows(names: readonly string[]): LayoutRow[] {
  const values: Record<string, TermValue> = {};
  for (const term of terms as readonly TermDeclaration[])
    values[term.key] = term.initial ?? (isTable(term) ? [] : null);
  const layout = agreementLayout(values);
  return layout.filter((row, index) => {
    if (row.kind === 'derived' || row.kind === 'term' || row.kind === 'paragraph') {
      return [...agreementNames([row], 0).keys()].some((name) => names.includes(name));
    }
    const next = layout[index + 1];
    if ((row.kind === 'section' || row.kind === 'paragraphTitle') && next?.kind === 'paragraph') {
      return names.includes(nameOf(next.term));
    }
    return 'term' in row && isTable(row.term) && names.includes(nameOf(row.term));
  });
}

function appendRows(
  workbook: Workbook,
  tabId: number,
  lastRow: number,
  lost: readonly LayoutRow[],
  words: SheetTexts,
  rightToLeft: boolean,
): void {
  const values: Record<string, TermValue> = {};
  for (const term of terms as readonly TermDeclaration[]) values[term.key] = term.initial ?? null;
  const above = Array.from({ length: lastRow + 1 }, (): LayoutRow => ({ kind: 'gap' }));
  const layout = [...above, ...lost];
  const look = agreementDress(layout, values, tabId, rightToLeft);
  workbook.dress(tabId, { ...look, frozenRows: 0, columnWidthsPixels: [], rowHeightsPixels: [] });
  for (const [name, block] of agreementNames(layout, tabId)) workbook.setName(name, block);
  const contents = agreementContents(layout, values, words).slice(above.length);
  workbook.write({ tabId, row: above.length + 1, column: 1, rows: contents.length, columns: TAB_COLUMNS }, contents);
}
