/** Reads a column of numbers as a whole, because only the whole column can tell a decimal comma from a thousands comma. */
import type { Cell } from '../../cell';
import { fitsCurrency } from './fitsCurrency';
import { readNumberText, type NumberText } from './numberText';

interface NumberColumn {
  /** NaN for a blank cell and for all that is listed below, but negative numbers, which stay. */
  readonly value: Float64Array;
  readonly unreadable: readonly number[];
  /** Indices of cells such as `1,234` in a column that does not tell what the comma is. */
  readonly ambiguous: readonly number[];
  /** Indices of cells with the sign of another currency. */
  readonly otherCurrency: readonly number[];
  readonly negative: readonly number[];
}

/** Currencies with a thousandth part: where `1,234` may as well be one and a bit. */
const THOUSANDTHS = 'BHD IQD JOD KWD LYD OMR TND';

/**
 * Reads number cells and texts of one column. Where no other text tells, `1,234` is a thousand and more: counts are
 * whole, and money has two decimals, but for few currencies.
 *
 * @param currency ISO 4217 code that signs beside texts are held against; `''`: any will do
 * @example readNumberColumn(['$22,700.00', '$1,250'], 'USD').value // [22700, 1250]
 */
export function readNumberColumn(cells: readonly Cell[], currency: string): NumberColumn {
  const value = new Float64Array(cells.length).fill(NaN);
  const unreadable: number[] = [];
  const otherCurrency: number[] = [];
  const open: [number, NumberText][] = [];
  const decimalMarks = new Set<string>();
  const remembered = new Map<string, NumberText | null>();
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) value[index] = cell;
      else unreadable.push(index);
    } else if (typeof cell !== 'string') {
      unreadable.push(index);
    } else if (cell !== '') {
      let read = remembered.get(cell);
      if (read === undefined) remembered.set(cell, (read = readNumberText(cell)));
      if (read === null) {
        if (cell.trim() !== '') unreadable.push(index);
      } else if (!fitsCurrency(read.currency, currency)) {
        otherCurrency.push(index);
      } else if (read.asDecimal === read.asGrouped) {
        value[index] = read.asDecimal;
        if (read.mark !== '') decimalMarks.add(read.mark);
      } else {
        open.push([index, read]);
      }
    }
  }
  const ambiguous: number[] = [];
  const marks = new Set(open.map(([, { mark }]) => mark));
  const areGroups = marks.size === 1 && (currency === '' || !THOUSANDTHS.includes(currency));
  for (const [index, read] of open) {
    if (decimalMarks.size === 1) value[index] = decimalMarks.has(read.mark) ? read.asDecimal : read.asGrouped;
    else if (decimalMarks.size === 0 && areGroups) value[index] = read.asGrouped;
    else ambiguous.push(index);
  }
  const negative: number[] = [];
  for (let index = 0; index < value.length; index += 1) if (value[index]! < 0) negative.push(index);
  return { value, unreadable, ambiguous, otherCurrency, negative };
}
