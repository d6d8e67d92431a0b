/** What the meetings look at: the week that closed last for the leaders, the month that closed last for both teams. */
import type { Leads } from '../../leads/leads';
import { customersNeeded, leadsNeeded, marketingGoal } from '../../planning/needs';
import { goalToDate } from '../../pace/pace';
import { sum } from '../../numbers/sum';
import type { DayNumber, Weekday } from '../../time/calendarRules';
import { civilDay, dayNumber, daysInMonth, weekday } from '../../time/civilDay';
import { agreementOn, type AgreementTimeline } from '../judging/agreementTimeline';
import { dayBuckets, type DayBuckets } from '../followUp/dayBuckets';
import type { DepthFigures } from '../followUp/depthByHandOff';
import { leadsWithin } from '../leadsWithin';
import { paceDays } from '../pace/paceFigures';
import { isClosed, type ReportMonth } from '../months/reportMonth';
import type { SpeedFigures } from '../followUp/speedByHandOff';

export const packKeys = ['week', 'month'] as const;

export type PackKey = (typeof packKeys)[number];

/** Whole days that are over, all of them. */
interface PackSpan {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

export interface PackFigures extends PackSpan {
  readonly leads: number;
  /** Part of the goal line that these days carry. */
  readonly leadGoal: number;
  readonly customerGoal: number;
  /** From marketing's leads. */
  readonly revenueGoal: number;
  /** `null`: the log tells no types, or no type has a goal. */
  readonly value: number | null;
  readonly valueGoal: number | null;
  /** `null`: the log does not tell wins. */
  readonly won: number | null;
  /** `null`: the log does not tell amounts. */
  readonly revenueWon: number | null;
  /** Of leads handed off in these days; `null`: the log does not tell. */
  readonly speed: SpeedFigures | null;
  readonly depth: DepthFigures | null;
}

/** The last week and the last month that are over on the report's last complete day. */
export function packSpans(month: ReportMonth, weekStartsOn: Weekday): Readonly<Record<PackKey, PackSpan>> {
  const intoWeek = (weekday(month.lastCompleteDay + 1) - weekStartsOn + 7) % 7;
  const weekEnd = month.lastCompleteDay - intoWeek;
  const before = civilDay(month.firstDay - 1);
  return {
    week: { firstDay: weekEnd - 6, lastDay: weekEnd },
    month: isClosed(month)
      ? { firstDay: month.firstDay, lastDay: month.lastDay }
      : { firstDay: dayNumber(before.year, before.month, 1), lastDay: month.firstDay - 1 },
  };
}

/** One bucket that holds the whole span. */
export const spanBucket = (zone: string, { firstDay, lastDay }: PackSpan): DayBuckets =>
  dayBuckets(zone, firstDay, lastDay - firstDay + 1, 1);

/** What a pack is taken from. */
interface PackSource {
  readonly timeline: AgreementTimeline;
  /** IANA name in which days are meant. */
  readonly zone: string;
  readonly asOfMs: number;
  /** Agreed value by lead. */
  readonly worth: (lead: number) => number;
  readonly hasTypes: boolean;
  readonly hasWins: boolean;
  readonly hasAmounts: boolean;
}

/**
 * Figures of a span.
 *
 * @param speed and depth: of the same span
 */
export function packFigures(
  leads: Leads,
  span: PackSpan,
  speed: SpeedFigures | null,
  depth: DepthFigures | null,
  source: PackSource,
): PackFigures {
  const [fromMs = NaN, untilMs = NaN] = spanBucket(source.zone, span).starts;
  const created = leadsWithin(leads.createdAt, fromMs, untilMs);
  const won = leadsWithin(leads.wonAt, fromMs, untilMs).filter((lead) => leads.wonAt[lead]! <= source.asOfMs);
  const amounts = Array.from(won, (lead) => leads.amount[lead]!).filter((amount) => !Number.isNaN(amount));
  const goals = goalsOf(span, source.timeline);
  const hasValue = source.hasTypes && goals.value > 0;
  return {
    ...span,
    leads: created.length,
    leadGoal: goals.leads,
    customerGoal: goals.customers,
    revenueGoal: goals.revenue,
    value: hasValue ? sum(Array.from(created, source.worth)) : null,
    valueGoal: hasValue ? goals.value : null,
    won: source.hasWins ? won.length : null,
    revenueWon: source.hasWins && source.hasAmounts ? sum(amounts) : null,
    speed,
    depth,
  };
}

interface SpanGoals {
  readonly leads: number;
  readonly value: number;
  readonly customers: number;
  readonly revenue: number;
}

/** What the goal lines of the months demand of a span; it may reach over the end of a month. */
function goalsOf(span: PackSpan, timeline: AgreementTimeline): SpanGoals {
  const goals = { leads: 0, value: 0, customers: 0, revenue: 0 };
  for (let day = span.firstDay; day <= span.lastDay;) {
    const { year, month } = civilDay(day);
    const firstDay = dayNumber(year, month, 1);
    const lastDay = firstDay + daysInMonth(year, month) - 1;
    const until = Math.min(lastDay, span.lastDay);
    const { agreement, terms } = agreementOn(timeline, firstDay);
    const whole = { year, month, firstDay, lastDay, lastCompleteDay: lastDay, completeDays: lastDay - firstDay + 1 };
    const { counted } = paceDays(whole, terms.goalMode, agreement.calendar);
    const part = (goal: number): number => goalToDate(counted, goal, until) - goalToDate(counted, goal, day - 1);
    const { quota, marketingShare, dealSize, closeRate, leadTypes } = agreement;
    goals.leads += part(leadsNeeded(quota, marketingShare, dealSize, closeRate));
    goals.value += part(leadTypes.reduce((total, type) => total + (type.monthlyGoal ?? 0) * type.value, 0));
    goals.customers += part(customersNeeded(quota, marketingShare, dealSize));
    goals.revenue += part(marketingGoal(quota, marketingShare));
    day = until + 1;
  }
  return goals;
}
