/** Lead types one by one: promised against delivered, agreed value against what history says, return on their cost. */
import type { Leads } from '../leads/leads';
import { sum } from '../numbers/sum';
import type { DayNumber } from '../time/calendarRules';
import { agreementOfMonth, type AgreementTimeline, type TimedAgreement } from './judging/agreementTimeline';
import { cycleOfMonth, isMature } from './review/drift';
import { leadsWithin } from './leadsWithin';
import { addMonths, measured, monthlyLogs, type Measured } from './months/monthlyLog';
import type { MonthNumber, Months } from './months/monthStarts';
import { typeRules } from './judging/typeRules';

export interface TypeFigures {
  readonly name: string;
  /** Created in the month, complete days only. */
  readonly toDate: number;
  /** Leads of the month; `null`: none is agreed. */
  readonly goal: number | null;
  readonly agreedValue: number;
  /** Close rate × deal size of mature months; `of` leads. */
  readonly impliedValue: Measured;
  /** Won within the months looked at. */
  readonly revenueWon: number;
  /** Revenue ÷ cost of the same months; `null` where no cost is agreed. */
  readonly returned: number | null;
}

/** What the figures of types need besides the leads. */
interface TypeSource {
  readonly timeline: AgreementTimeline;
  /** That of the month shown: its types, goals and values. */
  readonly ofMonth: TimedAgreement;
  readonly months: Months;
  readonly asOfMs: number;
  readonly lastCompleteDay: DayNumber;
  /** First instant after the last complete day. */
  readonly untilMs: number;
}

/** One entry a type, in the order of the agreement. */
export function typeFigures(leads: Leads, source: TypeSource): TypeFigures[] {
  const { months, timeline } = source;
  const types = source.ofMonth.agreement.leadTypes;
  const groupOfType = typeRules(leads, source.ofMonth.agreement).types.map((type) =>
    type === null ? -1 : types.indexOf(type),
  );
  const groupOf = (lead: number): number => groupOfType[leads.typeIndex[lead]!] ?? -1;
  const toDate = new Int32Array(types.length);
  const monthStart = months.starts[months.count - 1]!;
  for (const lead of leadsWithin(leads.createdAt, monthStart, source.untilMs)) {
    const group = groupOf(lead);
    if (group >= 0) toDate[group]! += 1;
  }
  return monthlyLogs(leads, months, source.asOfMs, types.length, groupOf).map((rows, index) => {
    const type = types[index]!;
    const mature = addMonths(
      rows.filter(({ month }) => isMature(month, cycleOfMonth(timeline, month), source.lastCompleteDay)),
    );
    const costOf = (month: MonthNumber): number =>
      agreementOfMonth(timeline, month).terms.monthlyCost.get(type.name) ?? 0;
    const cost = sum(rows.map(({ month }) => costOf(month)));
    const { revenueWon } = addMonths(rows);
    return {
      name: type.name,
      toDate: toDate[index]!,
      goal: type.monthlyGoal,
      agreedValue: type.value,
      impliedValue: impliedValue(mature),
      revenueWon,
      returned: cost > 0 ? revenueWon / cost : null,
    };
  });
}

/** Customers whose amount is not known bring what the others brought on average. */
function impliedValue({ leads, customers, revenue, customersWithAmount }: ReturnType<typeof addMonths>): Measured {
  if (customersWithAmount === 0) return { value: customers === 0 && leads > 0 ? 0 : null, of: leads };
  return measured((customers * revenue) / customersWithAmount, leads);
}
