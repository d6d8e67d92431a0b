/** What each word of the agreement tab becomes in another language. */
import { sampleValues } from '../../domain/agreement/sampleValues';
import { readyValues } from '../../domain/agreement/readyValues';
import { usualWorkweek } from '../../domain/agreement/workweek';
import type { TermValues } from '../../domain/agreement/termDeclaration';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Content } from '../../ports';
import { agreementContents } from './agreementContents';
import { comparableText } from '../comparableText';
import { agreementLayout } from './agreementLayout';

export interface AgreementTranslations {
  /** For a cell that is Pactline's: a label, a heading, a formula with words in it. */
  ofCell(found: string, column: number): Content | undefined;
  /** For a text of a term: only what a new agreement has there, which is Pactline's as long as nobody has touched it. */
  ofText(found: string, term: string): string | undefined;
}

/** A file of which nothing but words is asked. */
const ANY_FILE = { timeZone: 'Etc/UTC', tabLanguage: 'en', workweek: usualWorkweek('', '') };
const ANY_YEAR = 2000;

/**
 * Lays the tab out in both languages; cells in the same place say the same.
 *
 * @param values of the agreement as it is, which decide how the tab is laid out
 */
export function agreementTranslations(values: TermValues, from: SheetTexts, to: SheetTexts): AgreementTranslations {
  const layout = agreementLayout(values);
  const next = agreementContents(layout, values, to);
  const cells = new Map<string, Content>();
  agreementContents(layout, values, from).forEach((row, rowIndex) =>
    row.forEach((content, columnIndex) => {
      const key = comparable(content);
      const translation = next[rowIndex]![columnIndex]!;
      if (key === '' || key === comparable(translation)) return;
      // One word of this language may be two of the other; which is meant, its column tells.
      cells.set(inColumn(key, columnIndex + 1), translation);
      if (!cells.has(key)) cells.set(key, translation);
    }),
  );
  const texts = textTranslations(from, to);
  return {
    ofCell: (found, column) => cells.get(inColumn(comparableText(found), column)) ?? cells.get(comparableText(found)),
    ofText: (found, term) => texts.get(term)?.get(found),
  };
}

const inColumn = (key: string, column: number): string => `${column}\n${key}`;

/** Numbers say nothing in any language. */
const comparable = (content: Content): string =>
  typeof content === 'string'
    ? content
    : typeof content === 'object' && 'formula' in content
      ? comparableText(content.formula)
      : '';

/** What each text of a new agreement is called in another language, by term. */
export function textTranslations(from: SheetTexts, to: SheetTexts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [old, next] = [from, to].map(({ agreement: { ready, sample } }): TermValues => ({
    ...sampleValues(ANY_FILE, sample, ANY_YEAR),
    ...readyValues(ready),
  }));
  return new Map(
    Object.keys(old!).map((key) => {
      const words = new Map<string, string>();
      pairTexts(old![key], next![key], words);
      return [key, words];
    }),
  );
}

function pairTexts(old: unknown, next: unknown, words: Map<string, string>): void {
  if (typeof old === 'string') words.set(old, String(next));
  if (typeof old !== 'object' || old === null) return;
  const others = next as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(old)) pairTexts(value, others[key], words);
}
