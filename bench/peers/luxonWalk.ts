/** Working minutes by luxon, day by day, as one writes it with luxon. */
import { DateTime } from 'luxon';
import { CLOSES_HOUR, OPENS_HOUR, type WorkingMinutes, ZONE } from './peer';

export const luxonWalk = (): WorkingMinutes => (fromMs, toMs) => {
  let minutes = 0;
  let day = DateTime.fromMillis(fromMs, { zone: ZONE }).startOf('day');
  for (; day.toMillis() <= toMs; day = day.plus({ days: 1 })) {
    if (day.weekday > 5) continue;
    const opens = day.set({ hour: OPENS_HOUR }).toMillis();
    const closes = day.set({ hour: CLOSES_HOUR }).toMillis();
    minutes += Math.max(0, Math.min(closes, toMs) - Math.max(opens, fromMs)) / 60_000;
  }
  return minutes;
};
