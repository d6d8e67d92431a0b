/** What stands beside each value on the history tab, so that people can read it: the term by its label, a figure with its unit. */
import {
  isTable,
  type RowValue,
  type ScalarValue,
  type TermValues,
  type UnitKey,
  type ValueDeclaration,
} from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf, wordingKey, type SectionKey } from '../../domain/agreement/terms';
import type { Side, Signature } from '../../domain/agreement/versions/version';
import type { DayNumber, Weekday } from '../../domain/time/calendarRules';
import { DAY_MS, parseIsoDay } from '../../domain/time/civilDay';
import type { Language } from '../../locales/language';
import { dateTag, numberTag } from '../../locales/localeTags';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { TermTexts } from '../../locales/terms';
import { translate } from '../../locales/translate';

export interface HistoryWords {
  /** Of a row: `closeRate`, or `leadTypes.1` for the first row of a table. */
  ofTerm(term: string): string;
  ofSeal(version: number, signatures: readonly Signature[]): string;
}

const NOTHING = '–';
const SIDES: readonly Side[] = ['marketing', 'sales'];

/**
 * Words for one version.
 *
 * @param locale of the file, such as `en_GB`: decides how numbers are written where it has the language of the tabs
 */
export function historyWords(
  values: TermValues,
  { history, terms: words }: SheetTexts,
  language: Language,
  locale: string,
): HistoryWords {
  const tag = numberTag(language, locale);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 10 });
  const rates = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 8 });
  const days = new Intl.DateTimeFormat(dateTag(language, locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const dayText = (day: DayNumber): string => days.format(day * DAY_MS);
  const currency = typeof values['currency'] === 'string' ? values['currency'] : '';
  const unitText = (unit: UnitKey | undefined): string =>
    unit === undefined ? '' : ` ${words.units[unit].replace('{currency}', currency)}`;

  const shown = ({ kind, unit }: ValueDeclaration, value: ScalarValue): string => {
    if (value === null || value === '') return NOTHING;
    if (typeof value === 'number') {
      if (kind === 'weekday') return words.weekdays[value as Weekday];
      return (kind === 'rate' ? rates : numbers).format(value) + unitText(unit);
    }
    if (typeof value === 'boolean') return words[value ? 'yes' : 'no'];
    const day = kind === 'date' ? parseIsoDay(value) : null;
    return day === null ? value : dayText(day);
  };

  return {
    ofTerm: (place) => {
      const [key = '', number] = place.split('.');
      if (!isTermKey(key)) return place;
      const term = termOf(key);
      const { label } = words.terms[key];
      if (isTable(term)) {
        const row = (values[key] as readonly RowValue[])[Number(number) - 1] ?? {};
        const cells = term.columns.flatMap((column) => {
          const cell = row[column.key] ?? null;
          return cell === null || cell === '' ? [] : [`${columnLabel(words, key, column.key)}: ${shown(column, cell)}`];
        });
        return `${label} · ${cells.join(history.separator)}`;
      }
      // The wording of a section is called so in each of them.
      if (key === wordingKey(sectionOf(term.section))) {
        return `${words.sections[sectionOf(term.section)].title} · ${label}`;
      }
      // A text stands beside it in full.
      if (term.paragraph === true) return label;
      return `${label}: ${shown(term, (values[key] ?? null) as ScalarValue)}`;
    },
    ofSeal: (version, signatures) => {
      const parts = SIDES.map((side) => {
        const signature = signatures.find((one) => one.side === side);
        if (signature === undefined) return history.notSigned[side];
        const { name, team, signedDay } = signature;
        return translate(language, history.signed[side], { name, team, day: dayText(signedDay) });
      });
      return [translate(language, history.version, { version: numbers.format(version) }), ...parts].join('\n');
    },
  };
}

/** Declarations know their sections as plain texts. */
const sectionOf = (section: string): SectionKey => section as SectionKey;

const columnLabel = (words: TermTexts, table: string, column: string): string =>
  (words.columns as Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>>)[table]![column]!
    .label;
