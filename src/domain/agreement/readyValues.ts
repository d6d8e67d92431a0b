/** The texts with which every agreement begins, ready to be signed as they are. */
import type { Weekday } from '../time/calendarRules';
import { dayNumber, isoDay, weekday } from '../time/civilDay';
import type { TermValues } from './termDeclaration';
import { wordingKey, type SectionKey } from './terms';
import { usualWorkweek, type Workweek } from './workweek';

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

/** How often the meetings of {@link ReadyWords} are, how long they take, and on which day of work; a stand-up has none. */
const MEETINGS: readonly (readonly [every: string, minutes: number, workday: number | null])[] = [
  ['week', 30, 1],
  ['month', 60, 2],
  ['day', 15, null],
  ['month', 45, 5],
  ['week', 30, 3],
];

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
