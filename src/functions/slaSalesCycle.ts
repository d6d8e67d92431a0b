/** SLA_SALES_CYCLE: days from lead to customer. */
import { cycleDays } from '../domain/leads/salesCycle';
import { SUMMARIES, summarise, type Summary } from '../domain/summary';
import type { FormulaDeclaration } from './declaration';
import { measured } from './measured';
import { created } from './parameters';

export const slaSalesCycle: FormulaDeclaration = {
  name: 'SLA_SALES_CYCLE',
  parameters: [
    created,
    { name: 'won', kind: 'day', takes: 'range', blank: Infinity },
    { name: 'measure', kind: 'choice', takes: 'one', optional: true, choices: SUMMARIES },
  ],
  examples: [
    {
      cells: [
        ['2026-06-01', '2026-07-01'],
        ['2026-06-10', '2026-08-09'],
        ['2026-11-01', ''],
      ],
      formula: '=SLA_SALES_CYCLE(A1:A3, B1:B3)',
      answer: 45,
    },
  ],
  run(call) {
    const [createdDay, wonDay] = call.columns('created', 'won').columns as [Float64Array, Float64Array];
    return measured(summarise(cycleDays(createdDay, wonDay), call.choice('measure') as Summary));
  },
};
