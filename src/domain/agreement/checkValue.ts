/** Checks one value, a term of its own or a table's cell, by its declaration. */
import { isErrorText } from '../cell';
import { parseIsoDay } from '../time/civilDay';
import { isKnownZone } from '../time/zone';
import { DEFAULT_LONGEST, type TermValue, type ValueDeclaration } from './termDeclaration';
import type { TermIssue, TermIssueCode } from './termIssue';

type IssueValues = Readonly<Record<string, string | number>>;

/** `24:00` may close a day. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$|^24:00$/;

/**
 * All that is wrong with one value.
 *
 * @param value as {@link ValueDeclaration} says for its kind; `null` or `''` is blank
 * @param path where the issue is said to be
 */
export function checkValue(declaration: ValueDeclaration, value: TermValue, path: string): TermIssue[] {
  const issue = (code: TermIssueCode, values: IssueValues = {}): TermIssue[] => [
    { code, path, values: { came: shown(value), ...values } },
  ];
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return declaration.required === true ? issue('blank') : [];
  }
  if (isErrorText(value)) return issue('errorCell');
  switch (declaration.kind) {
    case 'number':
    case 'money':
    case 'rate':
      return checkNumber(declaration, value, issue);
    case 'yesNo':
      return typeof value === 'boolean' ? [] : issue('notYesNo');
    case 'weekday':
      return typeof value === 'number' && [1, 2, 3, 4, 5, 6, 7].includes(value) ? [] : issue('notWeekday');
    default:
      return typeof value === 'string' ? checkText(declaration, value, issue) : issue('notText');
  }
}

function checkNumber(
  { kind, above, least = kind === 'rate' ? 0 : undefined, most, whole }: ValueDeclaration,
  value: TermValue,
  issue: (code: TermIssueCode, values?: IssueValues) => TermIssue[],
): TermIssue[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return issue(kind === 'rate' ? 'notRate' : 'notNumber');
  if (kind === 'rate' && value > 1) {
    return issue('rateTooHigh', { percent: `${value}%`, fraction: Number((value / 100).toPrecision(12)) });
  }
  if (above !== undefined && value <= above) return issue('notAbove', { above });
  if (least !== undefined && value < least) return issue(kind === 'rate' ? 'rateTooLow' : 'tooLow', { least });
  if (most !== undefined && value > most) return issue('tooHigh', { most });
  return whole === true && !Number.isInteger(value) ? issue('notWhole') : [];
}

function checkText(
  { kind, choices = [], longest = DEFAULT_LONGEST }: ValueDeclaration,
  value: string,
  issue: (code: TermIssueCode, values?: IssueValues) => TermIssue[],
): TermIssue[] {
  switch (kind) {
    case 'date':
      return parseIsoDay(value) === null ? issue('notDate') : [];
    case 'time':
      return TIME.test(value) ? [] : issue('notTime');
    case 'zone':
      return isKnownZone(value) ? [] : issue('unknownZone');
    case 'currency':
      return /^[A-Z]{3}$/.test(value) ? [] : issue('unknownCurrency');
    case 'language':
    case 'choice':
      return choices.includes(value)
        ? []
        : issue(kind === 'choice' ? 'unknownChoice' : 'unknownLanguage', { choices: choices.join(', ') });
    default:
      return value.length > longest ? issue('tooLong', { longest, length: value.length }) : [];
  }
}

/** What came, short enough for a sentence. */
function shown(value: TermValue): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
