/** Rows of the scoreboard: what each side reached of its goal, and, apart from it, the rates that move first. */
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import type { DriftKey } from '../../domain/report/review/drift';
import type { ReportFigures } from '../../domain/report/figures';
import type { TableRow } from './chartRows';
import { basisOf } from './basisOf';
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
  { leads, value, months, hasAmounts }: ReportFigures,
  { revenueGoal, customerGoal, shareToDate }: ScoreGoals,
  { texts }: Wording,
): TableRow[] {
  const row = (
    side: 'marketing' | 'sales',
    measure: keyof typeof texts.goals,
    actual: number | null,
    goal: number | null,
  ): TableRow => ({
    side: texts.sides[side],
    measure: texts.goals[measure],
    actual,
    goal,
    attainment: actual === null || goal === null || goal === 0 ? null : actual / goal,
  });
  const current = months?.[months.length - 1];
  return [
    row('marketing', 'leads', leads.toDate, leads.goalToDate),
    row('marketing', 'value', value?.toDate ?? null, value?.goalToDate ?? null),
    row('sales', 'customers', current?.won ?? null, customerGoal * shareToDate),
    row('sales', 'revenue', hasAmounts ? (current?.revenueWon ?? null) : null, revenueGoal * shareToDate),
  ];
}

function indicators({ speed, depth, drift }: ReportFigures, wording: Wording): TableRow[] {
  const { texts } = wording;
  const row = (
    side: keyof typeof texts.sides,
    measure: keyof typeof texts.indicatorNames,
    actual: number | null,
    goal: number | null,
    of: number,
  ): TableRow => ({
    side: texts.sides[side],
    measure: texts.indicatorNames[measure],
    actual,
    goal,
    basis: basisOf({ value: actual, of }, wording),
  });
  const month = speed?.month;
  const ofInput = (key: DriftKey, name: 'closeRate' | 'dealSize'): TableRow => {
    const input = drift?.find((entry) => entry.key === key);
    return row('both', name, input?.measured.value ?? null, input?.agreed ?? null, input?.measured.of ?? 0);
  };
  return [
    row('sales', 'metRate', month?.metRate ?? null, null, month ? leadsDue(month) : 0),
    row(
      'sales',
      'depth',
      depth?.whole.meanAttempts ?? null,
      depth?.targetAttempts ?? null,
      depth?.whole.notReached ?? 0,
    ),
    ofInput('closeRate', 'closeRate'),
    ofInput('dealSize', 'dealSize'),
  ];
}
