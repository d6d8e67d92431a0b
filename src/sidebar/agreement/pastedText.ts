/** Brings a pasted cell into the form in which its field holds it: days and answers are chosen, not typed. */
import { readYesNo } from '../../domain/agreement/readYesNo';
import type { ValueDeclaration } from '../../domain/agreement/termDeclaration';
import { readWeekday } from '../../domain/time/weekdayNames';

/**
 * @param column `undefined` beyond the last column of the table
 * @returns the text as it came where it means nothing, so that the check can name it
 * @example pastedText({ key: 'day', kind: 'weekday' }, 'Monday') // '1'
 */
export function pastedText(column: ValueDeclaration | undefined, text: string): string {
  const trimmed = text.trim();
  if (column?.kind === 'weekday') return String(readWeekday(trimmed) ?? trimmed);
  if (column?.kind === 'yesNo') return String(readYesNo(trimmed) ?? trimmed);
  return trimmed;
}
