/** A value of the agreement as a sentence says it: rates in percent, days in words, a weekday by its name. */
import { isTable, type ScalarValue, type ValueDeclaration } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import { isLanguage, LANGUAGE_NAMES } from '../../locales/language';
import type { TermTexts } from '../../locales/terms';
import type { Words } from '../words';

/**
 * The declaration of a term or of a column of its table; `null` where this Pactline has none: the value is shown as it
 * came then.
 */
export function declarationOf(term: string, column: string | null): ValueDeclaration | null {
  if (!isTermKey(term)) return null;
  const declared = termOf(term);
  if (!isTable(declared)) return declared;
  return declared.columns.find(({ key }) => key === column) ?? null;
}

/**
 * @param declaration of the value, which says what it means
 * @example shownValue(termOf('closeRate'), 0.125, texts, words) // '12.5%'
 */
export function shownValue(
  declaration: ValueDeclaration | null,
  value: ScalarValue,
  texts: TermTexts,
  words: Words,
): string {
  if (value === null || value === '') return words.say('comparison.blank');
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  const kind = declaration?.kind;
  if (typeof value === 'number') return shownNumber(kind, value, texts, words);
  if (kind === 'date') return words.day(value);
  if (kind === 'time') return words.digits(value);
  if (kind === 'language') return isLanguage(value) ? LANGUAGE_NAMES[value] : value;
  return words.apart(value);
}

function shownNumber(
  kind: ValueDeclaration['kind'] | undefined,
  value: number,
  texts: TermTexts,
  words: Words,
): string {
  if (kind === 'rate') return words.percent(value, 2);
  const weekdays: Readonly<Record<number, string>> = texts.weekdays;
  return (kind === 'weekday' ? weekdays[value] : undefined) ?? words.number(value, 2);
}
