/** Turns an issue into the sentence that stands in the cell. */
import { languageOf } from '../locales/language';
import { formulaMessages } from '../locales/formulas/messages';
import { translate, type TextValues } from '../locales/translate';
import type { FormulaIssue } from './refusal';

/**
 * Words an issue.
 *
 * @param locale of the account; names, values and examples stay as typed in every language
 * @example word('SLA_LEADS_NEEDED', issue, 'en') // 'SLA_LEADS_NEEDED: close_rate is 25; type 25% or 0.25'
 */
export function word(formula: string, { code, path, values }: FormulaIssue, locale: string): string {
  const language = languageOf(locale);
  const messages = formulaMessages(language);
  const fill = (text: string, filling: TextValues): string => translate(language, text, filling);
  const [name = path, row] = path.split('.');
  const argument = row === undefined ? name : fill(messages.row, { argument: name, row });
  const { value, badRows } = values;
  const advice = fill(messages[code], { ...values, argument });
  const came = value === '' ? messages.isBlank : messages.is;
  const message =
    value === undefined ? advice : fill(messages.refusal, { came: fill(came, { argument, value }), advice });
  return `${formula}: ${badRows === undefined ? message : fill(messages.badRows, { message, count: badRows })}`;
}
