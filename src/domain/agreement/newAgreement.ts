/** The values with which an agreement begins: the sample that shows everything, or blank but for what is usual. */
import type { Weekday } from '../time/calendarRules';
import { dayNumber, isoDay, weekday } from '../time/civilDay';
import { terms, wordingKey, type SectionKey } from './terms';
import type { RowValue, TermDeclaration, TermValue, TermValues } from './termDeclaration';
import { usualWorkweek, type Workweek } from './workweek';

/** What a new agreement takes from its file and its reader. */
export interface NewAgreement {
  /** IANA name. */
  readonly timeZone: string;
  /** Code of a language that tabs may be written in. */
  readonly tabLanguage: string;
  readonly workweek: Workweek;
}

/** Terms that are texts both in the sample and in a blank agreement, ready to be signed as they are. */
export interface ReadyWords {
  readonly wording: Readonly<Record<SectionKey, string>>;
  readonly paragraphs: Readonly<
    Record<'handOffProtocol' | 'minimumQualification' | 'nurtureRule' | 'firstContact' | 'salesProcess', string>
  >;
  readonly meetings: readonly { readonly meeting: string; readonly agenda: string }[];
  /** What follows after 30, 60 and 90 days. */
  readonly consequences: readonly [string, string, string];
  readonly roles: readonly { readonly role: string; readonly responsibilities: string }[];
  readonly glossary: readonly { readonly word: string; readonly meaning: string }[];
  readonly departments: readonly { readonly department: string; readonly kpi: string }[];
}

/** Names in the sample that are words; names of lead types are those of the sample lead log in every language. */
export interface SampleWords {
  readonly company: string;
  readonly newYear: string;
  readonly christmas: string;
  readonly sharedGoal: string;
  readonly paymentDates: string;
  readonly visitsToLeads: string;
  /** From visits down to customers. */
  readonly stages: readonly [string, string, string, string];
}

/** How often the meetings of {@link ReadyWords} are, how long they take, and on which day of work; a stand-up has none. */
const MEETINGS: readonly (readonly [every: string, minutes: number, workday: number | null])[] = [
  ['week', 30, 1],
  ['month', 60, 2],
  ['day', 15, null],
  ['month', 45, 5],
  ['week', 30, 3],
];

const USUAL_HOURS = { opens: '09:00', closes: '17:00' };

/** Hours, targets and currency as they usually are; everything else blank. */
export function blankValues({ timeZone, tabLanguage, workweek }: NewAgreement): TermValues {
  const values: Record<string, TermValue> = {};
  for (const term of terms as readonly TermDeclaration[]) {
    values[term.key] = term.initial ?? (term.kind === 'table' ? [] : null);
  }
  const workingHours = workweek.days.map((day) => ({ day, ...USUAL_HOURS }));
  return { ...values, timeZone, tabLanguage, weekStartsOn: workweek.startsOn, workingHours };
}

/**
 * The ready texts as values of their terms.
 *
 * @param year in whose first weeks the meetings begin; `null`: nobody has said yet
 */
export function readyValues(
  ready: ReadyWords,
  year: number | null = null,
  { days }: Workweek = usualWorkweek('', ''),
): TermValues {
  const wording = Object.entries(ready.wording).map(([section, text]) => [wordingKey(section as SectionKey), text]);
  return {
    ...(Object.fromEntries(wording) as TermValues),
    ...ready.paragraphs,
    meetings: ready.meetings.map(({ meeting, agenda }, index) => {
      const [every = null, minutes = null, workday = null] = MEETINGS[index] ?? [];
      const day = workday === null ? undefined : days[workday - 1];
      return { meeting, every, minutes, first: year === null || !day ? null : firstMeeting(year, day), agenda };
    }),
    consequences: ready.consequences.map((actions, index) => ({ days: 30 * (index + 1), actions })),
    roles: ready.roles.map(({ role, responsibilities }) => ({ person: null, role, responsibilities })),
    glossary: ready.glossary,
    departments: ready.departments.map(({ department, kpi }) => ({ department, owner: null, goal: null, kpi })),
  };
}

/** The first such weekday after the New Year's week. */
function firstMeeting(year: number, day: Weekday): string {
  const fifth = dayNumber(year, 1, 5);
  return isoDay(fifth + ((day - weekday(fifth) + 7) % 7));
}

/**
 * The numbers of the sample agreement, from $10M a year to $15M: 310 leads a month are needed, and ten referrals,
 * 200 content leads, 50 webinar leads and 50 sales-ready leads, worth 550,000, are promised.
 *
 * @param year in which it is in force, from its first day to its last
 */
export function sampleValues(file: NewAgreement, words: SampleWords, year: number): TermValues {
  const [start, middle, end] = [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`];
  return {
    ...blankValues(file),
    company: words.company,
    startsOn: start,
    endsOn: end,
    yearlyRevenueNow: 10_000_000,
    yearlyRevenueGoal: 15_000_000,
    reachRateBy: middle,
    sharedGoal: words.sharedGoal,
    sharedGoalNumber: 15_000_000,
    quota: 1_250_000,
    marketingShare: 0.496,
    dealSize: 20_000,
    closeRate: 0.1,
    funnel: words.stages.map((stage, index) => ({ stage, rate: [0.02, 0.4, 0.25][index] ?? null })),
    leadTypes: [
      leadType('Referral', 5000, 10, true),
      leadType('Content', 1000, 200, false),
      leadType('Webinar', 2000, 50, true),
      leadType('Sales-ready', 4000, 50, true),
    ],
    improvements: [{ rate: words.visitsToLeads, expected: 0.025, by: end }],
    holidays: [
      holiday(start, words.newYear),
      holiday(`${year}-12-25`, words.christmas),
      holiday(`${year}-12-26`, words.christmas),
      holiday(`${year + 1}-01-01`, words.newYear),
    ],
    reps: 4,
    hoursPerDay: 4,
    workDays: 21,
    minutesPerAttempt: 5,
    salesCycleDays: 45,
    proposalRateSteps: steps('rate', [start, middle, end], [0.25, 0.35, 0.5]),
    cycleSteps: steps('days', [start, middle, end], [45, 40, 35]),
    monthlyPool: 5000,
    yearlyReward: 60_000,
    rewardPerCustomer: 100,
    paymentDates: words.paymentDates,
    monthlyFigures: Array.from({ length: 12 }, (_, month) => figures(year, month + 1)),
  };
}

const leadType = (name: string, value: number, monthlyGoal: number, asksForSales: boolean): RowValue => ({
  name,
  value,
  monthlyGoal,
  asksForSales,
  responseTargetMinutes: null,
  closeRate: null,
  monthlyCost: null,
});

const holiday = (date: string, name: string): RowValue => ({ date, opens: null, closes: null, name });

const steps = (column: string, dates: readonly string[], targets: readonly number[]): RowValue[] =>
  dates.map((from, index) => ({ from, [column]: targets[index] ?? null }));

/** Until May the company runs at the rate of ten million a year; later months are not closed yet. */
const figures = (year: number, month: number): RowValue => ({
  month: `${year}-${String(month).padStart(2, '0')}-01`,
  revenue: month < 6 ? 833_333.33 : null,
  visits: month < 6 ? 15_500 : null,
  proposals: month < 6 ? 124 : null,
});
