/** Working minutes by Temporal, day by day. */
import { Temporal } from 'temporal-polyfill';
import { CLOSES_HOUR, OPENS_HOUR, type WorkingMinutes, ZONE } from './peer';

const OPENS = Temporal.PlainTime.from({ hour: OPENS_HOUR });
const CLOSES = Temporal.PlainTime.from({ hour: CLOSES_HOUR });

const dateAt = (epochMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).toPlainDate();

/** Day by day, as one writes it with Temporal. */
export const temporalWalk = (): WorkingMinutes => (fromMs, toMs) => {
  let minutes = 0;
  const last = dateAt(toMs);
  for (let date = dateAt(fromMs); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (date.dayOfWeek > 5) continue;
    const opens = date.toZonedDateTime({ timeZone: ZONE, plainTime: OPENS }).epochMilliseconds;
    const closes = date.toZonedDateTime({ timeZone: ZONE, plainTime: CLOSES }).epochMilliseconds;
    minutes += Math.max(0, Math.min(closes, toMs) - Math.max(opens, fromMs)) / 60_000;
  }
  return minutes;
};
