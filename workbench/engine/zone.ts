/** Serial numbers of cells and instants of `Date`, joined by the spreadsheet's time zone and never by the machine's. */

const DAY_MS = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset at the start of each UTC day that was asked for. */
  readonly offsetByDay: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, offsetByDay: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** Whether the name is one that `Intl` knows. */
export function isKnownZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

function exactOffset(zone: Zone, epochMs: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of zone.format.formatToParts(epochMs)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  local.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return local.getTime() - Math.floor(epochMs / 1000) * 1000;
}

function offsetAtDayStart(zone: Zone, day: number): number {
  let offset = zone.offsetByDay.get(day);
  if (offset === undefined) {
    offset = exactOffset(zone, day * DAY_MS);
    zone.offsetByDay.set(day, offset);
  }
  return offset;
}

/** Local time minus UTC in milliseconds, at an instant in epoch milliseconds. */
export function offsetAt(zoneName: string, epochMs: number): number {
  const zone = zoneOf(zoneName);
  const day = Math.floor(epochMs / DAY_MS);
  const before = offsetAtDayStart(zone, day);
  // Two days whose starts agree have no change between them; asking `Intl` for every lead would cost seconds.
  return before === offsetAtDayStart(zone, day + 1) ? before : exactOffset(zone, epochMs);
}

/** Wall time (as if it were UTC, in milliseconds) to the instant; in a gap or a repeat as Temporal's `compatible`. */
export function instantFromLocal(zoneName: string, localMs: number): number {
  const before = offsetAt(zoneName, localMs - DAY_MS);
  const after = offsetAt(zoneName, localMs + DAY_MS);
  const early = localMs - before;
  if (before === after || offsetAt(zoneName, early) === before) return early;
  const late = localMs - after;
  return offsetAt(zoneName, late) === after ? late : early;
}

/** `45658.5` in `Europe/Berlin` is 2025-01-01T11:00:00Z. */
export function instantFromSerial(zoneName: string, serial: number): number {
  return instantFromLocal(zoneName, Math.round((serial - EPOCH_SERIAL) * DAY_MS));
}

export function serialFromInstant(zoneName: string, epochMs: number): number {
  return (epochMs + offsetAt(zoneName, epochMs)) / DAY_MS + EPOCH_SERIAL;
}

/** Serial of a civil date; months from 1. `NaN` for a day that does not exist. */
export function serialFromCivil(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY_MS + EPOCH_SERIAL : NaN;
}
