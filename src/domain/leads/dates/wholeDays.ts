/** Tells days from instants: a column that knows days alone must not be judged to the minute. */
import { DAY_MS } from '../../time/civilDay';
import { fromLocal, localDay } from '../../time/zone';

/** Whether a day begins with this instant; it may be one o'clock, where clocks are set forward at midnight. */
export const beginsDay = (zone: string, epochMs: number): boolean =>
  localDay(zone, epochMs - 1) < localDay(zone, epochMs);

/**
 * Whether a column holds days alone.
 *
 * @param at epoch milliseconds; NaN is no objection
 * @param zone IANA name in which the days are meant
 */
export const areWholeDays = (at: Float64Array, zone: string): boolean =>
  at.every((instant) => Number.isNaN(instant) || beginsDay(zone, instant));

/** The last instant of the day that holds this one; NaN of NaN. */
export const endOfDay = (zone: string, epochMs: number): number =>
  fromLocal(zone, (localDay(zone, epochMs) + 1) * DAY_MS) - 1;
