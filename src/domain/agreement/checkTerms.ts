/** Checks all terms together: each by its declaration, then what only holds between them. */
import { checkTerm } from './checkTerm';
import { parseIsoDay } from '../time/civilDay';
import type { TermValue, TermValues } from './termDeclaration';
import type { TermIssue } from './termIssue';
import { isTermKey, terms } from './terms';

export { checkTerm } from './checkTerm';

/**
 * All that is wrong with the values of an agreement.
 *
 * @param values by term key; a term that is left out counts as blank
 * @returns one issue per broken rule, none if an agreement can be made of the values
 * @example checkTerms({ ...sample, closeRate: 25 }) // [{ code: 'rateTooHigh', path: 'closeRate', … }]
 */
export function checkTerms(values: TermValues): TermIssue[] {
  return [
    ...Object.keys(values)
      .filter((key) => !isTermKey(key))
      .map((key): TermIssue => ({ code: 'unknownTerm', path: key, values: {} })),
    ...terms.flatMap((term) => checkTerm(term, values[term.key] ?? null)),
    ...checkPeriod(values['startsOn'], values['endsOn']),
  ];
}

/** A text that is no day has been named as such, and is neither before nor after another. */
function checkPeriod(start: TermValue | undefined, end: TermValue | undefined): TermIssue[] {
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  const [startDay, endDay] = [parseIsoDay(start), parseIsoDay(end)];
  const isBackward = startDay !== null && endDay !== null && endDay < startDay;
  return isBackward ? [{ code: 'endsBeforeStart', path: 'endsOn', values: { start, end } }] : [];
}
