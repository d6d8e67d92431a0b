/** SLA_CLOSE_RATE: customers among the leads that have had the time to become one. */
import { closeRate } from '../domain/leads/closeRate';
import { localDay } from '../domain/time/zone';
import type { FormulaDeclaration } from './calling/declaration';
import { measured } from './measured';
import { asOf, created, cycleDays } from './parameters';

export const slaCloseRate: FormulaDeclaration = {
  name: 'SLA_CLOSE_RATE',
  parameters: [
    created,
    { name: 'won', kind: 'instant', takes: 'range', blank: Infinity },
    { ...asOf, takes: 'one' },
    { ...cycleDays, takes: 'one', optional: true },
  ],
  run(call) {
    const [createdDay, wonAt] = call.columns('created', 'won').columns as [Float64Array, Float64Array];
    const now = call.one('as_of');
    const lastCreatedDay = localDay(call.zone(), now) - call.oneOr('cycle_days', 0);
    return measured(closeRate(createdDay, wonAt, lastCreatedDay, now));
  },
};
