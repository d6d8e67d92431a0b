/** Makes a text stay a text: Sheets reads what a script writes as if somebody had typed it. */
import type { Content } from '../ports';

/** Begins a formula, or, being an apostrophe itself, would be swallowed. */
const SPEAKS = /^\s*[=+\-@'#]/;

/** Digits of any script: part of a number, a date, a time, a percentage. */
const COUNTS = /\p{Nd}/u;

/** Words that Sheets reads as true or false in the locales it has. */
const TRUTH =
  /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|prawda|fałsz|doğru|yanlış|waar|onwaar|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|pravda|nepravda|igaz|hamis|истина|ложь|істина|хибність|adevărat|fals)\s*$/iu;

/**
 * What to hand to `setValues` for a content.
 *
 * An apostrophe before a text tells Sheets to take the rest as it is; the apostrophe is no part of the value.
 *
 * @example literal('=1+1') // "'=1+1"
 * @example literal({ formula: '=1+1' }) // '=1+1'
 */
export function literal(content: Content): string | number | boolean | Date {
  if (typeof content === 'string') {
    return SPEAKS.test(content) || COUNTS.test(content) || TRUTH.test(content) ? `'${content}` : content;
  }
  return typeof content === 'object' && 'formula' in content ? content.formula : content;
}
