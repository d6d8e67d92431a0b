/** The values with which an agreement begins: the sample that shows everything, or blank but for what is usual. */
import { terms } from './terms';
import type { TermDeclaration, TermValue, TermValues } from './termDeclaration';

/** What a new agreement takes from its file and its reader. */
export interface NewAgreement {
  /** IANA name. */
  readonly timeZone: string;
  /** Code of a language that tabs may be written in. */
  readonly tabLanguage: string;
}

/** Names in the sample that are words; names of lead types are those of the sample lead log in every language. */
export interface SampleWords {
  readonly company: string;
  readonly newYear: string;
  readonly christmas: string;
}

/** Hours, targets and currency as they usually are; everything else blank. */
export function blankValues({ timeZone, tabLanguage }: NewAgreement): TermValues {
  const values: Record<string, TermValue> = {};
  for (const term of terms as readonly TermDeclaration[]) values[term.key] = term.initial ?? null;
  return { ...values, timeZone, tabLanguage };
}

/**
 * The sample agreement: 310 leads a month are needed, and ten referrals, 200 content leads, 50 webinar leads and
 * 50 sales-ready leads, worth 550,000, are promised.
 *
 * @param year in which it is in force, from its first day to its last
 */
export function sampleValues(file: NewAgreement, words: SampleWords, year: number): TermValues {
  return {
    ...blankValues(file),
    company: words.company,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    quota: 1_250_000,
    marketingShare: 0.496,
    dealSize: 20_000,
    closeRate: 0.1,
    leadTypes: [
      leadType('Referral', 5000, 10, true),
      leadType('Content', 1000, 200, false),
      leadType('Webinar', 2000, 50, true),
      leadType('Sales-ready', 4000, 50, true),
    ],
    holidays: [
      holiday(`${year}-01-01`, words.newYear),
      holiday(`${year}-12-25`, words.christmas),
      holiday(`${year}-12-26`, words.christmas),
      holiday(`${year + 1}-01-01`, words.newYear),
    ],
  };
}

const leadType = (name: string, value: number, monthlyGoal: number, asksForSales: boolean) => ({
  name,
  value,
  monthlyGoal,
  asksForSales,
  responseTargetMinutes: null,
});

const holiday = (date: string, name: string) => ({ date, opens: null, closes: null, name });
