/** The single figures of a run, as cells. `null` is what is not known. */
import type { Cell } from '../domain/cell';
import type { ReportFigures } from '../domain/report/figures';
import type { PaceFigures } from '../domain/report/paceFigures';
import type { FactKey } from '../domain/report/tables';
import { roundNeedUp } from '../domain/rounding';
import { translate } from '../locales/translate';
import { chartMessages } from './chartMessages';
import type { DateCells } from './dateCells';
import { summaryText, titleText, type ReportSource } from './reportWords';
import { tableMessages } from './tableMessages';
import { sayNumber, type Wording } from './wording';

export function dataFacts(
  figures: ReportFigures,
  source: ReportSource,
  wording: Wording,
  { dayCell }: DateCells,
): Readonly<Record<FactKey, Cell | null>> {
  const { leads, value, month } = figures;
  const { formats, texts } = wording;
  const messages = chartMessages(figures, wording);
  return {
    titleText: titleText(figures, source, wording),
    summaryText: summaryText(figures, source, wording),
    asOf: new Date(figures.asOfMs),
    lastCompleteDay: dayCell(month.lastCompleteDay),
    rowsRead: source.rowsRead,
    rowsCounted: source.rowsCounted,
    leadsMessage: messages.leads,
    leadsStatus: leads.status,
    leadsText: ofGoal(wording, formats.count(leads.toDate), formats.count(leads.goalToDate)),
    leadsToDate: leads.toDate,
    leadGoalToDate: leads.goalToDate,
    leadGoal: leads.goal,
    neededRounded: neededRounded(leads),
    neededPerWorkingDay: leads.neededPerWorkingDay,
    projectedText: projectedText(leads, wording),
    projectedLeads: leads.projected,
    valueMessage: messages.leadValue,
    valueText: value && ofGoal(wording, formats.shortMoney(value.toDate), formats.shortMoney(value.goalToDate)),
    valueToDate: value && value.toDate,
    valueGoalToDate: value && value.goalToDate,
    valueGoal: value && value.goal,
    ...followUpFacts(figures, wording),
    speedMessage: messages.speed,
    depthMessage: messages.depth,
    ...tableMessages(figures, source.cycleDays, wording),
  };

  function projectedText({ projected, goal, status }: PaceFigures, words: Wording): string | null {
    if (projected === null) return null;
    const ofMonth = ofGoal(words, formats.count(projected), formats.count(goal));
    return `${ofMonth} · ${texts.pace[status]}`;
  }
}

type FollowUpFact =
  | 'metText'
  | 'metRate'
  | 'leadsDue'
  | 'medianText'
  | 'medianMinutes'
  | 'p90Text'
  | 'p90Minutes'
  | 'overdueNow'
  | 'meanAttempts'
  | 'depthTarget'
  | 'notReached';

function followUpFacts({ speed, depth }: ReportFigures, wording: Wording): Record<FollowUpFact, Cell | null> {
  const { formats, texts } = wording;
  const month = speed?.month;
  const due = month ? month.met + month.late + month.overdue : null;
  const duration = (minutes: number | null | undefined): string | null =>
    minutes === null || minutes === undefined ? null : formats.duration(minutes);
  const met = month?.metRate ?? null;
  return {
    metText: met === null ? null : `${formats.percent(met)} ${sayNumber(wording, texts.ofLeads, due ?? 0)}`,
    metRate: met,
    leadsDue: due,
    medianText: duration(month?.medianMinutes),
    medianMinutes: month?.medianMinutes ?? null,
    p90Text: duration(month?.p90Minutes),
    p90Minutes: month?.p90Minutes ?? null,
    overdueNow: speed?.overdueNow ?? null,
    meanAttempts: depth?.whole.meanAttempts ?? null,
    depthTarget: depth?.targetAttempts ?? null,
    notReached: depth?.whole.notReached ?? null,
  };
}

const ofGoal = ({ language, texts }: Wording, actual: string, goal: string): string =>
  translate(language, texts.ofGoal, { actual, goal });

/** Half a lead cannot be brought, so what is needed reads rounded up. */
const neededRounded = ({ neededPerWorkingDay }: PaceFigures): number | null =>
  neededPerWorkingDay === null ? null : roundNeedUp(neededPerWorkingDay);
