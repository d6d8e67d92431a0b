/** Who makes the agreement, for how long, and in which money, zone and language. */
import { LANGUAGES } from '../../languages';
import type { TermDeclaration } from '../termDeclaration';

export const parties = [
  { key: 'partiesWording', section: 'parties', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'company', section: 'parties', kind: 'text' },
  { key: 'marketingLead', section: 'parties', kind: 'text' },
  { key: 'salesLead', section: 'parties', kind: 'text' },
  { key: 'companyLead', section: 'parties', kind: 'text' },
  { key: 'revenueLead', section: 'parties', kind: 'text' },
  { key: 'startsOn', section: 'parties', kind: 'date' },
  { key: 'endsOn', section: 'parties', kind: 'date' },
  { key: 'currency', section: 'parties', kind: 'currency', required: true, initial: 'USD' },
  { key: 'timeZone', section: 'parties', kind: 'zone', required: true },
  { key: 'tabLanguage', section: 'parties', kind: 'language', required: true, choices: LANGUAGES },
  { key: 'weekStartsOn', section: 'parties', kind: 'weekday', initial: 1 },
] as const satisfies readonly TermDeclaration[];
