/** Formulas that list the rows of the lead log behind a figure: built-in ones, to be pasted into an empty tab. */
import { columnLetters } from '../../domain/columnLetters';
import type { LeadField } from '../../domain/leads/leads';
import type { DayNumber } from '../../domain/time/calendarRules';
import { civilDay } from '../../domain/time/civilDay';

/** Where the leads stand. */
export interface LogSource {
  readonly tabId: number;
  readonly tabName: string;
  /** First row is 1. */
  readonly headerRow: number;
  /** Last column that has a header. */
  readonly lastColumn: number;
  /** Columns of the log's own tab; what comes from a second tab is not among them. */
  readonly columns: ReadonlyMap<LeadField, number>;
}

/** Names of letters alone need no quotes, but for short ones, which might be taken for columns. */
const quoted = (tabName: string): string =>
  /^[A-Za-z]{4,}$/.test(tabName) ? tabName : `'${tabName.replace(/'/g, "''")}'`;

/** The column of ids from the tab's first row on, as a formula names it; `null`: the log has none. */
export function idColumnText(log: LogSource | null): string | null {
  const column = log?.columns.get('leadId');
  if (!log || column === undefined) return null;
  return `${quoted(log.tabName)}!${columnLetters(column)}:${columnLetters(column)}`;
}

/** A column below its header. */
const cellsOf = ({ tabName, headerRow }: LogSource, column: number): string =>
  `${quoted(tabName)}!${columnLetters(column)}${headerRow + 1}:${columnLetters(column)}`;

const dateOf = (day: DayNumber): string => {
  const { year, month, dayOfMonth } = civilDay(day);
  return `DATE(${year};${month};${dayOfMonth})`;
};

/** What the rows must have. */
export type RowCondition =
  | { readonly field: LeadField; readonly from: DayNumber; readonly to: DayNumber }
  | { readonly blank: LeadField }
  | { readonly filled: LeadField };

const fieldOf = (condition: RowCondition): LeadField =>
  'blank' in condition ? condition.blank : 'filled' in condition ? condition.filled : condition.field;

/**
 * Rows of the log that have what is asked for, whole and in the log's order.
 *
 * @param to the last day, itself included
 * @returns `null` where a column stands on another tab, or nowhere
 * @example listRowsFormula(log, [{ field: 'created', from: first, to: last }])
 */
export function listRowsFormula(log: LogSource | null, conditions: readonly RowCondition[]): string | null {
  if (log === null) return null;
  const parts: string[] = [];
  for (const condition of conditions) {
    const column = log.columns.get(fieldOf(condition));
    if (column === undefined) return null;
    const cells = cellsOf(log, column);
    if ('blank' in condition) parts.push(`${cells}=""`);
    else if ('filled' in condition) parts.push(`${cells}<>""`);
    else parts.push(`${cells}>=${dateOf(condition.from)}`, `${cells}<${dateOf(condition.to + 1)}`);
  }
  const all = `${quoted(log.tabName)}!A${log.headerRow + 1}:${columnLetters(log.lastColumn)}`;
  return `=FILTER(${[all, ...parts].join(';')})`;
}
