/** Turns an issue into the sentence that stands in the cell. */
import { languageOf } from '../../locales/language';
import { formulaMessages } from '../../locales/formulas/messages';
import { fill } from '../../locales/translate';
import type { FormulaIssue } from './refusal';

/**
 * Words an issue.
 *
 * @param locale of the account; names, values and examples stay as typed in every language
 * @example word('SLA_LEADS_NEEDED', issue, 'en') // 'SLA_LEADS_NEEDED: close_rate is 25; type 25% or 0.25'
 */
export function word(formula: string, { code, path, values }: FormulaIssue, locale: string): string {
  const messages = formulaMessages(languageOf(locale));
  const [argument = path, row] = path.split('.');
  const name = row === undefined ? argument : fill(messages.row, { name: argument, row });
  const { value, size, badRows } = values;
  const advice = fill(messages[code], { ...values, name });
  const came = size !== undefined ? messages.isRange : value === '' ? messages.isBlank : messages.is;
  const message =
    size === undefined && value === undefined
      ? advice
      : fill(messages.refusal, { came: fill(came, { ...values, name }), advice });
  return `${formula}: ${badRows === undefined ? message : fill(messages.badRows, { message, count: badRows })}`;
}
