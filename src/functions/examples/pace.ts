/** Examples of pace: where a goal should stand, and where a month lands. */
import type { Examples } from './example';

export const pace: Examples = {
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
};
