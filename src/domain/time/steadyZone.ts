/**
 * Clocks of frequent zones by rules that have stood for long, because the first `Intl` formatter of a process costs
 * more than all the rest of a formula (`npm run bench -- zones`). Other zones and other years ask `Intl`, and a
 * test holds every rule against it, so that a changed law is noticed.
 */
import { DAY_MS, HOUR_MS, dayNumber, weekday } from './civilDay';

/** The rules are vouched for from 2008 (the last change, of American summer time, was in 2007) to 2037. */
export const STEADY_FROM_MS = Date.UTC(2008);
export const STEADY_TO_MS = Date.UTC(2038);

/** Summer time of the European Union and of the United States; `fixed`: none. */
type Rule = 'european' | 'american' | 'fixed';

/** Rule, standard offset in hours, and zones: what their names begin with, and their ends. Only zones that nobody is about to change. */
const ZONES: readonly (readonly [Rule, number, string, string])[] = [
  ['european', 0, 'Europe/', 'London Dublin Lisbon'],
  [
    'european',
    1,
    'Europe/',
    'Warsaw Berlin Paris Madrid Rome Amsterdam Brussels Vienna Zurich Prague Budapest Stockholm Oslo Copenhagen',
  ],
  ['european', 2, 'Europe/', 'Helsinki Athens Bucharest Sofia'],
  ['american', -5, 'America/', 'New_York Detroit'],
  ['american', -6, 'America/', 'Chicago'],
  ['american', -7, 'America/', 'Denver'],
  ['american', -8, 'America/', 'Los_Angeles'],
  ['fixed', -7, 'America/', 'Phoenix'],
  ['fixed', -5, 'America/', 'Bogota Lima'],
  ['fixed', 5.5, 'Asia/', 'Kolkata Calcutta'],
  ['fixed', 8, 'Asia/', 'Singapore Shanghai Hong_Kong'],
  ['fixed', 9, 'Asia/', 'Tokyo Seoul'],
  ['fixed', 0, '', 'UTC GMT Etc/UTC Etc/GMT'],
];

const namesOf = (area: string, ends: string): string[] => ends.split(' ').map((end) => area + end);

/** Names of the zones whose rules are written here. */
export const steadyZones = (): string[] => ZONES.flatMap(([, , area, ends]) => namesOf(area, ends));

/** Midnight UTC of the last Sunday up to a day. */
const sundayUpTo = (year: number, month: number, dayOfMonth: number): number => {
  const day = dayNumber(year, month, dayOfMonth);
  return (day - (weekday(day) % 7)) * DAY_MS;
};

function summerTime(rule: Rule, standardMs: number, year: number): readonly [number, number] {
  if (rule === 'european') {
    return [sundayUpTo(year, 3, 31) + HOUR_MS, sundayUpTo(year, 10, 31) + HOUR_MS];
  }
  return [sundayUpTo(year, 3, 14) + 2 * HOUR_MS - standardMs, sundayUpTo(year, 11, 7) + HOUR_MS - standardMs];
}

/**
 * The clocks of a zone whose rules are known here.
 *
 * @param zone IANA name as it is usually written
 * @returns local − UTC in milliseconds by instant, for instants from `STEADY_FROM_MS` to `STEADY_TO_MS`; `null` for
 *   a zone to be asked for elsewhere
 */
export function steadyOffset(zone: string): ((epochMs: number) => number) | null {
  const found = ZONES.find(([, , area, ends]) => namesOf(area, ends).includes(zone));
  if (!found) return null;
  const [rule, hours] = found;
  const standardMs = hours * HOUR_MS;
  if (rule === 'fixed') return () => standardMs;
  return (epochMs) => {
    const [begins, ends] = summerTime(rule, standardMs, new Date(epochMs).getUTCFullYear());
    return epochMs >= begins && epochMs < ends ? standardMs + HOUR_MS : standardMs;
  };
}
