/** Checks working hours and holidays as a whole: ranges that overlap, days given twice, hours that never open. */
import { readHours, readSpecialDays } from '../time/openingHours';
import { overlappingRows } from '../time/overlappingRows';
import { holidayCells, hoursCells, NO_CELL_ZONE } from './hoursCells';
import type { RowValue } from './termDeclaration';
import type { TermIssue } from './termIssue';

/** Issues between the rows of `workingHours` or `holidays`, none for other tables; paths name the term. */
export function checkHours(key: string, rows: readonly RowValue[]): TermIssue[] {
  if (key !== 'workingHours' && key !== 'holidays') return [];
  const checked =
    key === 'workingHours'
      ? readHours(hoursCells(rows), NO_CELL_ZONE, overlappingRows)
      : readSpecialDays(holidayCells(rows), NO_CELL_ZONE, overlappingRows);
  if (checked.ok) return [];
  return checked.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^[a-z]+/, key) }));
}
