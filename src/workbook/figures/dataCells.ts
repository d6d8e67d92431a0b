/** Lays the figures of one run into the rectangle of the data tab. Unknown is a blank cell. */
import type { Cell } from '../../domain/cell';
import type { ReportFigures } from '../../domain/report/figures';
import { dataTables, type TableColumn, type TableKey } from '../../domain/report/tables';
import { factKeys } from '../../domain/report/facts';
import { chartRows, type TableRow } from './chartRows';
import { dataFacts } from './dataFacts';
import { DATA_COLUMNS, dataRows, factRow, tablePlaces } from './dataLayout';
import type { DateCells } from '../dateCells';
import { explainedRows } from './explainedRows';
import { listRows } from './listRows';
import { packRows } from './packRows';
import type { ReportSource } from './reportWords';
import { reviewRows } from './reviewRows';
import { scoreRows } from './scoreRows';
import { stepRows } from './stepRows';
import type { Wording } from './wording';

/**
 * The rectangle.
 *
 * @returns rows of equal length; the same figures give the same cells
 */
export function dataCells(figures: ReportFigures, source: ReportSource, wording: Wording, dates: DateCells): Cell[][] {
  const cells = Array.from({ length: dataRows() }, () => new Array<Cell>(DATA_COLUMNS).fill(''));
  const { texts } = wording;
  cells[0]!.splice(0, 2, texts.columns.fact, texts.columns.value);
  const facts = dataFacts(figures, source, wording, dates);
  for (const key of factKeys) cells[factRow(key) - 1]!.splice(0, 2, texts.facts[key], facts[key] ?? '');
  const rows: Readonly<Record<TableKey, readonly TableRow[]>> = {
    ...chartRows(figures, wording, dates),
    ...listRows(figures, wording, dates),
    ...scoreRows(figures, source.goals, wording),
    steps: stepRows(figures, wording, dates),
    weekPack: packRows(figures.packs.week, wording),
    monthPack: packRows(figures.packs.month, wording),
    review: reviewRows(source.review),
    explained: explainedRows(figures, source.log, wording),
  };
  const places = tablePlaces();
  for (const table of Object.keys(dataTables) as TableKey[]) {
    const columns: readonly TableColumn[] = dataTables[table].columns;
    const { titleRow, rows: size } = places[table];
    cells[titleRow - 1]![0] = texts.tables[table];
    cells[titleRow]!.splice(0, columns.length, ...columns.map((column) => texts.columns[column]));
    rows[table].slice(0, size).forEach((row, index) => {
      cells[titleRow + 1 + index]!.splice(0, columns.length, ...columns.map((column) => row[column] ?? ''));
    });
  }
  return cells;
}
