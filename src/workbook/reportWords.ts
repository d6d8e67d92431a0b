/** The sentences of the report: its title, where its figures come from, and what each chart says. */
import type { ReportFigures } from '../domain/report/figures';
import { translate } from '../locales/translate';
import { sayNumber, type Wording } from './wording';

/** What the words need besides the figures. */
export interface ReportSource {
  /** `''` where the agreement does not name one. */
  readonly company: string;
  readonly rowsRead: number;
  readonly rowsCounted: number;
}

/** @example titleText(…) // 'Acme · Sales and marketing agreement · November 2026' */
export function titleText({ month }: ReportFigures, { company }: ReportSource, { language, texts, formats }: Wording) {
  const values = { company, month: formats.month(month.year, month.month) };
  return translate(language, company === '' ? texts.lines.titleWithoutCompany : texts.lines.title, values);
}

/** When, from how many rows, and what was left out. */
export function summaryText(figures: ReportFigures, { rowsRead, rowsCounted }: ReportSource, wording: Wording): string {
  const { language, texts, formats } = wording;
  const unknownTypes = figures.unknownTypeRows.length;
  return [
    translate(language, texts.lines.summary, {
      day: formats.day(figures.month.lastCompleteDay),
      refreshed: formats.moment(figures.asOfMs),
      counted: formats.count(rowsCounted),
      read: formats.count(rowsRead),
    }),
    rowsRead === rowsCounted
      ? texts.lines.noneLeftOut
      : sayNumber(wording, texts.lines.leftOut, rowsRead - rowsCounted),
    ...(unknownTypes === 0 ? [] : [sayNumber(wording, texts.lines.unknownTypes, unknownTypes)]),
  ].join(' · ');
}

/** What the leads waterfall says. */
export function leadsMessage({ leads }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  const ahead = Math.round(leads.toDate - leads.goalToDate);
  if (ahead === 0) return messages.leadsOnLine;
  return sayNumber(wording, ahead > 0 ? messages.leadsAhead : messages.leadsBehind, Math.abs(ahead));
}

/** What the chart of speed says, or what it lacks. */
export function speedMessage({ speed }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  if (speed === null) return messages.speedNeedsColumn;
  const { metRate, medianMinutes, met, late, overdue } = speed.month;
  if (metRate === null) return messages.speedNothingDue;
  const rate = wording.formats.percent(metRate);
  const due = met + late + overdue;
  if (medianMinutes === null) return sayNumber(wording, messages.speedWithoutMinutes, due, { rate });
  return sayNumber(wording, messages.speed, due, { rate, median: wording.formats.duration(medianMinutes) });
}

/** What the chart of depth says, or what it lacks. */
export function depthMessage({ depth }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  if (depth === null) return messages.depthNeedsColumn;
  const { meanAttempts, notReached } = depth.whole;
  if (meanAttempts === null) return messages.depthNothingEnded;
  return sayNumber(wording, messages.depth, notReached, {
    mean: wording.formats.decimal(meanAttempts),
    target: wording.formats.decimal(depth.targetAttempts),
  });
}
