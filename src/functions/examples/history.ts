/** Examples of what history says, and of the agreement that was in force. */
import type { Examples } from './example';

export const history: Examples = {
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
