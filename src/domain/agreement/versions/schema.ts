/** The form in which files hold agreement and history, by number: older ones are brought up to it, newer ones refused. */
import type { TermValues } from '../termDeclaration';

/** 1: an agreement without history. 2: versions on a history tab. */
export const SCHEMA = 2;

/** True for a file that a newer Pactline has made or changed: this one would misread it. */
export const isNewer = (schema: number | null): boolean => schema !== null && schema > SCHEMA;

/** Turns values as one form has them into those of the next: the step at 2 leads to 3. */
type Steps = Readonly<Record<number, (values: TermValues) => TermValues>>;

/** Versions were first kept in form 2, so there is no older record to turn. */
const STEPS: Steps = {};

/**
 * Values of a record in today's form. Records themselves are never rewritten.
 *
 * @param schema number of the form in which they were signed
 */
export function valuesOfToday(values: TermValues, schema: number, steps: Steps = STEPS, today = SCHEMA): TermValues {
  let turned = values;
  for (let form = schema; form < today; form++) turned = steps[form]?.(turned) ?? turned;
  return turned;
}
