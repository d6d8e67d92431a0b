/** Working minutes by dayjs-business-time. */
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import type { WorkingMinutes } from './peer';

/** Its own hours are Monday to Friday, nine to five; it is given the host's zone, its fastest. */
export function dayjsBusinessTimePeer(): WorkingMinutes {
  dayjs.extend(dayjsBusinessTime);
  return (fromMs, toMs) => dayjs(fromMs).businessTimeDiff(dayjs(toMs), 'minutes');
}
