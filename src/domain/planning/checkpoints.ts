/** Revenue checkpoints of a year: is the monthly rate held, is the shortfall made up, is the year's total reached? */
import { sum } from '../numbers/sum';

interface MonthRevenue {
  /** Months since year 0, so that they can be compared: year × 12 + month. */
  readonly month: number;
  /** `null`: not closed yet. */
  readonly revenue: number | null;
}

export type CheckpointState = 'met' | 'missed' | 'open';

export interface Checkpoint {
  readonly name: 'rate held' | 'shortfall recovered' | 'year total';
  readonly state: CheckpointState;
  /** Money; `null` where nothing is known yet. */
  readonly actual: number | null;
  readonly goal: number;
  /** What each month that is not closed must bring; `null` where none is left. */
  readonly neededPerMonth: number | null;
}

/**
 * @param months each once, in any order
 * @param reachByMonth the month from which the monthly goal is held, as in `months`
 * @returns the three checkpoints, each judged once all months it looks at are closed; a missed rate at once
 */
export function checkpoints(
  months: readonly MonthRevenue[],
  monthlyGoal: number,
  reachByMonth: number,
  yearGoal: number,
): readonly Checkpoint[] {
  const closed = months.filter((month): month is { month: number; revenue: number } => month.revenue !== null);
  const held = closed.filter(({ month }) => month >= reachByMonth).map(({ revenue }) => revenue);
  const before = closed.filter(({ month }) => month < reachByMonth).map(({ revenue }) => revenue);
  const openMonths = months.length - closed.length;
  const openHeld = months.filter(({ month, revenue }) => month >= reachByMonth && revenue === null).length;
  const year = sum(closed.map(({ revenue }) => revenue));

  // Month by month in one exact sum: differences rounded first could tip a total that is just reached.
  const surplus = (revenues: readonly number[]): number => sum(revenues.flatMap((revenue) => [revenue, -monthlyGoal]));
  const recovered = surplus(held);
  const shortfall = 0 - surplus(before);
  const neededFor = (goal: number): number | null =>
    openMonths === 0 ? null : Math.max(0, sum([goal, -year]) / openMonths);
  const judged = (isReached: boolean): CheckpointState => (openMonths > 0 ? 'open' : isReached ? 'met' : 'missed');

  const lowest = held.length > 0 ? Math.min(...held) : null;
  const isBroken = lowest !== null && lowest < monthlyGoal;
  return [
    {
      name: 'rate held',
      state: isBroken ? 'missed' : openHeld > 0 ? 'open' : 'met',
      actual: lowest,
      goal: monthlyGoal,
      neededPerMonth: openHeld > 0 ? monthlyGoal : null,
    },
    {
      name: 'shortfall recovered',
      state: judged(recovered >= shortfall),
      actual: recovered,
      goal: shortfall,
      neededPerMonth: neededFor(monthlyGoal * months.length),
    },
    {
      name: 'year total',
      state: judged(year >= yearGoal),
      actual: year,
      goal: yearGoal,
      neededPerMonth: neededFor(yearGoal),
    },
  ];
}
