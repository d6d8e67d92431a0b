/** Names of what a comparison found: the term, the row by its first column, the column. */
import type { ChangeView } from '../../endpoints/versions/contract';
import { isTable, keyColumn } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import type { TermText, TermTexts } from '../../locales/terms';
import type { Words } from '../words';
import { shownValue } from './shownValue';

/** A version may hold a term that this Pactline no longer has; its key stands for it. */
export const termLabel = (term: string, texts: TermTexts): string => (isTermKey(term) ? texts.terms[term].label : term);

export function columnLabel(term: string, column: string | null, texts: TermTexts): string {
  const columns: Readonly<Record<string, Readonly<Record<string, TermText>>>> = texts.columns;
  return column === null ? '' : (columns[term]?.[column]?.label ?? column);
}

/** What the column holds by which rows are told apart, in the reader's words: `1` is Monday, `2026-12-25` a day. */
export function rowName({ term, row }: ChangeView, texts: TermTexts, words: Words): string {
  if (row === null || row === '') return words.say('comparison.blank');
  const declared = isTermKey(term) ? termOf(term) : null;
  const declaration = declared !== null && isTable(declared) ? keyColumn(declared) : null;
  const isNumber = declaration !== null && !['text', 'date', 'time'].includes(declaration.kind) && row.trim() !== '';
  const value = isNumber && Number.isFinite(Number(row)) ? Number(row) : row;
  return shownValue(declaration, value, texts, words);
}
