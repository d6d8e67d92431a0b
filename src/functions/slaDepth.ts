/** SLA_DEPTH: how often sales tried the leads it did not reach. */
import { meanAttempts, windowEnd } from '../domain/followUp/depth';
import type { FormulaDeclaration } from './calling/declaration';
import { measured } from './measured';
import { asOf, handedOff } from './parameters';
import { refuse } from './calling/refusal';

const WINDOW = ['handed_off', 'as_of', 'window_days'];

export const slaDepth: FormulaDeclaration = {
  name: 'SLA_DEPTH',
  parameters: [
    { name: 'attempts', kind: 'number', takes: 'range', unit: 'attempts', minimum: 0, blank: 0 },
    { name: 'reached', kind: 'flag', takes: 'range', blank: 0 },
    { ...handedOff, takes: 'range', optional: true },
    { ...asOf, takes: 'one', optional: true },
    { name: 'window_days', kind: 'number', takes: 'one', unit: 'days', minimum: 0, optional: true },
  ],
  run(call) {
    const missing = WINDOW.find((name) => !call.isGiven(name));
    if (missing === undefined) {
      const { columns } = call.columns('attempts', 'reached', 'handed_off');
      const [attempts, reached, handedOffAt] = columns as [Float64Array, Float64Array, Float64Array];
      const now = call.one('as_of');
      const days = call.one('window_days');
      const zone = call.zone();
      return measured(meanAttempts(attempts, reached, (lead) => windowEnd(handedOffAt[lead]!, days, zone) <= now));
    }
    if (WINDOW.some((name) => call.isGiven(name))) refuse('together', missing, { value: '', names: WINDOW.join(', ') });
    const [attempts, reached] = call.columns('attempts', 'reached').columns as [Float64Array, Float64Array];
    return measured(meanAttempts(attempts, reached, () => true));
  },
};
