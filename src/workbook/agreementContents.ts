/** What stands in the cells of a new agreement tab: words, values, and formulas for what follows from them. */
import type { RowValue, ScalarValue, TermValues, UnitKey, ValueDeclaration } from '../domain/agreement/termDeclaration';
import type { TermTexts } from '../locales/terms';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import { LANGUAGE_NAMES, type Language } from '../locales/language';
import { parseIsoDay } from '../domain/time/civilDay';
import { readTimeOfDay } from '../domain/time/timeOfDay';
import type { Weekday } from '../domain/time/calendarRules';
import type { Content } from '../ports';
import { SERIAL_OF_1970 } from './agreementCells';
import { TAB_COLUMNS, type LayoutRow } from './agreementLayout';
import { derivedFormulas } from './derivedFormulas';

/**
 * What to write for a value. Dates and times are numbers, which need no zone; the cell's format shows them.
 *
 * @example contentFromValue({ key: 'opens', kind: 'time' }, '09:00', texts) // 0.375
 */
export function contentFromValue({ kind }: ValueDeclaration, value: ScalarValue, texts: TermTexts): Content {
  if (value === null) return '';
  switch (kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? texts[value ? 'yes' : 'no'] : value;
    case 'weekday':
      return texts.weekdays[value as Weekday];
    case 'date': {
      const day = parseIsoDay(String(value));
      return day === null ? value : day + SERIAL_OF_1970;
    }
    case 'time':
      // 24:00 as a number would show as 00:00.
      return value === '24:00' ? value : (readTimeOfDay(value, 'Etc/UTC') ?? 0) / 86_400;
    case 'language':
      return LANGUAGE_NAMES[value as Language];
    default:
      return value;
  }
}

/** Every row of the tab, a rectangle of {@link TAB_COLUMNS} columns. */
export function agreementContents(layout: readonly LayoutRow[], values: TermValues, texts: SheetTexts): Content[][] {
  return layout.map((row) => {
    const cells = rowContents(row, values, texts);
    return [...cells, ...Array.from({ length: TAB_COLUMNS - cells.length }, () => '')];
  });
}

function rowContents(row: LayoutRow, values: TermValues, { agreement, terms: words }: SheetTexts): Content[] {
  switch (row.kind) {
    case 'title':
      return [agreement.title];
    case 'reading':
      return [agreement.reading];
    case 'gap':
      return [];
    case 'section':
      return [words.sections[row.section].title];
    case 'intro':
      return [words.sections[row.section].intro];
    case 'term': {
      const { label, help } = wordsOf(words.terms, row.term.key);
      const value = contentFromValue(row.term, (values[row.term.key] ?? null) as ScalarValue, words);
      return [label, value, unitContent(words, row.term.unit), help];
    }
    case 'derived': {
      const { label, help } = words.derived[row.figure.key];
      return [label, { formula: derivedFormulas[row.figure.key] }, unitContent(words, row.figure.unit), help];
    }
    case 'tableTitle': {
      const { label, help } = wordsOf(words.terms, row.term.key);
      return [label, help];
    }
    case 'tableHead':
      return row.term.columns.map((column) => {
        const { label } = wordsOf(wordsOf(words.columns, row.term.key), column.key);
        return column.unit === undefined ? label : withCurrency(`${label} (${words.units[column.unit]})`);
      });
    case 'tableRow': {
      const rows = values[row.term.key];
      const value = Array.isArray(rows) ? (rows as readonly RowValue[])[row.index] : undefined;
      return row.term.columns.map((column) => contentFromValue(column, value?.[column.key] ?? null, words));
    }
  }
}

/** Declarations know their keys as plain texts; that each has its words is held by the type of the texts. */
const wordsOf = <Words>(words: Readonly<Record<string, Words>>, key: string): Words => words[key]!;

const unitContent = (words: TermTexts, unit: UnitKey | undefined): Content =>
  unit === undefined ? '' : withCurrency(words.units[unit]);

/** The currency is a term of its own: where its code stands in a heading, a formula follows it. */
function withCurrency(text: string): Content {
  if (!text.includes('{currency}')) return text;
  const pieces = text.split(/(\{currency\})/).filter((piece) => piece !== '');
  const quoted = pieces.map((piece) => (piece === '{currency}' ? 'SLA_CURRENCY' : `"${piece.replace(/"/g, '""')}"`));
  return { formula: `=${quoted.join('&')}` };
}
