/** Working minutes and due times from a table of open stretches, so that a year's gap costs what an hour's does. */
import type { CalendarRules } from './calendarRules';
import { DAY_MS, MINUTE_MS } from './civilDay';
import { openStretches } from './openStretches';

/** Instants outside are refused: a mistyped year must not build centuries of table. 1900-01-01 to 2200-01-01 UTC. */
const SUPPORTED_FROM_MS = Date.UTC(1900);
const SUPPORTED_TO_MS = Date.UTC(2200);

/** About 2 h 20: few stretches open or close within one bucket, so that the right one is found at once. */
const BUCKET_MS = 2 ** 23;
/** Due times lie a little after the last hand-off: two weeks spare most calls a second table. */
const MARGIN_MS = 14 * DAY_MS;

/**
 * Opening hours compiled for a span of time. Plain data that `workingMinutes` and `dueAt` replace by a larger
 * table when asked beyond the span.
 */
export interface WorkingTime {
  readonly rules: CalendarRules;
  /** The table covers instants from `fromMs` on, up to but without `toMs`. */
  fromMs: number;
  toMs: number;
  /** Epoch milliseconds at which each open stretch begins and ends, ascending, apart; the last is Infinity. */
  opens: Float64Array;
  closes: Float64Array;
  /** Open milliseconds of the table before each stretch. */
  openBefore: Float64Array;
  /** For each bucket of the span, the first stretch that closes after the bucket begins. */
  buckets: Int32Array;
}

/**
 * Compiles rules for a span of time.
 *
 * @param rules hours, special days and zone; a zone that is not known throws
 * @param fromMs first instant to be asked about, epoch milliseconds; NaN where not known yet
 * @param toMs last instant to be asked about
 */
export function compileWorkingTime(rules: CalendarRules, fromMs: number, toMs: number): WorkingTime {
  const time: WorkingTime = {
    rules,
    fromMs: NaN,
    toMs: NaN,
    opens: new Float64Array(0),
    closes: new Float64Array(0),
    openBefore: new Float64Array(0),
    buckets: new Int32Array(0),
  };
  if (isSupported(fromMs) && isSupported(toMs)) fill(time, Math.min(fromMs, toMs), Math.max(fromMs, toMs) + MARGIN_MS);
  return time;
}

const isSupported = (epochMs: number): boolean => epochMs >= SUPPORTED_FROM_MS && epochMs < SUPPORTED_TO_MS;

function fill(time: WorkingTime, fromMs: number, toMs: number): void {
  time.fromMs = Math.max(fromMs, SUPPORTED_FROM_MS);
  time.toMs = Math.min(toMs, SUPPORTED_TO_MS);
  const stretches = openStretches(time.rules, time.fromMs, time.toMs);
  const count = stretches.length / 2;
  const opens = new Float64Array(count + 1).fill(Infinity);
  const closes = new Float64Array(count + 1).fill(Infinity);
  const openBefore = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    const open = (opens[index] = stretches[2 * index]!);
    const close = (closes[index] = stretches[2 * index + 1]!);
    openBefore[index + 1] = openBefore[index]! + close - open;
  }
  const buckets = new Int32Array(Math.ceil((time.toMs - time.fromMs) / BUCKET_MS));
  for (let index = 0, bucket = 0; bucket < buckets.length; index += 1) {
    const end = Math.min(buckets.length, Math.ceil((closes[index]! - time.fromMs) / BUCKET_MS));
    buckets.fill(index, bucket, end);
    bucket = end;
  }
  Object.assign(time, { opens, closes, openBefore, buckets });
}

/** Makes the table cover an instant; at least doubles it, so that a log asked about row by row stays cheap. */
function reach(time: WorkingTime, epochMs: number): void {
  const span = time.toMs - time.fromMs;
  if (Number.isNaN(span)) fill(time, epochMs, epochMs + MARGIN_MS);
  else if (epochMs < time.fromMs) fill(time, Math.min(epochMs, time.fromMs - span), time.toMs);
  else if (epochMs >= time.toMs) fill(time, time.fromMs, Math.max(epochMs + MARGIN_MS, time.toMs + span));
}

/** Index of the first stretch that closes after an instant of the table. */
function stretchAt(time: WorkingTime, epochMs: number): number {
  const closes = time.closes;
  let index = time.buckets[((epochMs - time.fromMs) / BUCKET_MS) | 0]!;
  while (closes[index]! <= epochMs) index += 1;
  return index;
}

function openMillisecondsBefore(time: WorkingTime, epochMs: number): number {
  const index = stretchAt(time, epochMs);
  const open = epochMs - time.opens[index]!;
  return open > 0 ? time.openBefore[index]! + open : time.openBefore[index]!;
}

/**
 * Working minutes between two instants. An opening instant is open, a closing one is closed.
 *
 * @param fromMs epoch milliseconds
 * @param toMs epoch milliseconds; where it lies before `fromMs`, the answer is negative
 * @returns minutes that passed while open, fractions kept; NaN where one of the two is no instant of 1900 to 2199
 * @example workingMinutes(mondayToFridayNineToFive, friday1630, monday0930) // 60
 */
export function workingMinutes(time: WorkingTime, fromMs: number, toMs: number): number {
  // Written so that NaN, which compares as false, comes this way too. Both are reached before either is looked up,
  // because a table that grows counts from another start.
  if (!(fromMs >= time.fromMs && fromMs < time.toMs && toMs >= time.fromMs && toMs < time.toMs)) {
    if (!(isSupported(fromMs) && isSupported(toMs))) return NaN;
    reach(time, fromMs);
    reach(time, toMs);
  }
  return (openMillisecondsBefore(time, toMs) - openMillisecondsBefore(time, fromMs)) / MINUTE_MS;
}

/**
 * The instant by which so many working minutes have passed. Time that starts while closed starts at the next
 * opening, also for target 0; a target that is used up at closing is due at closing.
 *
 * @param fromMs epoch milliseconds
 * @param targetMinutes working minutes, 0 or more, to the millisecond
 * @returns epoch milliseconds; NaN where hours never open again before 2200, and for what is no instant of
 *   1900 to 2199 or no such target
 * @example dueAt(mondayToFridayNineToFive, friday1630, 60) // Monday 09:30
 */
export function dueAt(time: WorkingTime, fromMs: number, targetMinutes: number): number {
  if (!(isSupported(fromMs) && targetMinutes >= 0)) return NaN;
  reach(time, fromMs);
  // Whole milliseconds: a hair more than is left until closing would otherwise be due at the next opening.
  const target = Math.round(targetMinutes * MINUTE_MS);
  for (;;) {
    const { opens, openBefore } = time;
    const count = opens.length - 1;
    let low = stretchAt(time, fromMs);
    if (low < count) {
      const start = fromMs > opens[low]! ? fromMs : opens[low]!;
      if (target === 0) return start;
      const used = openBefore[low]! + (start - opens[low]!) + target;
      if (used <= openBefore[count]!) {
        let high = count - 1;
        if (used <= openBefore[low + 1]!) high = low;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (used <= openBefore[middle + 1]!) high = middle;
          else low = middle + 1;
        }
        return opens[low]! + (used - openBefore[low]!);
      }
    }
    if (time.toMs === SUPPORTED_TO_MS) return NaN;
    reach(time, time.toMs);
  }
}
