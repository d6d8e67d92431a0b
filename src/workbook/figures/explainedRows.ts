/** How each figure is counted: which leads stand behind it, and the formula that lists their rows. */
import { explainedKeys, type ExplainedKey } from '../../domain/report/explained';
import type { ReportFigures } from '../../domain/report/figures';
import type { LeadField } from '../../domain/leads/leads';
import { translate } from '../../locales/translate';
import type { TableRow } from './chartRows';
import { listRowsFormula, type LogSource, type RowCondition } from '../leadLog/rowFormulas';
import type { Wording } from './wording';

export function explainedRows(
  { month, depth }: ReportFigures,
  log: LogSource | null,
  { language, texts, formats }: Wording,
): TableRow[] {
  const { firstDay, lastCompleteDay } = month;
  // Without a column of hand-offs, a lead is handed off when it is created.
  const handOff: LeadField = log?.columns.has('handedOff') ? 'handedOff' : 'created';
  const inMonth = (field: LeadField): RowCondition => ({ field, from: firstDay, to: lastCompleteDay });
  const depthFrom = depth?.firstDays[0] ?? firstDay;
  const conditions: Readonly<Record<ExplainedKey, readonly RowCondition[]>> = {
    leads: [inMonth('created')],
    leadValue: [inMonth('created')],
    speed: [inMonth(handOff)],
    // The tab's empty rows below the leads were not followed up either.
    overdue: [{ filled: 'created' }, { blank: 'firstFollowUp' }],
    depth: [{ field: handOff, from: depthFrom, to: lastCompleteDay }],
    months: [inMonth('created')],
    wins: [inMonth('won')],
  };
  const days = formats.days(firstDay, lastCompleteDay);
  return explainedKeys.map((key) => ({
    measure: texts.explained[key].measure,
    counted: translate(language, texts.explained[key].counted, {
      days,
      depthDays: formats.days(depthFrom, lastCompleteDay),
    }),
    formula: listRowsFormula(log, conditions[key]),
  }));
}
