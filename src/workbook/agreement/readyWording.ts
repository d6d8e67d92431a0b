/** Knows ready wording in whatever language it stands: as long as nobody has touched it, it says the same in each. */
import type { TermDeclaration, TermValue, TermValues, RowValue } from '../../domain/agreement/termDeclaration';
import type { FoldText } from '../../domain/agreement/versions/compareValues';
import { LANGUAGES, type Language } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import { textTranslations } from './agreementTranslations';

export interface ReadyWording {
  /** The English of a text that is ready wording; any other text as it is. */
  readonly fold: FoldText;
  /** Values whose ready wording is in this language; what people wrote stays. */
  inLanguage(values: TermValues, language: Language): TermValues;
}

/** @param textsJson words of the tabs in all languages */
export function readyWording(textsJson: () => string): ReadyWording {
  const json = once(textsJson);
  const english = once(() => readSheetTexts(json(), 'en'));
  const toEnglish = once(() =>
    LANGUAGES.filter((language) => language !== 'en').map((language) =>
      textTranslations(readSheetTexts(json(), language), english()),
    ),
  );
  const fold: FoldText = (term, text) => {
    for (const translations of toEnglish()) {
      const found = translations.get(term)?.get(text);
      if (found !== undefined) return found;
    }
    return text;
  };
  return {
    fold,
    inLanguage: (values, language) => {
      const fromEnglish = textTranslations(english(), readSheetTexts(json(), language));
      const put = (term: string, text: string): string => fromEnglish.get(term)?.get(fold(term, text)) ?? text;
      return mapTexts(values, put);
    },
  };
}

/** Texts are many and mostly nothing has changed, so they are only looked at when something has. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const mapTexts = (values: TermValues, put: (term: TermDeclaration['key'], text: string) => string): TermValues =>
  Object.fromEntries(Object.entries(values).map(([term, value]) => [term, mapped(value, (text) => put(term, text))]));

function mapped(value: TermValue, put: (text: string) => string): TermValue {
  if (typeof value === 'string') return put(value);
  if (!Array.isArray(value)) return value;
  return (value as readonly RowValue[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? put(cell) : cell])),
  );
}
