/** Finds terms by any word of their label, help, columns or section. */
import { isTable } from '../../domain/agreement/termDeclaration';
import { sameWord } from '../../domain/text/sameWord';
import { terms, type TermKey } from '../../domain/agreement/terms';
import type { TermWords } from './termWords';

/** Accents go, so that "dia" finds "día"; Arabic keyboards write two letters otherwise than Persian ones. */
const fold = (text: string): string =>
  sameWord(text.normalize('NFD').replace(/[\u0300-\u036f\u200c]/g, ''))
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک');

/**
 * @param query words in any order; each must occur
 * @returns keys in the order of the document, none for a blank query
 */
export function searchTerms(query: string, words: TermWords): TermKey[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return terms
    .filter((term) => {
      const columns = isTable(term) ? term.columns.map((column) => words.column(term.key, column.key).label) : [];
      const { label, help } = words.term(term.key);
      const text = fold([label, help, words.section(term.section).title, ...columns].join(' '));
      return wanted.every((word) => text.includes(word));
    })
    .map((term) => term.key);
}
