/** What each chart says, in the cell above it: one sentence, or what the chart lacks. */
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import type { ReportFigures } from '../../domain/report/figures';
import { isClosed } from '../../domain/report/months/reportMonth';
import type { ChartKey } from '../../domain/report/tables';
import { translate } from '../../locales/translate';
import { sayNumber, type Wording } from './wording';

/** One message a chart. */
export const chartMessages = (figures: ReportFigures, wording: Wording): Readonly<Record<ChartKey, string>> => ({
  leads: leadsMessage(figures, wording),
  leadValue: valueMessage(figures, wording),
  speed: speedMessage(figures, wording),
  depth: depthMessage(figures, wording),
});

function leadsMessage({ leads, month }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  if (isClosed(month)) {
    const values = { actual: wording.formats.count(leads.toDate), goal: wording.formats.count(leads.goal) };
    return translate(wording.language, leads.toDate >= leads.goal ? messages.leadsMet : messages.leadsMissed, values);
  }
  const ahead = Math.round(leads.toDate - leads.goalToDate);
  if (ahead === 0) return messages.leadsOnLine;
  return sayNumber(wording, ahead > 0 ? messages.leadsAhead : messages.leadsBehind, Math.abs(ahead));
}

function valueMessage({ value, month }: ReportFigures, { language, texts, formats }: Wording): string {
  const { messages } = texts;
  if (value === null) return messages.valueNeedsTypes;
  if (isClosed(month)) {
    const values = { actual: formats.money(Math.round(value.toDate)), goal: formats.money(Math.round(value.goal)) };
    return translate(language, value.toDate >= value.goal ? messages.valueMet : messages.valueMissed, values);
  }
  const ahead = Math.round(value.toDate - value.goalToDate);
  if (ahead === 0) return messages.valueOnLine;
  const amount = formats.money(Math.abs(ahead));
  return translate(language, ahead > 0 ? messages.valueAhead : messages.valueBehind, { amount });
}

function speedMessage({ speed }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  if (speed === null) return messages.speedNeedsColumn;
  const { metRate, medianMinutes } = speed.month;
  if (metRate === null) return messages.speedNothingDue;
  const rate = wording.formats.percent(metRate);
  const due = leadsDue(speed.month);
  if (medianMinutes === null) return sayNumber(wording, messages.speedWithoutMinutes, due, { rate });
  return sayNumber(wording, messages.speed, due, { rate, median: wording.formats.duration(medianMinutes) });
}

function depthMessage({ depth }: ReportFigures, wording: Wording): string {
  const { messages } = wording.texts;
  if (depth === null) return messages.depthNeedsColumn;
  const { meanAttempts, notReached } = depth.whole;
  if (meanAttempts === null) return messages.depthNothingEnded;
  return sayNumber(wording, messages.depth, notReached, {
    mean: wording.formats.decimal(meanAttempts),
    target: wording.formats.decimal(depth.targetAttempts),
  });
}
