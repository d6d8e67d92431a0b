/** The agreement's own words for the sidebar: labels, units, and the sentence for what is wrong with a term. */
import type { Issue } from '../../domain/issue';
import { isTable, type UnitKey } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf, type SectionKey, type TermKey } from '../../domain/agreement/terms';
import { termTexts, type TermText, type TermTexts } from '../../locales/terms';
import { translate, type Text } from '../../locales/translate';
import type { Words } from '../words';

export interface TermWords {
  readonly texts: TermTexts;
  readonly section: (key: SectionKey) => { readonly title: string; readonly intro: string };
  readonly term: (key: TermKey) => TermText;
  readonly column: (table: TermKey, column: string) => TermText;
  /** @param currency three letters, `''` where none is agreed yet */
  readonly unit: (key: UnitKey, currency: string) => string;
  /** `null` for an issue that is about no term. */
  readonly issue: (issue: Issue) => string | null;
}

/** The term that an issue's path begins with. */
export function termOfPath(path: string): TermKey | null {
  const key = path.split('.')[0] ?? '';
  return isTermKey(key) ? key : null;
}

export function makeTermWords(words: Words): TermWords {
  const texts = termTexts(words.language);
  const term = (key: TermKey): TermText => texts.terms[key];
  function column(table: TermKey, key: string): TermText {
    const columns: Readonly<Record<string, Readonly<Record<string, TermText>>>> = texts.columns;
    return columns[table]?.[key] ?? term(table);
  }

  function issue({ code, path, values }: Issue): string | null {
    const key = termOfPath(path);
    const sentences: Readonly<Record<string, Text>> = texts.issues;
    const sentence = sentences[code];
    if (key === null || sentence === undefined) return null;
    const cell = path.split('.')[2];
    const label = cell !== undefined && isTable(termOf(key)) ? column(key, cell).label : term(key).label;
    return translate(words.language, sentence, { ...shownValues(values, words), label });
  }

  return {
    texts,
    section: (key) => texts.sections[key],
    term,
    column,
    unit: (key, currency) => translate(words.language, texts.units[key], { currency }).trim(),
    issue,
  };
}

/** Numbers by the file's locale; what a person typed stays as typed. */
function shownValues(values: Issue['values'], words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === 'percent' && typeof values['fraction'] === 'number')
        return [name, words.percent(values['fraction'], 8)];
      return [name, typeof value === 'number' ? words.number(value, 10) : value];
    }),
  );
}
