/** LEAD_DUE: when follow-up is due. */
import { dueAt } from '../domain/time/workingTime';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './declaration';
import { handedOff, holidays, hours, targetMinutes, timeZone } from './parameters';

export const leadDue: FormulaDeclaration = {
  name: 'LEAD_DUE',
  parameters: [handedOff, targetMinutes, hours, holidays, timeZone],
  examples: [
    { formula: '=LEAD_DUE("2026-11-20 16:30", 60, "Mon-Fri 09:00-17:00")', answer: '2026-11-23 09:30' },
    {
      cells: [
        ['2026-11-20 16:30', '60', 'Mon', '09:00', '17:00', '2026-11-23'],
        ['2026-11-21 12:00', '0', 'Tue', '09:00', '17:00', ''],
      ],
      formula: '=LEAD_DUE(A1:A2, B1:B2, C1:E2, F1:F2)',
      answer: [['2026-11-24 10:00'], ['2026-11-24 09:00']],
    },
  ],
  answer: 'instant',
  rows(call, [handedOffAt]) {
    const time = workingTime(call, [handedOffAt!]);
    return (startedAt, minutes) => dueAt(time, startedAt, minutes);
  },
};
