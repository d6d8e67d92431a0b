/** Working minutes by moment-business-time. */
import moment from 'moment-business-time';
import type { WorkingMinutes } from './peer';

/** Its own hours are Monday to Friday, nine to five; it knows the host's zone alone. */
export const momentBusinessTime = (): WorkingMinutes => (fromMs, toMs) =>
  moment(toMs).workingDiff(moment(fromMs), 'minutes', true);
