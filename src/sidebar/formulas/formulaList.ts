/** The formulas as a person looks for them: what each does, what it takes, and which cells of this file it may take. */
import { nameOf } from '../../domain/agreement/termDeclaration';
import { termOf, type TermKey } from '../../domain/agreement/terms';
import { sameWord } from '../../domain/text/sameWord';
import { examples, type Example } from '../../functions/examples';
import { formulaHelps } from '../../locales/formulas/help';
import type { FormulaHelps } from '../../locales/formulas/help/formulaHelp';
import type { Language } from '../../locales/language';

export interface FormulaEntry {
  readonly name: string;
  readonly summary: string;
  readonly result: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly isOptional: boolean }[];
  readonly examples: readonly Example[];
}

/** Terms that a parameter of this name means. */
const TERM_OF: Readonly<Record<string, TermKey>> = {
  quota: 'quota',
  marketing_share: 'marketingShare',
  deal_size: 'dealSize',
  close_rate: 'closeRate',
  target_minutes: 'responseTarget',
  window_days: 'depthWindowDays',
  cycle_days: 'salesCycleDays',
  reps: 'reps',
  hours_per_day: 'hoursPerDay',
  attempts_per_lead: 'depthTarget',
  minutes_per_attempt: 'minutesPerAttempt',
  hours: 'workingHours',
  holidays: 'holidays',
  time_zone: 'timeZone',
};

/** What the other tables and stamps of the file are called. */
const NAME_OF: Readonly<Record<string, string>> = {
  values: 'SLA_LEAD_VALUES',
  as_of: 'SLA_AS_OF',
  history: 'SLA_VERSIONS',
};

const ENGLISH: FormulaHelps = formulaHelps('en');

/** How help begins where an argument may be left out: the sheet shows every one as required, here a word beside it says so. */
const isOptional = (englishHelp: string): boolean => englishHelp.startsWith('Optional: ');

/** Every language says so in a word and a colon. */
function withoutOptional(help: string): string {
  const rest = help.slice(help.indexOf(': ') + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** In the order of the documents, with help in a person's language; names are the same in all of them. */
export function formulaList(language: Language): FormulaEntry[] {
  const helps: FormulaHelps = formulaHelps(language);
  return Object.entries(ENGLISH).map(([name, english]) => {
    const { summary, result, parameters } = helps[name]!;
    return {
      name,
      summary,
      result,
      parameters: Object.entries(english.parameters).map(([parameter, englishHelp]) => {
        const help = parameters[parameter]!;
        return isOptional(englishHelp)
          ? { name: parameter, help: withoutOptional(help), isOptional: true }
          : { name: parameter, help, isOptional: false };
      }),
      examples: examples[name] ?? [],
    };
  });
}

/**
 * Finds formulas by words of name, parameters and summary. English words find them in every language, because the names
 * are English and so is the sheet's own help.
 *
 * @returns formulas in which every word of the query occurs; all for a blank query
 */
export function searchFormulas(query: string, language: Language): FormulaEntry[] {
  const wanted = sameWord(query).split(/\s+/).filter(Boolean);
  return formulaList(language).filter(({ name, summary, parameters }) => {
    const words = [name, summary, ENGLISH[name]!.summary, ...parameters.map((parameter) => parameter.name)];
    const text = sameWord(words.join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * The named range that a parameter is filled in with, `''` where this file has none.
 *
 * A pace formula without days of the week counts every day, so it takes no holidays either.
 *
 * @param names of the file
 */
export function namedRange(formula: FormulaEntry, parameter: string, names: readonly string[]): string {
  const isPace = formula.parameters.some(({ name }) => name === 'workdays');
  if (parameter === 'holidays' && isPace) return '';
  const key = TERM_OF[parameter];
  const name = key === undefined ? (NAME_OF[parameter] ?? '') : nameOf(termOf(key));
  return names.includes(name) ? name : '';
}
