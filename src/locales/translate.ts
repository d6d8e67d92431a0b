/** Puts values into sentences: placeholders in braces, and the plural form that the language asks for. */
import type { Language } from './language';

/** Forms of one sentence by number; `count` among the values decides which is taken. */
interface Plural {
  readonly one: string;
  /** Polish: 2–4, 22–24 … */
  readonly few?: string;
  /** Polish: 0, 5–21, 25–31 … */
  readonly many?: string;
  readonly other: string;
}

export type Text = string | Plural;

export type TextValues = Readonly<Record<string, string | number>>;

type PluralForm = 'one' | 'few' | 'many' | 'other';

/**
 * The plural form of a number, after CLDR.
 *
 * @example pluralForm('pl', 22) // 'few'
 */
export function pluralForm(language: Language, count: number): PluralForm {
  if (language === 'fa') return count >= 0 && count <= 1 ? 'one' : 'other';
  if (count === 1) return 'one';
  if (language !== 'pl') return 'other';
  if (!Number.isInteger(count)) return 'other';
  const ones = count % 10;
  const tens = count % 100;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}

/** Fills a text that has one form whatever the number. */
export const fill = (template: string, values: TextValues): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });

/**
 * Fills a text.
 *
 * @param text with placeholders such as `{row}`; one without a value stays as typed, so that a slip is seen
 * @example translate('en', { one: '{count} lead', other: '{count} leads' }, { count: 2 }) // '2 leads'
 */
export function translate(language: Language, text: Text, values: TextValues = {}): string {
  const template =
    typeof text === 'string' ? text : (text[pluralForm(language, Number(values['count'] ?? 0))] ?? text.other);
  return fill(template, values);
}
