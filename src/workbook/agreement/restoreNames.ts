/** Puts named ranges back that are gone or stand on the wrong cells, and never touches what the cells hold. */
import { isTable, nameOf, type TermDeclaration } from '../../domain/agreement/termDeclaration';
import { terms } from '../../domain/agreement/terms';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { agreementContents } from './agreementContents';
import { agreementLayout, LABEL_COLUMN, TAB_COLUMNS } from './agreementLayout';
import { agreementNames, tableNames } from './agreementNames';
import { labelledRows } from './labelledRows';
import { appendRows, lostRows } from './lostRows';
import { namePlaces } from './namePlaces';
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
  const places = namePlaces(layout, found, tabId, rows);
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
