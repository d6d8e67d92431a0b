/** LEAD_RESPONSE: working minutes from hand-off to first follow-up. */
import { workingMinutes } from '../domain/time/workingTime';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './declaration';
import { followUpTooEarly } from './followUpTooEarly';
import { firstFollowUp, handedOff, holidays, hours, timeZone } from './parameters';

export const leadResponse: FormulaDeclaration = {
  name: 'LEAD_RESPONSE',
  parameters: [handedOff, firstFollowUp, hours, holidays, timeZone],
  examples: [
    { formula: '=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-23 09:30", "Mon-Fri 09:00-17:00")', answer: 60 },
    {
      cells: [
        ['2026-11-20 16:30', '2026-11-23 09:30'],
        ['2026-11-20 10:00', ''],
      ],
      formula: '=LEAD_RESPONSE(A1:A2, B1:B2, "Mon-Fri 09:00-17:00")',
      answer: [[60], ['']],
    },
  ],
  answer: 'value',
  rows(call, columns) {
    const time = workingTime(call, columns);
    return (handedOffAt, followUpAt) =>
      followUpAt < handedOffAt
        ? followUpTooEarly(call, handedOffAt, followUpAt)
        : workingMinutes(time, handedOffAt, followUpAt);
  },
};
