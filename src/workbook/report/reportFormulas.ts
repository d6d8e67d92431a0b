/** Formulas of the report on the rectangle. They name it instead of pointing at cells, so a new data tab heals them. */
import { dataTables, type TableColumn, type TableKey } from '../../domain/report/tables';
import type { FactKey } from '../../domain/report/facts';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Formula } from '../../ports';
import { factRow, tablePlaces } from '../figures/dataLayout';
import { quoted } from '../quoted';
import { REPORT_NAMES } from '../reportNames';
import type { PlacedTable } from './section';

/** A fact as it stands. */
export const factFormula = (fact: FactKey): Formula => ({ formula: `=${factCell(fact)}` });

/** A fact, and a dash where it is unknown: a reference to a blank cell would show a nought. */
export const figureFormula = (fact: FactKey): Formula => {
  const cell = factCell(fact);
  return { formula: `=IF(${cell}="";"–";${cell})` };
};

const factCell = (fact: FactKey): string => `INDEX(${REPORT_NAMES.data};${factRow(fact)};2)`;

/** A cell of a table, `index` rows below its headings; blank where it is. */
export function tableFormula({ table, newestFirst }: PlacedTable, column: TableColumn, index: number): Formula {
  const cell = tableCell(table, column, newestFirst ? dataTables[table].rows - 1 - index : index);
  return { formula: `=IF(${cell}="";"";${cell})` };
}

function tableCell(table: TableKey, column: TableColumn, index: number): string {
  const columns: readonly TableColumn[] = dataTables[table].columns;
  const row = tablePlaces()[table].titleRow + 2 + index;
  return `INDEX(${REPORT_NAMES.data};${row};${columns.indexOf(column) + 1})`;
}

/**
 * A link to a lead's row, found by its id, so that it also leads there after somebody has sorted the log; by the number
 * of its row where the log has no ids. Nothing of the lead's own text becomes part of the address.
 */
export function linkFormula(table: TableKey, index: number, text: string): Formula {
  const lead = tableCell(table, 'lead', index);
  const row = tableCell(table, 'row', index);
  const found = `MATCH(${lead};INDIRECT(${factCell('logIdColumn')});0)`;
  const foundNumber = `MATCH(VALUE(${lead});INDIRECT(${factCell('logIdColumn')});0)`;
  const at = `IF(${row}="";IFERROR(${found};${foundNumber});${row})`;
  const link = `HYPERLINK("#gid="&${factCell('logTabId')}&"&range=A"&${at};${quoted(text)})`;
  return { formula: `=IF(${lead}="";"";IFERROR(${link};""))` };
}

/** A run that takes longer than an hour was ended by the platform long ago. */
const UNFINISHED_AFTER = '1/24';
/** A night, and two hours for the platform to be late. */
const STALE_AFTER = '26/24';

/**
 * What is wrong with the report as it stands, told without a run: the last one failed, was killed, or none came.
 * Blank while all is well.
 */
export function statusFormula({ status }: ReportTexts): Formula {
  const failed = `${sentence(status.failed, REPORT_NAMES.started)}&" "&${REPORT_NAMES.problem}`;
  const unfinished = sentence(status.unfinished, REPORT_NAMES.started);
  const stale = sentence(status.stale, REPORT_NAMES.asOf);
  const isUnfinished = `AND(${REPORT_NAMES.finished}="";NOW()-${REPORT_NAMES.started}>${UNFINISHED_AFTER})`;
  const isStale = `NOW()-${REPORT_NAMES.asOf}>${STALE_AFTER}`;
  const told = `IF(${REPORT_NAMES.problem}<>"";${failed};IF(${isUnfinished};${unfinished};IF(${isStale};${stale};"")))`;
  // Somebody may have deleted the log: the next refresh brings it back, and until then there is nothing to tell.
  return { formula: `=IFERROR(${told};"")` };
}

/** A sentence with the time of a cell where it says `{when}`. */
function sentence(text: string, cell: string): string {
  const parts = text.split('{when}').map(quoted);
  return parts.join(`&TEXT(${cell};"yyyy-mm-dd hh:mm")&`);
}
