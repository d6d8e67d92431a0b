/** What a term was on a day: a change never rewrites history. */
import type { DayNumber } from '../time/calendarRules';
import { sameWord } from '../text/sameWord';

/** One term of one version. */
interface VersionTerm<Value> {
  readonly effectiveDay: DayNumber;
  readonly term: string;
  readonly value: Value;
}

/** `close_rate`, `closeRate` and `Close rate` are one term. */
export const termKey = (term: string): string => sameWord(term).replace(/[\s_-]/g, '');

/**
 * Finds a term's values by day.
 *
 * @param signed terms of signed versions, drafts left out; of two for the same date the later row holds
 * @returns the value in the version in force, before the first version the first; `undefined` where that version
 *   has no such term
 */
export function termByDay<Value>(
  signed: readonly VersionTerm<Value>[],
  term: string,
): (day: DayNumber) => Value | undefined {
  const days = Array.from(new Set(signed.map(({ effectiveDay }) => effectiveDay))).sort((one, other) => one - other);
  const key = termKey(term);
  const values = new Map<DayNumber, Value>();
  for (const row of signed) if (termKey(row.term) === key) values.set(row.effectiveDay, row.value);
  return (day) => {
    let version = days.length - 1;
    while (version > 0 && days[version]! > day) version -= 1;
    return values.get(days[version]!);
  };
}
