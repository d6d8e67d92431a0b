/** The sheet beside which formulas of a month's pace are tried: working hours in A to C, special days in D to F. */
import { formulaSheet } from './formulaSheet';

export const paceSheet = () =>
  formulaSheet({
    timeZone: 'America/New_York',
    cells: [
      ['Mon', '09:00', '17:00', '2025-06-09', '', ''],
      ['Tue', '09:00', '17:00', '2025-06-14', '09:00', '12:00'],
    ],
  });
