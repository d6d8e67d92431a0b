/** SLA_SALES_CYCLE: days from lead to customer. */
import { cycleDays } from '../domain/leads/salesCycle';
import { SUMMARIES, summarise, type Summary } from '../domain/numbers/summary';
import type { FormulaDeclaration } from './calling/declaration';
import { measured } from './measured';
import { created } from './parameters';

export const slaSalesCycle: FormulaDeclaration = {
  name: 'SLA_SALES_CYCLE',
  parameters: [
    created,
    { name: 'won', kind: 'day', takes: 'range', blank: Infinity },
    { name: 'measure', kind: 'choice', takes: 'one', optional: true, choices: SUMMARIES },
  ],
  run(call) {
    const [createdDay, wonDay] = call.columns('created', 'won').columns as [Float64Array, Float64Array];
    return measured(summarise(cycleDays(createdDay, wonDay), call.choice('measure') as Summary));
  },
};
