/** English: when to look at the agreement again, and what is earned by keeping it. */
import type { KeepingTexts } from '../keepingTexts';

export const keeping: KeepingTexts = {
  review: {
    none: 'Nothing calls for a review of the agreement',
    due: 'Time for a review: {reasons}',
    proposals: 'Proposal for the next version: {proposals}',
    proposal: '{input} {agreed} → {measured} ({basis})',
  },
  rewards: {
    year: {
      open: 'the yearly reward of {amount} is still open',
      met: 'the yearly reward of {amount} is due',
      missed: 'the yearly reward of {amount} is not due',
    },
    customers: {
      one: 'marketing has earned {amount} for {number} customer of last month',
      other: 'marketing has earned {amount} for {number} customers of last month',
    },
  },
};
