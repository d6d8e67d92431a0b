/** The single figures of a run, as cells. `null` is what is not known. */
import type { Cell } from '../../domain/cell';
import type { ReportFigures } from '../../domain/report/figures';
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import { monthNumber } from '../../domain/report/months/monthStarts';
import type { FactKey } from '../../domain/report/facts';
import { chartMessages } from './chartMessages';
import type { DateCells } from '../dateCells';
import { packFacts } from './packRows';
import { reviewText } from './reviewText';
import { summaryText, titleText, type ReportSource } from './reportWords';
import { idColumnText } from '../leadLog/rowFormulas';
import { tableMessages } from './tableMessages';
import { tileFacts } from './tileFacts';
import type { Wording } from './wording';

export function dataFacts(
  figures: ReportFigures,
  source: ReportSource,
  wording: Wording,
  { dayCell }: DateCells,
): Readonly<Record<FactKey, Cell | null>> {
  const { leads, value, month, speed, depth } = figures;
  const messages = chartMessages(figures, wording);
  const ofMonth = speed?.month;
  const { choices } = wording.texts;
  const isLatest = figures.knownMonths[0] === monthNumber(month.year, month.month);
  return {
    titleText: titleText(figures, source, wording),
    choiceText: isLatest ? choices.note : choices.noteEarlier,
    summaryText: summaryText(figures, source, wording),
    asOf: new Date(figures.asOfMs),
    lastCompleteDay: dayCell(month.lastCompleteDay),
    rowsRead: source.rowsRead,
    rowsCounted: source.rowsCounted,
    leadsMessage: messages.leads,
    leadsStatus: leads.status,
    leadsToDate: leads.toDate,
    leadGoalToDate: leads.goalToDate,
    leadGoal: leads.goal,
    neededPerWorkingDay: leads.neededPerWorkingDay,
    projectedLeads: leads.projected,
    valueMessage: messages.leadValue,
    valueToDate: value && value.toDate,
    valueGoalToDate: value && value.goalToDate,
    valueGoal: value && value.goal,
    speedMessage: messages.speed,
    metRate: ofMonth?.metRate ?? null,
    leadsDue: ofMonth ? leadsDue(ofMonth) : null,
    medianMinutes: ofMonth?.medianMinutes ?? null,
    p90Minutes: ofMonth?.p90Minutes ?? null,
    overdueNow: speed?.overdueNow ?? null,
    logTabId: source.log?.tabId ?? null,
    logIdColumn: idColumnText(source.log),
    depthMessage: messages.depth,
    meanAttempts: depth?.whole.meanAttempts ?? null,
    depthTarget: depth?.targetAttempts ?? null,
    notReached: depth?.whole.notReached ?? null,
    latestLeadsToDate: figures.latestLeads.toDate,
    latestLeadGoalToDate: figures.latestLeads.goalToDate,
    latestLeadsStatus: figures.latestLeads.status,
    latestMetRate: speed?.latest.metRate ?? null,
    reviewMessage: reviewText(source.review, wording),
    ...tileFacts(figures, wording),
    ...tableMessages(figures, source, wording),
    ...packFacts(figures, source.meetings, wording),
  };
}
