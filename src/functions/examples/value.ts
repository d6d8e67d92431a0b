/** Examples of what leads are worth. */
import type { Examples } from './example';

export const value: Examples = {
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
};
