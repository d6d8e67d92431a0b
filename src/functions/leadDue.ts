/** LEAD_DUE: when follow-up is due. */
import { dueAt } from '../domain/time/workingTime';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './calling/declaration';
import { handedOff, holidays, hours, targetMinutes, timeZone } from './parameters';

export const leadDue: FormulaDeclaration = {
  name: 'LEAD_DUE',
  parameters: [handedOff, targetMinutes, hours, holidays, timeZone],
  answer: 'instant',
  rows(call, [handedOffAt]) {
    const time = workingTime(call, [handedOffAt!]);
    return (startedAt, minutes) => dueAt(time, startedAt, minutes);
  },
};
