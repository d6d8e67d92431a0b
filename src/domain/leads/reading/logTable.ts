/** The mapped columns of a tab while they are read: cells by field, and notes on what is wrong with them. */
import type { Cell } from '../../cell';
import { readDateColumn, type DateColumn } from '../dates/readDateColumn';
import type { LeadField } from '../leads';
import { filledRows, type LeadReading, type LeadRows } from './leadRows';
import { rowRanges } from './rowRanges';
import type { RowIssue, RowIssueCode } from './rowIssue';
import { valueText } from './valueList';

export interface LogTable {
  readonly count: number;
  readonly reading: LeadReading;
  /** 1 for each row that is no lead. */
  readonly isLeftOut: Uint8Array;
  /** Fields whose order of day and month has to be asked. */
  readonly ambiguousFields: LeadField[];
  /** `null`: the tab has no such column. */
  cells(field: LeadField): readonly Cell[] | null;
  /** Instants of a column; `null`: the tab has no such column. What cannot be read is the caller's to note. */
  readDates(field: LeadField): DateColumn | null;
  /** The same, for columns that leave out no lead: what cannot be read is noted. */
  dates(field: LeadField): DateColumn | null;
  /** Notes that a row is no lead; the first reason is the one that is listed. */
  leaveOut(code: RowIssueCode, field: LeadField | null, index: number): void;
  /** Notes rows that a measure leaves out; rows that turn out to be no leads are not listed again. */
  note(code: RowIssueCode, field: LeadField, indices: readonly number[]): void;
  /** What leaves out leads first, then by how many rows it holds for. */
  issues(): readonly RowIssue[];
}

const LONGEST_EXAMPLE = 60;

export function createLogTable(rows: LeadRows, reading: LeadReading): LogTable {
  const count = filledRows(rows);
  const isLeftOut = new Uint8Array(count);
  const ambiguousFields: LeadField[] = [];
  const noted = new Map<
    string,
    { code: RowIssueCode; field: LeadField | null; leavesOut: boolean; indices: number[] }
  >();
  const add = (code: RowIssueCode, field: LeadField | null, leavesOut: boolean, index: number): void => {
    const key = `${code} ${field ?? ''} ${String(leavesOut)}`;
    const entry = noted.get(key);
    if (entry === undefined) noted.set(key, { code, field, leavesOut, indices: [index] });
    else entry.indices.push(index);
  };
  const cells = (field: LeadField): readonly Cell[] | null => {
    const column = rows.columns[field];
    return column === undefined ? null : column.length === count ? column : column.slice(0, count);
  };
  const note = (code: RowIssueCode, field: LeadField, indices: readonly number[]): void =>
    indices.forEach((index) => add(code, field, false, index));
  const readDates = (field: LeadField): DateColumn | null => {
    const column = cells(field);
    if (column === null) return null;
    const read = readDateColumn(column, { ...reading, dayFirst: reading.dayFirst[field] ?? null });
    if (read.order === 'ambiguous') ambiguousFields.push(field);
    return read;
  };
  return {
    count,
    reading,
    isLeftOut,
    ambiguousFields,
    cells,
    note,
    leaveOut(code, field, index) {
      if (isLeftOut[index] === 1) return;
      isLeftOut[index] = 1;
      add(code, field, true, index);
    },
    readDates,
    dates(field) {
      const read = readDates(field);
      if (read !== null) {
        note('unreadableDate', field, read.unreadable);
        note('ambiguousDate', field, read.ambiguous);
      }
      return read;
    },
    issues() {
      const issues: RowIssue[] = [];
      for (const { code, field, leavesOut, indices } of noted.values()) {
        const listed = (leavesOut ? indices : indices.filter((index) => isLeftOut[index] === 0)).sort(
          (one, other) => one - other,
        );
        if (listed.length === 0) continue;
        const column = field === null ? undefined : rows.columns[field];
        const example = column === undefined ? '' : valueText(column[listed[0]!] ?? '').slice(0, LONGEST_EXAMPLE);
        const ranges = rowRanges(listed.map((index) => rows.firstRow + index));
        issues.push({ code, field, leavesOut, count: listed.length, ranges, example, tabName: rows.tabName });
      }
      return issues.sort((one, other) => Number(other.leavesOut) - Number(one.leavesOut) || other.count - one.count);
    },
  };
}
