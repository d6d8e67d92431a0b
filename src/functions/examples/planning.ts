/** Examples of planning: goals, needs, targets and checkpoints. */
import type { Examples } from './example';

export const planning: Examples = {
  SLA_MARKETING_GOAL: [{ formula: '=SLA_MARKETING_GOAL(100000, 55%)', answer: 55000 }],
  SLA_CUSTOMERS_NEEDED: [{ formula: '=SLA_CUSTOMERS_NEEDED(100000, 55%, 5000)', answer: 11 }],
  SLA_LEADS_NEEDED: [
    { formula: '=SLA_LEADS_NEEDED(100000, 55%, 5000, 1%)', answer: 1100 },
    {
      cells: [
        ['100000', '1%'],
        ['', ''],
        ['200000', '2%'],
      ],
      formula: '=SLA_LEADS_NEEDED(A1:A3, 55%, 5000, B1:B3)',
      answer: [[1100], [''], [1100]],
    },
  ],
  SLA_FUNNEL: [
    {
      formula: '=SLA_FUNNEL(11, {2%;20%;50%;25%})',
      answer: [
        [1, 22000],
        [2, 440],
        [3, 88],
        [4, 44],
        [5, 11],
      ],
    },
    {
      formula: '=SLA_FUNNEL(11, {50%;25%}, {"leads";"proposals";"customers"})',
      answer: [
        ['leads', 88],
        ['proposals', 44],
        ['customers', 11],
      ],
    },
  ],
  SLA_CAPACITY: [{ formula: '=SLA_CAPACITY(4, 4, 21, 12, 5)', answer: 336 }],
  SLA_TARGET: [
    {
      formula: '=SLA_TARGET("2020-07-15", {"2020-01-01";"2020-06-30";"2020-12-31"}, {25%;35%;50%})',
      answer: 0.35,
    },
    {
      cells: [
        ['2020-07-15', '2020-01-01', '25%'],
        ['2021-03-01', '2020-06-30', '35%'],
        ['', '2020-12-31', '50%'],
      ],
      formula: '=SLA_TARGET(A1:A3, B1:B3, C1:C3, "linear")',
      answer: [[0.362228], [0.5], ['']],
    },
  ],
  SLA_GATES: [
    {
      cells: [
        ['2026-01-01', '80'],
        ['2026-02-01', '90'],
        ['2026-03-01', ''],
        ['2026-04-01', ''],
      ],
      formula: '=SLA_GATES(A1:A4, B1:B4, 100, "2026-03-01", 400)',
      answer: [
        ['rate held', 'open', '', 100, 100],
        ['shortfall recovered', 'open', 0, 30, 115],
        ['year total', 'open', 170, 400, 115],
      ],
    },
  ],
};
