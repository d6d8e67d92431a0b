/** What the clocks of a time zone show: offsets read from `Intl`, kept by stretches of a hundred days. */
import type { DayNumber } from './calendarRules';
import { DAY_MS } from './civilDay';
import { STEADY_FROM_MS, STEADY_TO_MS, steadyOffset } from './steadyZone';

/** About 99 days: long enough to be few, short enough that most hold one offset alone. */
const STRETCH_MS = 2 ** 33;
/** Under four days apart: no zone has changed its clocks twice within less. */
const SAMPLES = 25;
/** Outside, offsets are asked for one by one: a stray year must not fill the memory with tables. */
const TABLED_FROM_MS = Date.UTC(1900);
const TABLED_TO_MS = Date.UTC(2200);
/** `Intl` writes no era, so the years before 1 could not be told from those after. */
const SHOWN_FROM_MS = -62_100_000_000_000;

/** Offset at the start of a stretch, then instant and offset of each change, all in milliseconds. */
type Stretch = readonly number[];

interface ZoneTable {
  readonly zone: string;
  /** Made when first needed: the first of a process takes longer than anything else here. */
  format: Intl.DateTimeFormat | null;
  readonly steadyOffset: ((epochMs: number) => number) | null;
  readonly stretches: Map<number, Stretch>;
}

const tables = new Map<string, ZoneTable>();

const makeFormat = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

function zoneTable(zone: string): ZoneTable {
  let table = tables.get(zone);
  if (!table) {
    // Newer engines take offsets such as +01:00 for zones and older ones do not: answers must not depend on that.
    if (!/^[a-z]/i.test(zone)) throw new RangeError(`No time zone: ${zone}`);
    const steady = steadyOffset(zone);
    table = { zone, format: steady ? null : makeFormat(zone), steadyOffset: steady, stretches: new Map() };
    tables.set(zone, table);
  }
  return table;
}

function askOffset(table: ZoneTable, epochMs: number): number {
  if (table.steadyOffset && epochMs >= STEADY_FROM_MS && epochMs < STEADY_TO_MS) return table.steadyOffset(epochMs);
  const format = (table.format ??= makeFormat(table.zone));
  const second = Math.floor(epochMs / 1000) * 1000;
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of format.formatToParts(second)) shown[part.type] = Number(part.value);
  const { year = NaN, month = NaN, day, hour, minute, second: seconds } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

function readStretch(table: ZoneTable, number: number): Stretch {
  const start = number * STRETCH_MS;
  let before = start;
  let offset = askOffset(table, start);
  const stretch = [offset];
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const after = start + Math.round((sample * STRETCH_MS) / SAMPLES / 1000) * 1000;
    const offsetAfter = askOffset(table, after);
    if (offsetAfter !== offset) {
      let last = Math.floor(before / 1000);
      let first = Math.floor(after / 1000);
      while (first - last > 1) {
        const middle = Math.floor((first + last) / 2);
        if (askOffset(table, middle * 1000) === offset) last = middle;
        else first = middle;
      }
      stretch.push(first * 1000, offsetAfter);
      offset = offsetAfter;
    }
    before = after;
  }
  return stretch;
}

/**
 * Whether clocks of this name are known here.
 *
 * @param name IANA name such as `Europe/Warsaw`, old names included; offsets such as `+01:00` are no zones
 */
export function isKnownZone(name: string): boolean {
  try {
    return Boolean(zoneTable(name));
  } catch {
    return false;
  }
}

/** A span of time through which the clocks of a zone keep their offset; changes may lie at its ends, or none. */
interface SteadySpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly offsetMilliseconds: number;
}

/**
 * Some span around an instant within which nothing needs to be asked, for loops over neighbouring days.
 *
 * @param epochMs from 1900 to 2199
 */
export function steadySpan(zone: string, epochMs: number): SteadySpan {
  const table = zoneTable(zone);
  const number = Math.floor(epochMs / STRETCH_MS);
  let stretch = table.stretches.get(number);
  if (!stretch) table.stretches.set(number, (stretch = readStretch(table, number)));
  let at = stretch.length - 1;
  while (at > 0 && epochMs < stretch[at - 1]!) at -= 2;
  return {
    fromMs: at > 0 ? stretch[at - 1]! : number * STRETCH_MS,
    toMs: stretch[at + 1] ?? (number + 1) * STRETCH_MS,
    offsetMilliseconds: stretch[at]!,
  };
}

/**
 * How far local clocks are ahead of universal time at an instant, to the second.
 *
 * @returns milliseconds, local − UTC; NaN for what is no instant, and before the year 2
 * @throws RangeError for a zone that is not known: ask `isKnownZone` first
 * @example offsetMilliseconds('Asia/Kolkata', 0) // 19_800_000
 */
export function offsetMilliseconds(zone: string, epochMs: number): number {
  if (epochMs >= TABLED_FROM_MS && epochMs < TABLED_TO_MS) return steadySpan(zone, epochMs).offsetMilliseconds;
  const table = zoneTable(zone);
  return epochMs > SHOWN_FROM_MS && epochMs < 8.64e15 ? askOffset(table, epochMs) : NaN;
}

/**
 * Moves an instant to wall time.
 *
 * @returns the milliseconds at which clocks in UTC would show what clocks in the zone show now
 */
export const toLocal = (zone: string, epochMs: number): number => epochMs + offsetMilliseconds(zone, epochMs);

/**
 * The instant at which clocks in the zone show a wall time, as Temporal's `compatible`: the first of two where
 * clocks are set back; where they are set forward, as much later as the gap is long.
 *
 * @param localMs wall time, as `toLocal` answers it
 * @returns epoch milliseconds; NaN where `offsetMilliseconds` is
 * @example fromLocal('Europe/Warsaw', Date.UTC(2025, 2, 30, 2, 30)) // Date.UTC(2025, 2, 30, 1, 30): shown as 03:30
 */
export function fromLocal(zone: string, localMs: number): number {
  const offsetBefore = offsetMilliseconds(zone, localMs - DAY_MS);
  const offsetAfter = offsetMilliseconds(zone, localMs + DAY_MS);
  const earlier = localMs - offsetBefore;
  if (offsetBefore === offsetAfter || offsetMilliseconds(zone, earlier) === offsetBefore) return earlier;
  const later = localMs - offsetAfter;
  return offsetMilliseconds(zone, later) === offsetAfter ? later : earlier;
}

/** The calendar day that the zone's calendars show at an instant. */
export const localDay = (zone: string, epochMs: number): DayNumber => Math.floor(toLocal(zone, epochMs) / DAY_MS);
