/** Meeting packs: what the leaders and both teams look at, and when they meet next. */
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import type { ReportFigures } from '../../domain/report/figures';
import type { PackFigures, PackKey } from '../../domain/report/meetings/meetingPacks';
import { nextMeeting, type Meeting } from '../../domain/report/meetings/nextMeeting';
import type { FactKey } from '../../domain/report/facts';
import type { DayNumber } from '../../domain/time/calendarRules';
import { civilDay } from '../../domain/time/civilDay';
import { translate } from '../../locales/translate';
import type { TableRow } from './chartRows';
import { basisOf } from './basisOf';
import type { Wording } from './wording';

/** Rows in the order of their number formats, see `columnFormats`. */
export function packRows(pack: PackFigures, wording: Wording): TableRow[] {
  const { texts } = wording;
  const row = (measure: string, actual: number | null, goal: number | null, basis: string | null = null): TableRow => ({
    measure,
    actual,
    goal,
    attainment: actual === null || goal === null || goal === 0 ? null : actual / goal,
    basis,
  });
  const { speed, depth } = pack;
  const due = speed ? leadsDue(speed) : 0;
  const of = (count: number): string | null => basisOf({ value: null, of: count }, wording);
  return [
    row(texts.goals.leads, pack.leads, pack.leadGoal),
    row(texts.goals.value, pack.value, pack.valueGoal),
    row(texts.indicatorNames.metRate, speed?.metRate ?? null, null, of(due)),
    row(texts.indicatorNames.depth, depth?.meanAttempts ?? null, null, of(depth?.notReached ?? 0)),
    row(texts.goals.customers, pack.won, pack.customerGoal),
    row(texts.goals.revenue, pack.revenueWon, pack.revenueGoal),
  ];
}

type PackFact = Extract<FactKey, `${PackKey}${'Pack' | 'Meeting'}${'Message' | 'Text'}`>;

/** The meetings that the agreement names, as far as packs are made for them. */
export interface PackMeetings {
  readonly meetings: readonly Meeting[];
  /** Day of the refresh: a meeting of that day is still to come. */
  readonly today: DayNumber;
}

export function packFacts(
  { packs }: ReportFigures,
  source: PackMeetings,
  wording: Wording,
): Readonly<Record<PackFact, string>> {
  const { language, texts, formats } = wording;
  const month = civilDay(packs.month.firstDay);
  return {
    weekPackMessage: translate(language, texts.packs.week, {
      days: formats.days(packs.week.firstDay, packs.week.lastDay),
    }),
    weekMeetingText: meetingText('week', source, wording),
    monthPackMessage: translate(language, texts.packs.month, { month: formats.month(month.year, month.month) }),
    monthMeetingText: meetingText('month', source, wording),
  };
}

/** The first meeting of that turn: its next day, how long it takes, and what is talked about. */
function meetingText(every: PackKey, { meetings, today }: PackMeetings, wording: Wording): string {
  const { language, texts, formats } = wording;
  const meeting = meetings.find((one) => one.every === every);
  if (meeting === undefined) return texts.packs[every === 'week' ? 'noWeekly' : 'noMonthly'];
  const day = nextMeeting(meeting, today);
  const parts = [
    meeting.name,
    day === null ? texts.packs.noDate : translate(language, texts.packs.next, { day: formats.day(day) }),
    ...(meeting.minutes === null ? [] : [formats.duration(meeting.minutes)]),
    ...(meeting.agenda === '' ? [] : [translate(language, texts.packs.agenda, { agenda: meeting.agenda })]),
  ];
  return parts.join(' · ');
}
