/** Puts figures into the sentences of one language. */
import type { Language } from '../../locales/language';
import type { ReportTexts } from '../../locales/report/reportTexts';
import { translate, type Text, type TextValues } from '../../locales/translate';
import type { ReportFormats } from './reportFormats';

/** A language, what the report says in it, and how it writes numbers. */
export interface Wording {
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly formats: ReportFormats;
}

/**
 * A sentence about so many of something: the plural form by the number, the number as people write it.
 *
 * @example sayNumber(wording, texts.lines.leftOut, 1141) // '1,141 rows left out …'
 */
export const sayNumber = ({ language, formats }: Wording, text: Text, count: number, values: TextValues = {}): string =>
  translate(language, text, { ...values, count, number: formats.count(count) });
