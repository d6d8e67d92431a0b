/** Working minutes by Pactline's own table. */
import { compileWorkingTime, workingMinutes } from '../../src/domain/time/workingTime';
import type { Weekday } from '../../src/domain/time/calendarRules';
import { FROM_MS, TO_MS } from '../support/leadPairs';
import { CLOSES_HOUR, OPENS_HOUR, type WorkingMinutes, ZONE } from './peer';

const weekly = ([1, 2, 3, 4, 5] as Weekday[]).map((weekday) => ({
  weekday,
  opensSecond: OPENS_HOUR * 3600,
  closesSecond: CLOSES_HOUR * 3600,
}));

export function pactline(): WorkingMinutes {
  const time = compileWorkingTime({ timeZone: ZONE, weekly, specialDays: [] }, FROM_MS, TO_MS);
  return (fromMs, toMs) => workingMinutes(time, fromMs, toMs);
}
