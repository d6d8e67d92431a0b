/** Next dates of meetings and reviews in the sheet, against a calendar that is walked day by day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Workbench } from '../../workbench/node/index';
import { ask, openBuilt } from '../support/builtWorkbench';

let workbench: Workbench;
let today: number;

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const weekday = (ms: number): number => new Date(ms).getUTCDay();
const month = (ms: number): number => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
/** First, second … such weekday of its month. */
const place = (ms: number): number => Math.ceil(new Date(ms).getUTCDate() / 7);
const isLast = (ms: number): boolean => month(ms + 7 * DAY_MS) !== month(ms);

/** What somebody with a wall calendar would find. */
function nextByHand(every: string, first: string): string {
  const start = Date.parse(first);
  const days = { day: 1, week: 7, '2 weeks': 14 }[every];
  const months = every === 'quarter' ? 3 : 1;
  for (let day = Math.max(start, today); ; day += DAY_MS) {
    if (day === start) return isoDay(day);
    if (days !== undefined && ((day - start) / DAY_MS) % days === 0) return isoDay(day);
    const isInTurn = weekday(day) === weekday(start) && (month(day) - month(start)) % months === 0;
    if (days === undefined && isInTurn && (place(day) === place(start) || (place(start) === 5 && isLast(day)))) {
      return isoDay(day);
    }
  }
}

const MEETINGS: readonly (readonly [every: string, first: string])[] = [
  ['day', '2026-01-05'],
  ['week', '2026-01-05'],
  ['week', '2026-11-21'],
  ['2 weeks', '2026-01-07'],
  ['month', '2026-01-01'],
  ['month', '2026-01-13'],
  ['month', '2026-01-30'],
  ['month', '2025-12-31'],
  ['quarter', '2026-01-29'],
  ['quarter', '2025-10-04'],
  ['month', '2027-03-01'],
];

/** The cells beside the meetings, as their days. */
function nextDates(): string[] {
  const meetings = workbench.spreadsheet.getRangeByName('SLA_MEETINGS')!;
  const cells = meetings.offset(0, 6, MEETINGS.length, 1).getValues() as (Date | string)[][];
  return cells.map(([cell]) => (cell instanceof Date ? isoDay(cell.getTime()) : String(cell)));
}

beforeAll(() => {
  workbench = openBuilt({ timeZone: 'Etc/UTC', now: () => today });
  today = Date.UTC(2026, 10, 21, 12);
  const { values } = ask(workbench, 'createAgreement', { content: 'sample' });
  const meetings = MEETINGS.map(([every, first]) => ({ meeting: 'm', every, minutes: 30, first, agenda: null }));
  ask(workbench, 'saveAgreement', { before: { meetings: values['meetings'] ?? null }, after: { meetings } });
});
afterAll(() => workbench.dispose());

describe('the next date of a meeting', () => {
  it.each(['2026-11-21', '2026-11-30', '2026-12-31', '2027-01-29', '2027-02-28', '2028-02-29'])(
    'on %s is the one that a wall calendar shows',
    (day) => {
      workbench.setNow(Date.parse(day) + DAY_MS / 2);
      today = Date.parse(day);
      expect(nextDates()).toEqual(MEETINGS.map(([every, first]) => nextByHand(every, first)));
    },
  );

  it('is blank where nobody said when the meetings begin', () => {
    const first = workbench.spreadsheet.getRangeByName('SLA_MEETINGS')!.getCell(2, 4);
    const before: unknown = first.getValue();
    first.setValue('');
    expect(nextDates()[1]).toBe('');
    first.setValue(before);
    expect(nextDates()[1]).not.toBe('');
  });
});

describe('the next review', () => {
  const review = () => workbench.spreadsheet.getRangeByName('SLA_NEXT_REVIEW_RESULT')!.getDisplayValue();

  it.each([
    ['2026-07-02', '2 Jul 2026'],
    ['2026-07-03', '31 Dec 2026'],
    ['2026-12-31', '31 Dec 2026'],
    ['2027-01-01', ''],
  ])('on %s is %s', (day, expected) => {
    workbench.setNow(Date.parse(day) + DAY_MS / 2);
    workbench.spreadsheet.getRangeByName('SLA_ENDS_ON')!.setValue('2026-12-31');
    expect(review()).toBe(expected);
  });
});
