/** What can be wrong with opening hours or special days as they were typed. */
import { type Cell, isDate } from '../cell';
import type { Issue } from '../issue';

/** `values` of each: `came`, what stands there, but where others are named. */
export type HoursIssueCode =
  /** The cell holds an error such as `#REF!`. */
  | 'errorCell'
  | 'notWeekday'
  | 'notTime'
  | 'notDate'
  /** Hours without a day, or a special day without a date. */
  | 'dayMissing'
  /** A row that opens and does not close, or closes and does not open. */
  | 'timeMissing'
  /** `columns`: hours need three of them, or one that holds texts. */
  | 'tooFewColumns'
  /** `row`, `otherRow`: their ranges have time in common; the same number where one text holds both. */
  | 'overlap'
  /** `row`, `otherRow`: the date is closed in one and has hours in the other. */
  | 'closedAndOpen'
  /** No row opens on any day. */
  | 'neverOpen';

/** Path: `hours` or `holidays`, and the row counted from 1 where it is known: `hours.3`. */
export type HoursIssue = Issue<HoursIssueCode>;

export const isIssue = (found: object): found is HoursIssue => 'code' in found;

/** What a cell holds, near enough for a message. */
export const shownCell = (cell: Cell): string =>
  isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.toISOString() : String(cell);
