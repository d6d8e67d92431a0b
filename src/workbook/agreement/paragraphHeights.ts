/** Heights of rows that hold a paragraph: Sheets fits no row to a text that runs over merged cells. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import type { LayoutRow } from './agreementLayout';

/** About as many characters of 10 points fit beside each other over all columns. */
const LINE_CHARACTERS = 165;
const LINE_PIXELS = 21;

/** @returns rows of more than one line; rows count from 1 */
export function paragraphHeights(
  layout: readonly LayoutRow[],
  values: TermValues,
): { readonly row: number; readonly pixels: number }[] {
  return layout.flatMap((row, index) => {
    if (row.kind !== 'paragraph') return [];
    const text = values[row.term.key];
    const lines = linesOf(typeof text === 'string' ? text : '');
    return lines > 1 ? [{ row: index + 1, pixels: lines * LINE_PIXELS }] : [];
  });
}

const linesOf = (text: string): number =>
  text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
