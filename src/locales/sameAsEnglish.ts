/** Texts that are meant to read as their English does, and why: the build refuses every other one. */
import type { Language } from './language';

const LEAD = 'the word that sales teams of this language use';
const MARKETING = 'the name of the department in this language too';
const MINUTES = 'the sign for minutes is international';

export const sameAsEnglish: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  es: {
    Lead: LEAD,
    Leads: LEAD,
    Marketing: MARKETING,
    No: 'Spanish says no as English does',
    '{minutes} min': MINUTES,
  },
  pl: {
    Lead: LEAD,
    Marketing: MARKETING,
    'Stand-up': 'the name of such a meeting in Polish too',
    '{minutes} min': MINUTES,
  },
};
