/** Terms that only the report computes from, read out of the agreement's values; what is not agreed is unknown. */
import type { RowValue, ScalarValue, TermValues } from '../agreement/termDeclaration';
import { parseIsoDay } from '../time/civilDay';
import type { DatedTarget } from '../planning/targetInForce';
import type { DayNumber, Weekday } from '../time/calendarRules';
import type { GoalMode } from './pace/paceFigures';
import { monthOf, type MonthNumber } from './months/monthStarts';
import type { Meeting } from './meetings/nextMeeting';
import type { StepTerms } from './stepFigures';

export interface ReportTerms {
  readonly goalMode: GoalMode;
  readonly weekStartsOn: Weekday;
  readonly salesCycleDays: number | null;
  /** All revenue of a month, from whatever source. */
  readonly allRevenue: ReadonlyMap<MonthNumber, number>;
  /** By name of the lead type. */
  readonly monthlyCost: ReadonlyMap<string, number>;
  readonly capacity: CapacityTerms;
  readonly company: CompanyTerms;
  /** Days of goals missed in a row, and what then follows. */
  readonly consequences: readonly { readonly days: number; readonly actions: string }[];
  readonly monthlyPool: number | null;
  readonly yearlyReward: number | null;
  /** Marketing's reward for a lead that became a paying customer. */
  readonly rewardPerCustomer: number | null;
  readonly steps: StepTerms;
  readonly meetings: readonly Meeting[];
  /** Goals beaten or missed by more than this call for a review. */
  readonly missedLimit: number;
  /** A measured number further from the agreed one than this is proposed. */
  readonly driftLimit: number;
}

interface CapacityTerms {
  readonly reps: number | null;
  readonly hoursPerDay: number | null;
  readonly daysPerMonth: number | null;
  readonly minutesPerAttempt: number | null;
}

interface CompanyTerms {
  readonly yearlyRevenueGoal: number | null;
  /** Month from which the monthly rate is held. */
  readonly reachRateBy: MonthNumber | null;
  /** First and last month of the agreement. */
  readonly firstMonth: MonthNumber | null;
  readonly lastMonth: MonthNumber | null;
}

const DRIFT_LIMIT = 0.2;
const MISSED_LIMIT = 0.1;

/** Reads the terms; a value of another kind than expected counts as not agreed, because its cell is named elsewhere. */
export function reportTerms(values: TermValues): ReportTerms {
  const number = (key: string): number | null => numberOf(values[key]);
  const rows = (key: string): readonly RowValue[] => {
    const value = values[key];
    return Array.isArray(value) ? (value as readonly RowValue[]) : [];
  };
  const weekStartsOn = number('weekStartsOn');
  return {
    goalMode: values['paceDays'] === 'working' ? 'working' : 'calendar',
    weekStartsOn: weekStartsOn !== null && weekStartsOn >= 1 && weekStartsOn <= 7 ? (weekStartsOn as Weekday) : 1,
    salesCycleDays: number('salesCycleDays'),
    allRevenue: pairs(rows('monthlyFigures'), (row) => [monthIn(row['month']), numberOf(row['revenue'])]),
    monthlyCost: pairs(rows('leadTypes'), (row) => [String(row['name']).trim(), numberOf(row['monthlyCost'])]),
    capacity: {
      reps: number('reps'),
      hoursPerDay: number('hoursPerDay'),
      daysPerMonth: number('workDays'),
      minutesPerAttempt: number('minutesPerAttempt'),
    },
    company: {
      yearlyRevenueGoal: number('yearlyRevenueGoal'),
      reachRateBy: monthIn(values['reachRateBy']),
      firstMonth: monthIn(values['startsOn']),
      lastMonth: monthIn(values['endsOn']),
    },
    consequences: rows('consequences').flatMap((row) => {
      const days = numberOf(row['days']);
      return days === null ? [] : [{ days, actions: String(row['actions'] ?? '') }];
    }),
    monthlyPool: number('monthlyPool'),
    yearlyReward: number('yearlyReward'),
    rewardPerCustomer: number('rewardPerCustomer'),
    steps: {
      mode: values['stepsMode'] === 'linear' ? 'linear' : 'step',
      proposalRate: datedTargets(rows('proposalRateSteps'), 'rate'),
      salesCycle: datedTargets(rows('cycleSteps'), 'days'),
    },
    meetings: rows('meetings').map((row) => ({
      name: String(row['meeting'] ?? ''),
      every: String(row['every'] ?? ''),
      minutes: numberOf(row['minutes']),
      firstDay: typeof row['first'] === 'string' ? parseIsoDay(row['first']) : null,
      agenda: String(row['agenda'] ?? ''),
    })),
    missedLimit: number('reviewMissed') ?? MISSED_LIMIT,
    driftLimit: number('reviewDrifted') ?? DRIFT_LIMIT,
  };
}

const numberOf = (value: TermValues[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** Rows with a date and a target, ascending; of two on one day the first counts, and the agreement tab names the other. */
function datedTargets(rows: readonly RowValue[], column: string): DatedTarget[] {
  const targets = new Map<DayNumber, DatedTarget>();
  for (const row of rows) {
    const day = typeof row['from'] === 'string' ? parseIsoDay(row['from']) : null;
    const target = numberOf(row[column]);
    if (day !== null && target !== null && !targets.has(day)) targets.set(day, { day, target });
  }
  return Array.from(targets.values()).sort((one, other) => one.day - other.day);
}

/** The month of a day such as `2026-11-01`. */
function monthIn(value: TermValues[string] | ScalarValue | undefined): MonthNumber | null {
  const day = typeof value === 'string' ? parseIsoDay(value) : null;
  return day === null ? null : monthOf(day);
}

function pairs<Key, Value>(
  rows: readonly RowValue[],
  pair: (row: RowValue) => readonly [Key | null, Value | null],
): ReadonlyMap<Key, Value> {
  const map = new Map<Key, Value>();
  for (const row of rows) {
    const [key, value] = pair(row);
    if (key !== null && value !== null) map.set(key, value);
  }
  return map;
}
