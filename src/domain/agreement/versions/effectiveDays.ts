/** From which day the next version may hold: a change never reaches back behind what was signed last. */
import type { DayNumber } from '../../time/calendarRules';
import { civilDay, dayNumber, parseIsoDay } from '../../time/civilDay';
import type { TermValues } from '../termDeclaration';
import type { Version } from './version';

export interface EffectiveDays {
  /** `null`: any day may be chosen, because nothing is signed. */
  readonly earliest: DayNumber | null;
  readonly suggested: DayNumber;
}

/** The version signed last: the one with the highest number, whenever it takes effect. */
export const signedLast = <Signed extends Version>(binding: readonly Signed[]): Signed | null =>
  binding.reduce<Signed | null>(
    (last, version) => (last === null || version.number > last.number ? version : last),
    null,
  );

/**
 * The days for a draft.
 *
 * @param binding as `bindingVersions` orders them
 * @param values of the draft: a first version begins when the agreement does
 */
export function effectiveDays(binding: readonly Version[], values: TermValues, today: DayNumber): EffectiveDays {
  const { year, month } = civilDay(today);
  const last = signedLast(binding);
  if (last !== null) {
    const earliest = last.effectiveDay;
    return { earliest, suggested: Math.max(earliest, dayNumber(year, month + 1, 1)) };
  }
  const startsOn = values['startsOn'];
  const start = typeof startsOn === 'string' ? parseIsoDay(startsOn) : null;
  return { earliest: null, suggested: start ?? dayNumber(year, month, 1) };
}
