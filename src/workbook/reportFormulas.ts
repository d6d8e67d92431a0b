/** Formulas of the report on the rectangle. They name it instead of pointing at cells, so a new data tab heals them. */
import { dataTables, type FactKey, type TableColumn, type TableKey } from '../domain/report/tables';
import type { ReportTexts } from '../locales/report/reportTexts';
import type { Formula } from '../ports';
import { factRow, tablePlaces } from './dataLayout';

/** Named blocks that the refresh keeps and the formulas read. */
export const NAMES = {
  data: 'SLA_DATA',
  /** Instant of the figures: the last refresh that went through. */
  asOf: 'SLA_AS_OF',
  started: 'SLA_REFRESH_STARTED',
  finished: 'SLA_REFRESH_FINISHED',
  problem: 'SLA_REFRESH_PROBLEM',
} as const;

/** A fact as it stands. */
export const factFormula = (fact: FactKey): Formula => ({ formula: `=INDEX(${NAMES.data};${factRow(fact)};2)` });

/** A fact, and a dash where it is unknown: a reference to a blank cell would show a nought. */
export const figureFormula = (fact: FactKey): Formula => {
  const cell = `INDEX(${NAMES.data};${factRow(fact)};2)`;
  return { formula: `=IF(${cell}="";"–";${cell})` };
};

/** A cell of a table, `index` rows below its headings; blank where it is. */
export function tableFormula(table: TableKey, column: TableColumn, index: number): Formula {
  const columns: readonly TableColumn[] = dataTables[table].columns;
  const row = tablePlaces()[table].titleRow + 2 + index;
  const cell = `INDEX(${NAMES.data};${row};${columns.indexOf(column) + 1})`;
  return { formula: `=IF(${cell}="";"";${cell})` };
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
  const failed = `${sentence(status.failed, NAMES.started)}&" "&${NAMES.problem}`;
  const unfinished = sentence(status.unfinished, NAMES.started);
  const stale = sentence(status.stale, NAMES.asOf);
  const isUnfinished = `AND(${NAMES.finished}="";NOW()-${NAMES.started}>${UNFINISHED_AFTER})`;
  const isStale = `NOW()-${NAMES.asOf}>${STALE_AFTER}`;
  const told = `IF(${NAMES.problem}<>"";${failed};IF(${isUnfinished};${unfinished};IF(${isStale};${stale};"")))`;
  // Somebody may have deleted the log: the next refresh brings it back, and until then there is nothing to tell.
  return { formula: `=IFERROR(${told};"")` };
}

/** A sentence with the time of a cell where it says `{when}`. */
function sentence(text: string, cell: string): string {
  const parts = text.split('{when}').map((part) => `"${part.replace(/"/g, '""')}"`);
  return parts.join(`&TEXT(${cell};"yyyy-mm-dd hh:mm")&`);
}
