/** Makes the agreement that figures are computed from out of the values of its terms. */
import { readHours, readSpecialDays } from '../time/readHours';
import type { Agreement, LeadType } from './agreement';
import { holidayCells, hoursCells, NO_CELL_ZONE } from './hoursCells';
import { isBlankRow } from './checkTerm';
import type { RowValue, TermValues } from './termDeclaration';
import type { TermIssue } from './termIssue';
import type { TermKey } from './terms';

/** Terms that figures come from. What is wrong with any other term leaves the figures as they are. */
const COMPUTED: readonly TermKey[] = [
  'quota',
  'marketingShare',
  'dealSize',
  'closeRate',
  'leadTypes',
  'responseTarget',
  'depthTarget',
  'depthWindowDays',
  'workingHours',
  'holidays',
  'timeZone',
  'currency',
];

/** True where an issue at this path keeps figures from being computed. */
export const stopsFigures = ({ path }: TermIssue): boolean =>
  (COMPUTED as readonly string[]).includes(path.split('.')[0]!);

/**
 * The agreement, or `null` where a term it is computed from is wrong.
 *
 * @param values by term key
 * @param issues what `checkTerms` says of these values
 */
export function agreementFromValues(values: TermValues, issues: readonly TermIssue[]): Agreement | null {
  if (issues.some(stopsFigures)) return null;
  const hours = readHours(hoursCells(rowsOf(values, 'workingHours')), NO_CELL_ZONE);
  const holidays = readSpecialDays(holidayCells(rowsOf(values, 'holidays')), NO_CELL_ZONE);
  if (!hours.ok || !holidays.ok) return null;
  return {
    quota: numberOf(values, 'quota'),
    marketingShare: numberOf(values, 'marketingShare'),
    dealSize: numberOf(values, 'dealSize'),
    closeRate: numberOf(values, 'closeRate'),
    leadTypes: rowsOf(values, 'leadTypes').map(leadTypeOf),
    responseTargetMinutes: numberOf(values, 'responseTarget'),
    depthTargetAttempts: numberOf(values, 'depthTarget'),
    depthWindowDays: numberOf(values, 'depthWindowDays'),
    calendar: { timeZone: textOf(values, 'timeZone'), weekly: hours.value, specialDays: holidays.value },
    currency: textOf(values, 'currency'),
  };
}

const numberOf = (values: TermValues, key: TermKey): number => Number(values[key]);

const textOf = (values: TermValues, key: TermKey): string => {
  const value = values[key];
  return typeof value === 'string' ? value : '';
};

const rowsOf = (values: TermValues, key: TermKey): readonly RowValue[] => {
  const rows = values[key];
  return Array.isArray(rows) ? (rows as readonly RowValue[]).filter((row) => !isBlankRow(row)) : [];
};

const leadTypeOf = (row: RowValue): LeadType => ({
  name: String(row['name']).trim(),
  value: Number(row['value']),
  monthlyGoal: numberOrNull(row['monthlyGoal']),
  asksForSales: row['asksForSales'] === true,
  responseTargetMinutes: numberOrNull(row['responseTargetMinutes']),
});

const numberOrNull = (cell: RowValue[string] | undefined): number | null => (typeof cell === 'number' ? cell : null);
