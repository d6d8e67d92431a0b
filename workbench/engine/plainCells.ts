/** What a function of Sheets is handed, cell by cell: one value, or the rows of a range. */
import type { PlainValue } from './engineValues';
import { SerialDate } from './engineValues';

export type Plain = PlainValue | PlainValue[][];

export const rowsOf = (value: Plain): PlainValue[][] => (Array.isArray(value) ? value : [[value]]);
export const cellsOf = (value: Plain): PlainValue[] => rowsOf(value).flat();
export const single = (value: Plain | undefined): PlainValue => (value === undefined ? '' : (cellsOf(value)[0] ?? ''));
export const numberOf = (value: PlainValue): number => (value instanceof SerialDate ? value.serial : Number(value));
export const isTrue = (value: PlainValue): boolean => value === true || value === 'TRUE' || numberOf(value) > 0;
