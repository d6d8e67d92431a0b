/** What every term holds before anybody has said anything. */
import type { TermDeclaration, TermValue, TermValues } from './termDeclaration';
import { terms } from './terms';

/** By term key: what is usual, else nothing. */
export function initialValues(): TermValues {
  const values: Record<string, TermValue> = {};
  for (const term of terms as readonly TermDeclaration[]) {
    values[term.key] = term.initial ?? (term.kind === 'table' ? [] : null);
  }
  return values;
}
