/** The formulas as a person looks for them: what each does, what it takes, and which cells of this file it may take. */
import { nameOf } from '../../domain/agreement/termDeclaration';
import { termOf, type TermKey } from '../../domain/agreement/terms';
import { sameWord } from '../../domain/agreement/sameWord';
import { examples, type Example } from '../../functions/examples';
import { en, type FormulaHelps } from '../../locales/formulas/help/en';

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

/** How the help says so, for the sheet itself shows every parameter as required; here a word beside the name does. */
const OPTIONAL = 'Optional: ';

function withoutOptional(help: string): string {
  const rest = help.startsWith(OPTIONAL) ? help.slice(OPTIONAL.length) : help;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** In the order of the documents. Help is English in every language, as the sheet's own help while typing is. */
export function formulaList(): FormulaEntry[] {
  const helps: FormulaHelps = en;
  return Object.entries(helps).map(([name, { summary, result, parameters }]) => ({
    name,
    summary,
    result,
    parameters: Object.entries(parameters).map(([parameter, help]) => ({
      name: parameter,
      help: withoutOptional(help),
      isOptional: help.startsWith(OPTIONAL),
    })),
    examples: examples[name] ?? [],
  }));
}

/** @returns formulas in which every word of the query occurs; all for a blank query */
export function searchFormulas(query: string): FormulaEntry[] {
  const wanted = sameWord(query).split(/\s+/).filter(Boolean);
  return formulaList().filter(({ name, summary, parameters }) => {
    const text = sameWord([name, summary, ...parameters.map((parameter) => parameter.name)].join(' '));
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
