/**
 * Compares working time with the Temporal walk on random pairs, dense around clock changes. Bundled and run in
 * processes of their own, whose host zones differ: prints the differences as JSON.
 */
import { Temporal } from 'temporal-polyfill';
import type { CalendarRules, Shift, SpecialDay, Weekday, WeeklyShift } from '../../src/domain/time/calendarRules';
import { compileWorkingTime, dueAt, workingMinutes } from '../../src/domain/time/workingTime';
import { openRanges, walkedDue, walkedMinutes } from './temporalCalendar';

export const ZONES =
  `UTC Etc/GMT+5 Europe/Warsaw Europe/London Europe/Dublin Europe/Istanbul Europe/Moscow Europe/Chisinau
  America/New_York America/Los_Angeles America/Phoenix America/St_Johns America/Sao_Paulo America/Santiago
  America/Havana America/Asuncion America/Caracas America/Mexico_City America/Nuuk America/Scoresbysund America/Adak
  Africa/Casablanca Africa/Cairo Asia/Tehran Asia/Kathmandu Asia/Kolkata Asia/Gaza Asia/Beirut Asia/Pyongyang
  Asia/Amman Australia/Lord_Howe Australia/Adelaide Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Fiji
  Pacific/Kiritimati Antarctica/Troll Antarctica/Casey US/Eastern`.split(/\s+/);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Mulberry32: one seed, one sequence. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface OracleReport {
  readonly hostZone: string;
  readonly hostOffsetMinutes: number;
  readonly pairs: number;
  readonly zones: number;
  readonly differences: readonly string[];
}

export function compareWithTemporal(seed: number, pairCount: number): OracleReport {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const differences: string[] = [];

  /** Quarter hours, now and then odd seconds, often in the hours in which clocks are changed. */
  const randomShift = (): Shift => {
    const opensSecond = random() < 0.3 ? below(16) * 900 : random() < 0.1 ? below(86_400) : below(96) * 900;
    const length = random() < 0.1 ? 86_400 : random() < 0.3 ? (1 + below(8)) * 900 : (1 + below(95)) * 900;
    return { opensSecond, closesSecond: opensSecond + length };
  };
  const randomWeek = (): readonly WeeklyShift[] | 'always' => {
    const kind = random();
    if (kind < 0.08) return 'always';
    const same = Array.from({ length: 1 + below(3) }, randomShift);
    return ([1, 2, 3, 4, 5, 6, 7] as Weekday[])
      .filter(() => random() < 0.75)
      .flatMap((weekday) => (kind < 0.6 ? same : [randomShift()]).map((shift) => ({ weekday, ...shift })));
  };
  const randomSpecialDays = (nearMs: number): SpecialDay[] =>
    Array.from({ length: below(5) }, () => ({
      day: Math.floor(nearMs / DAY_MS) + below(12) - 4,
      shifts: random() < 0.5 ? [] : [randomShift()],
    }));
  /** A clock change of the zone after a random instant of 1995 to 2040, where it has one. */
  const randomAnchor = (zone: string): number => {
    const any = Date.UTC(1995) + Math.floor(random() * 45 * 365 * DAY_MS);
    const change = Temporal.Instant.fromEpochMilliseconds(any).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    return random() < 0.15 || !change ? any : change.epochMilliseconds;
  };

  for (let pair = 0; pair < pairCount;) {
    const timeZone = ZONES[below(ZONES.length)]!;
    const anchor = randomAnchor(timeZone);
    const rules: CalendarRules = { timeZone, weekly: randomWeek(), specialDays: randomSpecialDays(anchor) };
    // Half the tables are compiled for what is asked, the others have to grow.
    const time = compileWorkingTime(rules, random() < 0.5 ? NaN : anchor - 3 * DAY_MS, anchor + 9 * DAY_MS);
    const horizonMs = anchor + 25 * DAY_MS;
    const near = openRanges(rules, anchor - 4 * DAY_MS, horizonMs);
    for (let sample = 0; sample < 5; sample += 1, pair += 1) {
      const unit = [1, 1000, 60_000, 900_000][below(4)]!;
      const fromMs = anchor + Math.round(((random() - 0.6) * 4 * DAY_MS) / unit) * unit;
      const gap = random() < 0.01 ? random() * 366 * DAY_MS : Math.exp(random() * Math.log(12 * DAY_MS));
      const toMs = fromMs + Math.round(gap / unit) * unit;
      const minutes = workingMinutes(time, fromMs, toMs);
      const walked = walkedMinutes(toMs < horizonMs ? near : openRanges(rules, fromMs, toMs), fromMs, toMs);
      const target = random() < 0.2 ? [0, minutes, 60][below(3)]! : below(2400) / 2;
      const due = dueAt(time, fromMs, target);
      const walkedTo = walkedDue(near, fromMs, target);
      // Where the walk gives up, the due time must lie beyond its horizon, or nowhere.
      const dueDiffers = Number.isNaN(walkedTo) ? due < horizonMs : due !== walkedTo;
      if (minutes !== walked || dueDiffers) {
        differences.push(JSON.stringify({ rules, fromMs, toMs, minutes, walked, target, due, walkedTo }));
      }
    }
  }
  return {
    hostZone: process.env['TZ'] ?? '',
    hostOffsetMinutes: new Date(Date.UTC(2025, 0, 1)).getTimezoneOffset(),
    pairs: pairCount,
    zones: ZONES.length,
    differences: differences.slice(0, 5),
  };
}

const [seed, pairCount] = process.argv.slice(2).map(Number);
if (seed !== undefined && pairCount !== undefined) console.log(JSON.stringify(compareWithTemporal(seed, pairCount)));
