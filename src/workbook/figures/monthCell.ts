/** A month as a date cell: its first day. */
import { monthOfYear, yearOf, type MonthNumber } from '../../domain/report/months/monthStarts';
import { dayNumber } from '../../domain/time/civilDay';
import type { DateCells } from '../dateCells';

export const monthCell = (month: MonthNumber, dayCell: DateCells['dayCell']): Date =>
  dayCell(dayNumber(yearOf(month), monthOfYear(month), 1));
