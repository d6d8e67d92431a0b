/**
 * Examples of each formula: shown in the documents and the sidebar, typed into the workbench and run as tests. They
 * stand apart from the declarations because those are in Code.js, which every formula call loads.
 */

/** A formula as a user of an American sheet types it, and what it answers. */
export interface Example {
  /** What is typed into the cells from A1 on, row by row. */
  readonly cells?: readonly (readonly string[])[];
  /** With `=`; `,` between arguments. */
  readonly formula: string;
  /** Numbers to four decimals; dates as `2026-11-23` or `2026-11-23 09:30`; rows of them where the formula spills. */
  readonly answer: Answer | readonly (readonly Answer[])[];
}

type Answer = string | number | boolean;

/** By formula name. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
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
  LEAD_VALUE: [
    {
      cells: [
        ['Referral', '5000'],
        ['Content', '1000'],
      ],
      formula: '=LEAD_VALUE("Referral", 10, A1:B2)',
      answer: 50000,
    },
  ],
  LEAD_VALUE_IMPLIED: [{ formula: '=LEAD_VALUE_IMPLIED(5%, 10000)', answer: 500 }],
  SLA_GOAL_TO_DATE: [
    { formula: '=SLA_GOAL_TO_DATE(800, "2025-06-15")', answer: 400 },
    { formula: '=SLA_GOAL_TO_DATE(800, "2025-06-15", , , "Mon-Fri")', answer: 380.9524 },
  ],
  SLA_GOAL_LINE: [
    {
      formula: '=SLA_GOAL_LINE(300, "2026-11-20", "2026-11-23", "Mon-Fri")',
      answer: [
        ['2026-11-20', 150],
        ['2026-11-21', 150],
        ['2026-11-22', 150],
        ['2026-11-23', 300],
      ],
    },
  ],
  SLA_PROJECTION: [{ formula: '=SLA_PROJECTION(40000, "2025-06-10")', answer: 120000 }],
  SLA_NEEDED_PER_DAY: [{ formula: '=SLA_NEEDED_PER_DAY(800, 500, "2025-06-15")', answer: 20 }],
  LEAD_DUE: [
    { formula: '=LEAD_DUE("2026-11-20 16:30", 60, "Mon-Fri 09:00-17:00")', answer: '2026-11-23 09:30' },
    {
      cells: [
        ['2026-11-20 16:30', '60', 'Mon', '09:00', '17:00', '2026-11-23'],
        ['2026-11-21 12:00', '0', 'Tue', '09:00', '17:00', ''],
      ],
      formula: '=LEAD_DUE(A1:A2, B1:B2, C1:E2, F1:F2)',
      answer: [['2026-11-24 10:00'], ['2026-11-24 09:00']],
    },
  ],
  LEAD_RESPONSE: [
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
  LEAD_STATE: [
    {
      cells: [
        ['2026-11-20 09:00', '2026-11-20 10:00'],
        ['2026-11-20 09:00', '2026-11-20 10:01'],
        ['2026-11-20 10:59', ''],
        ['2026-11-20 11:12', ''],
        ['2026-11-20 11:13', ''],
      ],
      formula: '=LEAD_STATE(A1:A5, B1:B5, 60, "2026-11-20 12:00", "Mon-Fri 09:00-17:00")',
      answer: [['met'], ['late'], ['overdue'], ['at risk'], ['waiting']],
    },
  ],
  SLA_SPEED: [
    {
      cells: [
        ['2026-11-20 09:00', '2026-11-20 09:30'],
        ['2026-11-20 16:30', '2026-11-23 10:30'],
        ['2026-11-23 09:00', ''],
      ],
      formula: '=SLA_SPEED(A1:A3, B1:B3, 60, "2026-11-24 09:00", "mean", "Mon-Fri 09:00-17:00")',
      answer: 75,
    },
    {
      cells: [
        ['2026-11-20 09:00', '2026-11-20 09:30'],
        ['2026-11-20 16:30', '2026-11-23 10:30'],
        ['2026-11-23 09:00', ''],
      ],
      formula: '=SLA_SPEED(A1:A3, B1:B3, 60, "2026-11-24 09:00", "rate", "Mon-Fri 09:00-17:00")',
      answer: 0.3333,
    },
  ],
  SLA_DEPTH: [
    {
      cells: [
        ['2', 'FALSE', '2026-11-02'],
        ['4', '', '2026-11-03'],
        ['9', 'TRUE', '2026-11-04'],
      ],
      formula: '=SLA_DEPTH(A1:A3, B1:B3)',
      answer: 3,
    },
    {
      cells: [
        ['2', 'FALSE', '2026-11-02'],
        ['4', '', '2026-11-20'],
        ['9', 'TRUE', '2026-11-04'],
      ],
      formula: '=SLA_DEPTH(A1:A3, B1:B3, C1:C3, "2026-11-21", 10)',
      answer: 2,
    },
  ],
  SLA_CLOSE_RATE: [
    {
      cells: [
        ['2026-06-01', '2026-08-15'],
        ['2026-06-10', ''],
        ['2026-11-01', ''],
      ],
      formula: '=SLA_CLOSE_RATE(A1:A3, B1:B3, "2026-11-21", 45)',
      answer: 0.5,
    },
  ],
  SLA_SALES_CYCLE: [
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
  SLA_LAST_LEAD_DATE: [{ formula: '=SLA_LAST_LEAD_DATE("2025-12-31", 120)', answer: '2025-09-02' }],
  SLA_ESCALATION: [
    { formula: '=SLA_ESCALATION({TRUE;FALSE;FALSE})', answer: 60 },
    { cells: [['FALSE'], [''], ['FALSE'], ['']], formula: '=SLA_ESCALATION(A1:A4)', answer: 30 },
  ],
  SLA_TERM: [
    {
      cells: [
        ['2026-01-01', 'superseded', 'close_rate', '1%'],
        ['2026-07-01', 'signed', 'close_rate', '2%'],
        ['2026-10-01', 'draft', 'close_rate', '3%'],
      ],
      formula: '=SLA_TERM("close_rate", "2026-11-21", A1:D3)',
      answer: 0.02,
    },
  ],
};
