/** LEAD_STATE: where a lead stands with its response target. */
import { leadState as stateOf } from '../domain/followUp/leadState';
import { workingMinutes } from '../domain/time/workingTime';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './calling/declaration';
import { followUpTooEarly } from './followUpTooEarly';
import { asOf, firstFollowUp, handedOff, holidays, hours, targetMinutes, timeZone } from './parameters';

export const leadState: FormulaDeclaration = {
  name: 'LEAD_STATE',
  parameters: [handedOff, { ...firstFollowUp, blank: Infinity }, targetMinutes, asOf, hours, holidays, timeZone],
  rows(call, [handedOffAt, followUpAt, , now]) {
    const time = workingTime(call, [handedOffAt!, followUpAt!, now!]);
    return (from, followUp, target, asOfMs) => {
      if (from > asOfMs) return '';
      if (followUp < from) return followUpTooEarly(call, from, followUp);
      const isFollowedUp = followUp <= asOfMs;
      return stateOf(workingMinutes(time, from, isFollowedUp ? followUp : asOfMs), target, isFollowedUp);
    };
  },
};
