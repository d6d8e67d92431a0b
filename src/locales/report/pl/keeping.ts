/** Polish: when to look at the agreement again, and what is earned by keeping it. */
import type { KeepingTexts } from '../keepingTexts';

export const keeping: KeepingTexts = {
  review: {
    none: 'Nic nie wymaga przeglądu umowy',
    due: 'Pora na przegląd umowy: {reasons}',
    proposals: 'Propozycja do następnej wersji: {proposals}',
    proposal: '{input} {agreed} → {measured} ({basis})',
  },
  rewards: {
    year: {
      open: 'nagroda roczna {amount} jeszcze nierozstrzygnięta',
      met: 'nagroda roczna {amount} się należy',
      missed: 'nagroda roczna {amount} się nie należy',
    },
    customers: {
      one: 'marketing zarobił {amount} za {number} klienta z zeszłego miesiąca',
      few: 'marketing zarobił {amount} za {number} klientów z zeszłego miesiąca',
      many: 'marketing zarobił {amount} za {number} klientów z zeszłego miesiąca',
      other: 'marketing zarobił {amount} za {number} klienta z zeszłego miesiąca',
    },
  },
};
