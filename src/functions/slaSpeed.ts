/** SLA_SPEED: speed of follow-up over all leads, in one number. */
import { followUpSpeed, metRate } from '../domain/followUp/speed';
import { SUMMARIES, summarise, type Summary } from '../domain/numbers/summary';
import { workingTime } from './calendar';
import type { FormulaDeclaration } from './calling/declaration';
import { measured } from './measured';
import { asOf, firstFollowUp, handedOff, holidays, hours, targetMinutes, timeZone } from './parameters';

export const slaSpeed: FormulaDeclaration = {
  name: 'SLA_SPEED',
  parameters: [
    { ...handedOff, takes: 'range' },
    { ...firstFollowUp, takes: 'range', blank: Infinity },
    { ...targetMinutes, takes: 'range', blank: -1 },
    { ...asOf, takes: 'one' },
    {
      name: 'measure',
      kind: 'choice',
      takes: 'one',
      optional: true,
      choices: [...SUMMARIES, 'rate', 'unworked', 'count'],
    },
    hours,
    holidays,
    timeZone,
  ],
  run(call) {
    const [handedOffAt, firstFollowUpAt, targets] = call.columns('handed_off', 'first_follow_up', 'target_minutes')
      .columns as [Float64Array, Float64Array, Float64Array];
    const now = call.one('as_of');
    const measure = call.choice('measure');
    const time = workingTime(call, [handedOffAt, firstFollowUpAt, Float64Array.of(now)]);
    const speed = followUpSpeed({ handedOffAt, firstFollowUpAt, targetMinutes: targets }, now, time);
    if (measure === 'count') return speed.handedOff;
    if (measure === 'unworked') return speed.states.overdue;
    return measured(measure === 'rate' ? metRate(speed.states) : summarise(speed.minutes, measure as Summary));
  },
};
