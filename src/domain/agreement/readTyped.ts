/** Reads what a person typed into a field of the form, as the term's declaration means it. */
import type { Checked } from '../issue';
import { readWeekday } from '../time/weekdayNames';
import { checkValue } from './checkValue';
import { readDateText } from './readDateText';
import { readNumber, type DecimalMark } from './readNumber';
import { readTimeText } from './readTimeText';
import { readYesNo } from './readYesNo';
import type { ScalarValue, ValueDeclaration } from './termDeclaration';
import type { TermIssueCode } from './termIssue';

export type { DecimalMark } from './readNumber';

/**
 * Reads and checks one field.
 *
 * @param text as typed, in any script; `''` is blank
 * @param decimalMark of the file's locale
 * @param path where an issue is said to be: a term's key, or `leadTypes.2.value` for a cell of a table
 * @returns the value for the wire, or what is wrong with it
 * @example readTyped(termOf('closeRate'), '49,6 %', ',') // { ok: true, value: 0.496 }
 */
export function readTyped(
  declaration: ValueDeclaration,
  text: string,
  decimalMark: DecimalMark,
  path = declaration.key,
): Checked<ScalarValue, TermIssueCode> {
  const value = text.trim() === '' ? null : readValue(declaration, text, decimalMark);
  const issues = checkValue(declaration, value, path);
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}

/** The value meant, or the text itself where it means none, so that the check can name it. */
function readValue({ kind }: ValueDeclaration, text: string, decimalMark: DecimalMark): ScalarValue {
  const trimmed = text.trim();
  switch (kind) {
    case 'number':
    case 'money': {
      const read = readNumber(text, decimalMark);
      return read === null || read.isPercent ? trimmed : read.number;
    }
    case 'rate':
      return readNumber(text, decimalMark)?.number ?? trimmed;
    case 'weekday':
      return readWeekday(trimmed) ?? trimmed;
    case 'yesNo':
      return readYesNo(trimmed) ?? trimmed;
    case 'date':
      return readDateText(trimmed) ?? trimmed;
    case 'time':
      return readTimeText(trimmed) ?? trimmed;
    case 'currency':
      return trimmed.toUpperCase();
    case 'zone':
    case 'language':
    case 'choice':
      return trimmed;
    case 'text':
      return text;
  }
}
