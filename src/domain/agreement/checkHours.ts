/** Checks working hours and holidays as a whole: ranges that overlap, days given twice, hours that never open. */
import type { HoursIssue } from '../time/hoursIssue';
import { readHours, readSpecialDays } from '../time/readHours';
import { overlappingHours, overlappingSpecialDays } from '../time/overlappingRows';
import { holidayCells, hoursCells, NO_CELL_ZONE } from './hoursCells';
import type { RowValue } from './termDeclaration';
import type { TermIssue } from './termIssue';

function issuesOfHours(rows: readonly RowValue[]): HoursIssue[] {
  const cells = hoursCells(rows);
  const hours = readHours(cells, NO_CELL_ZONE);
  return [...(hours.ok ? [] : hours.issues), ...overlappingHours(cells, NO_CELL_ZONE)];
}

function issuesOfHolidays(rows: readonly RowValue[]): HoursIssue[] {
  const cells = holidayCells(rows);
  const days = readSpecialDays(cells, NO_CELL_ZONE);
  return [...(days.ok ? [] : days.issues), ...overlappingSpecialDays(cells, NO_CELL_ZONE)];
}

/** Issues between the rows of `workingHours` or `holidays`, none for other tables; paths name the term. */
export function checkHours(key: string, rows: readonly RowValue[]): TermIssue[] {
  if (key !== 'workingHours' && key !== 'holidays') return [];
  const issues = key === 'workingHours' ? issuesOfHours(rows) : issuesOfHolidays(rows);
  return issues.map((issue) => ({ ...issue, path: issue.path.replace(/^[a-z]+/, key) }));
}
