/** Rows of the scoreboard: what each side reached of its goal, and, apart from it, the rates that move first. */
import type { ReportFigures } from '../domain/report/figures';
import type { TableRow } from './chartRows';
import { basisOf } from './listRows';
import type { Wording } from './wording';

/** What was agreed, as far as the scoreboard compares with it. */
export interface ScoreGoals {
  readonly revenueGoal: number;
  readonly customerGoal: number;
  /** Part of the month's goal that should be reached by now. */
  readonly shareToDate: number;
}

export function scoreRows(
  figures: ReportFigures,
  goals: ScoreGoals,
  wording: Wording,
): Readonly<Record<'scoreboard' | 'indicators', readonly TableRow[]>> {
  return { scoreboard: attainments(figures, goals, wording), indicators: indicators(figures, wording) };
}

function attainments(
  { leads, value, months }: ReportFigures,
  { revenueGoal, customerGoal, shareToDate }: ScoreGoals,
  { texts, formats }: Wording,
): TableRow[] {
  const row = (
    side: 'marketing' | 'sales',
    measure: keyof typeof texts.goals,
    actual: number | null,
    goal: number | null,
    write: (value: number) => string,
  ): TableRow => ({
    side: texts.sides[side],
    measure: texts.goals[measure],
    actual: actual === null ? null : write(actual),
    goal: goal === null ? null : write(goal),
    attainment: actual === null || goal === null || goal === 0 ? null : actual / goal,
  });
  const current = months?.[months.length - 1];
  const count = (amount: number): string => formats.count(amount);
  const money = (amount: number): string => formats.money(amount);
  return [
    row('marketing', 'leads', leads.toDate, leads.goalToDate, count),
    row('marketing', 'value', value?.toDate ?? null, value?.goalToDate ?? null, money),
    row('sales', 'customers', current?.won ?? null, customerGoal * shareToDate, (amount) => formats.decimal(amount)),
    row('sales', 'revenue', current?.revenueWon ?? null, revenueGoal * shareToDate, money),
  ];
}

function indicators({ speed, depth, drift }: ReportFigures, wording: Wording): TableRow[] {
  const { texts, formats } = wording;
  const row = (
    side: keyof typeof texts.sides,
    measure: keyof typeof texts.indicatorNames,
    actual: string | null,
    goal: string | null,
    of: number | null,
  ): TableRow => ({
    side: texts.sides[side],
    measure: texts.indicatorNames[measure],
    actual,
    goal,
    basis: of === null ? null : basisOf({ value: null, of }, wording),
  });
  const month = speed?.month;
  const met = month?.metRate ?? null;
  const mean = depth?.whole.meanAttempts ?? null;
  const closing = drift?.find(({ key }) => key === 'closeRate');
  const size = drift?.find(({ key }) => key === 'dealSize');
  const text = (value: number | null | undefined, write: (value: number) => string): string | null =>
    value === null || value === undefined ? null : write(value);
  const rate = (value: number): string => formats.percentOneDecimal(value);
  const money = (value: number): string => formats.money(value);
  return [
    row('sales', 'metRate', text(met, rate), null, month ? month.met + month.late + month.overdue : null),
    row(
      'sales',
      'depth',
      text(mean, (value) => formats.decimal(value)),
      text(depth?.targetAttempts, (value) => formats.decimal(value)),
      depth?.whole.notReached ?? null,
    ),
    row(
      'both',
      'closeRate',
      text(closing?.measured.value, rate),
      text(closing?.agreed, rate),
      closing?.measured.of ?? null,
    ),
    row('both', 'dealSize', text(size?.measured.value, money), text(size?.agreed, money), size?.measured.of ?? null),
  ];
}
