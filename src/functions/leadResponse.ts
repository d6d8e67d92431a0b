/** LEAD_RESPONSE: working minutes from hand-off to first follow-up. */
import { workingMinutes } from '../domain/time/workingTime';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './calling/declaration';
import { followUpTooEarly } from './followUpTooEarly';
import { firstFollowUp, handedOff, holidays, hours, timeZone } from './parameters';

export const leadResponse: FormulaDeclaration = {
  name: 'LEAD_RESPONSE',
  parameters: [handedOff, firstFollowUp, hours, holidays, timeZone],
  rows(call, columns) {
    const time = workingTime(call, columns);
    return (handedOffAt, followUpAt) =>
      followUpAt < handedOffAt
        ? followUpTooEarly(call, handedOffAt, followUpAt)
        : workingMinutes(time, handedOffAt, followUpAt);
  },
};
