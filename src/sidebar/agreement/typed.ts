/** Values as texts in fields and back, by the file's locale: what is shown can always be typed. */
import type { Language } from '../../locales/language';
import { withLatinDigits } from '../../domain/text/withLatinDigits';
import { readTyped } from '../../domain/agreement/readTyped';
import { checkTerm, isBlankRow } from '../../domain/agreement/checkTerm';
import {
  isTable,
  type RowValue,
  type ScalarValue,
  type TableTerm,
  type TermDeclaration,
  type TermValue,
  type ValueDeclaration,
} from '../../domain/agreement/termDeclaration';
import type { TermIssue } from '../../domain/agreement/termIssue';
import { dayComesFirst, numberTag } from '../../locales/localeTags';
import { decimalMark } from '../format/decimalMark';

/** One row of a table as it stands in its fields, by column key. */
export type TypedRow = Readonly<Record<string, string>>;

/** A term as it stands in its fields. */
export type Typed = string | readonly TypedRow[];

/** How a reader of this language types into a file of this locale. */
export interface Typing {
  readonly language: Language;
  readonly locale: string;
}

const NUMBERS = ['number', 'money', 'rate'];

/**
 * The text with which a field shows a value.
 *
 * @param value a text for a cell that could not be read: it is shown as it is
 * @example typedOf(termOf('closeRate'), 0.496, { language: 'en', locale: 'pl_PL' }) // '49,6%'
 */
export function typedValue(declaration: ValueDeclaration, value: ScalarValue, typing: Typing): string {
  if (value === null) return '';
  const candidates = shownForms(declaration, value, typing);
  // A grouping that cannot be typed back (12,50,000) gives way to plain digits.
  return candidates.find((text) => readValue(declaration, text, typing) === value) ?? String(value);
}

function shownForms({ kind }: ValueDeclaration, value: ScalarValue, { language, locale }: Typing): string[] {
  const tag = numberTag(language, locale);
  if (typeof value === 'number' && NUMBERS.includes(kind)) {
    const style = kind === 'rate' ? 'percent' : 'decimal';
    return [true, false].map((useGrouping) =>
      new Intl.NumberFormat(tag, { style, useGrouping, maximumFractionDigits: 10 }).format(value),
    );
  }
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value))) {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: 'UTC',
    });
    return [format.format(Date.parse(String(value)))];
  }
  if (kind === 'time' && language === 'fa') {
    return [String(value).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)))];
  }
  return [];
}

/** The value of one field, or `undefined` where the text means none. */
function readValue(declaration: ValueDeclaration, text: string, typing: Typing): ScalarValue | undefined {
  const read = readField(declaration, text, typing);
  return read.ok ? read.value : undefined;
}

const readField = (declaration: ValueDeclaration, text: string, typing: Typing, path?: string) =>
  readTyped(declaration, inFileOrder(declaration, text, typing), decimalMark(typing.locale), path);

/** 3/4/2026 is one day in a Polish file and another in an American one; the file says which. */
function inFileOrder({ kind }: ValueDeclaration, text: string, { locale }: Typing): string {
  if (kind !== 'date') return text;
  const latin = withLatinDigits(text.trim());
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(latin);
  if (match === null || Number(match[1]) > 12 || Number(match[2]) > 12) return text;
  const [, first = '', second = '', year = ''] = match;
  return dayComesFirst(locale) ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
}

/** A term's value as its fields show it. */
export function typedTerm(term: TermDeclaration, value: TermValue, typing: Typing): Typed {
  if (!isTable(term)) return typedValue(term, isRows(value) ? null : value, typing);
  return (isRows(value) ? value : []).map((row) => typedRow(term, row, typing));
}

const isRows = (value: TermValue): value is readonly RowValue[] => Array.isArray(value);

const typedRow = (term: TableTerm, row: RowValue, typing: Typing): TypedRow =>
  Object.fromEntries(term.columns.map((column) => [column.key, typedValue(column, row[column.key] ?? null, typing)]));

/** What fields hold, as the server takes it, with all that is wrong. A text that means nothing stays a text. */
export interface ReadTerm {
  readonly value: TermValue;
  readonly issues: readonly TermIssue[];
}

export function readTerm(term: TermDeclaration, typed: Typed, typing: Typing): ReadTerm {
  if (!isTable(term)) {
    const text = typeof typed === 'string' ? typed : '';
    const checked = readField(term, text, typing);
    return checked.ok ? { value: checked.value, issues: [] } : { value: text, issues: checked.issues };
  }
  const read = (typeof typed === 'string' ? [] : typed).map((row, index) => readRow(term, row, index + 1, typing));
  const rows = read.map(({ row }) => row);
  // A cell that could not be read stands in its row as text; what was wrong with what it meant is said already.
  const wrong = read.flatMap(({ issues }) => issues);
  const said = new Set(wrong.map(({ path }) => path));
  return { value: rows, issues: [...wrong, ...checkTerm(term, rows).filter(({ path }) => !said.has(path))] };
}

interface ReadRow {
  readonly row: RowValue;
  readonly issues: readonly TermIssue[];
}

function readRow(term: TableTerm, typed: TypedRow, number: number, typing: Typing): ReadRow {
  const issues: TermIssue[] = [];
  const isBlank = isBlankRow(typed);
  const cells = term.columns.map((column): [string, ScalarValue] => {
    const text = typed[column.key] ?? '';
    if (isBlank || text.trim() === '') return [column.key, null];
    const checked = readField(column, text, typing, `${term.key}.${number}.${column.key}`);
    if (!checked.ok) issues.push(...checked.issues);
    return [column.key, checked.ok ? checked.value : text];
  });
  return { row: Object.fromEntries(cells), issues };
}

/** Rows that say nothing are no rows. */
export const withoutBlankRows = (typed: Typed): Typed =>
  typeof typed === 'string' ? typed : typed.filter((row) => !isBlankRow(row));
