/** Reads cells as numbers, fast: anything that is blank or bad reads as NaN, and only then is asked why. */
import { DAY_MS, SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { readMoment } from '../../domain/time/readMoment';
import { fromLocal, localDay } from '../../domain/time/zone';
import type { Parameter } from './declaration';

/** NaN: blank or bad. */
export type CellReader = (value: unknown) => number;

/** What dates are read with; each is only asked for where a cell needs it. */
export interface Zones {
  /** Zone in which date cells show their days. */
  readonly sheetZone: () => string;
  /** Zone in which texts and serials without a zone are meant. */
  readonly zone: () => string;
}

/** 1900-01-01 and 2200-01-01: between them lie all dates that can be used. */
const FIRST_DAY = -25_567;
const END_DAY = 84_006;

/** A rate typed as text; some write the sign in front. */
const PERCENT = /^(?:%\s*(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s*%)$/;

const isDateLike = (value: unknown): value is Date =>
  // Not `instanceof`: dates may come from another realm. Not `toString`: it would cost more than all else here.
  typeof value === 'object' && value !== null && typeof (value as Date).getTime === 'function';

const knownDay = (day: number): number => (day >= FIRST_DAY && day < END_DAY ? day : NaN);

const knownInstant = (epochMs: number): number =>
  epochMs >= FIRST_DAY * DAY_MS && epochMs < END_DAY * DAY_MS ? epochMs : NaN;

function readPercent(text: string): number {
  const [, after, before = after] = PERCENT.exec(text.trim()) ?? [];
  // By way of the text, so that 55.5% is the number that 0.555 is.
  return before === undefined ? NaN : Number(`${before.replace(',', '.')}e-2`);
}

function numberReader({ minimum = -Infinity, above = -Infinity }: Parameter): CellReader {
  return (value) => (typeof value === 'number' && value >= minimum && value > above && value < Infinity ? value : NaN);
}

function rateReader({ above = -Infinity }: Parameter): CellReader {
  return (value) => {
    const rate = typeof value === 'number' ? value : typeof value === 'string' ? readPercent(value) : NaN;
    return rate >= 0 && rate > above && rate <= 1 ? rate : NaN;
  };
}

function instantReader(zones: Zones): CellReader {
  return (value) => {
    if (isDateLike(value)) return knownInstant(value.getTime());
    if (typeof value === 'string') {
      const moment = readMoment(value);
      if (!moment) return NaN;
      return knownInstant(moment.hasZone ? moment.milliseconds : fromLocal(zones.zone(), moment.milliseconds));
    }
    if (typeof value !== 'number' || Number.isNaN(knownDay(value + SHEETS_EPOCH_DAY))) return NaN;
    return fromLocal(zones.zone(), Math.round((value + SHEETS_EPOCH_DAY) * DAY_MS));
  };
}

function dayReader(zones: Zones): CellReader {
  return (value) => {
    if (isDateLike(value)) {
      // Half a second, because a date that a formula made may lack a millisecond of midnight.
      const epochMs = knownInstant(value.getTime() + 500);
      return Number.isNaN(epochMs) ? NaN : knownDay(localDay(zones.sheetZone(), epochMs));
    }
    if (typeof value === 'number') return knownDay(Math.floor(value) + SHEETS_EPOCH_DAY);
    const moment = typeof value === 'string' ? readMoment(value) : null;
    if (!moment) return NaN;
    const { milliseconds, hasZone } = moment;
    return knownDay(hasZone ? localDay(zones.zone(), milliseconds) : Math.floor(milliseconds / DAY_MS));
  };
}

const readFlag: CellReader = (value) => (value === true || value === 1 ? 1 : value === false || value === 0 ? 0 : NaN);

/**
 * The reader of a parameter whose cells are numbers, rates, days, instants or flags.
 *
 * @returns days as day numbers, instants as epoch milliseconds, flags as 1 and 0
 */
export function cellReader(parameter: Parameter, zones: Zones): CellReader {
  switch (parameter.kind) {
    case 'rate':
      return rateReader(parameter);
    case 'day':
      return dayReader(zones);
    case 'instant':
      return instantReader(zones);
    case 'flag':
      return readFlag;
    default:
      return numberReader(parameter);
  }
}
