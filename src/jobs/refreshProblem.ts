/** Why a refresh brought no new report, as data; words are put to it in the language of the tab or of the person. */
import type { RefreshProblems } from '../locales/report/refreshProblems';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import { joinList } from '../locales/joinList';
import { translate } from '../locales/translate';
import type { Language } from '../locales/language';
import { isTermKey } from '../domain/agreement/terms';
import type { Issue } from '../domain/issue';
import { PlatformError } from '../ports';

/** `newerPactline`: another than this Pactline has written the file, and its words are those of all who refuse it. */
export type RefreshProblem = Issue<keyof RefreshProblems | 'newerPactline'>;

/** Thrown when a run has used up its time: it stops by itself, before the platform ends it without a word. */
export class OutOfTime extends Error {}

export const refreshProblem = (
  code: RefreshProblem['code'],
  values: RefreshProblem['values'] = {},
  path = '',
): RefreshProblem => ({ code, path, values });

/** What somebody is told of a throw: a fault of the platform may pass, one of ours is to be reported. */
export function problemOfThrow(reason: unknown): RefreshProblem {
  if (reason instanceof OutOfTime) return refreshProblem('tooLong');
  if (reason instanceof PlatformError) return refreshProblem(platformCode(reason.message), { reason: reason.message });
  return refreshProblem('unexpected', { reason: reason instanceof Error ? reason.message : String(reason) });
}

/**
 * Google has no codes for its refusals, only sentences, and those in the account's language: what is not known by its
 * words is told as it came.
 */
function platformCode(message: string): RefreshProblem['code'] {
  if (/protected/i.test(message)) return 'protectedCells';
  if (/number of cells|cells in the workbook/i.test(message)) return 'tooManyCells';
  return /authoriz|authoris|permission/i.test(message) ? 'notAllowed' : 'platformFailed';
}

/**
 * Terms that have to be mended, each once, as paths of the agreement's issues name them. Where they are merely empty,
 * as on the first day, nothing is wrong yet.
 */
export const agreementUnusable = (issues: readonly Issue[]): RefreshProblem =>
  refreshProblem(issues.every(({ code }) => code === 'blank') ? 'agreementBlank' : 'agreementUnusable', {
    terms: [...new Set(issues.map(({ path }) => path.split('.')[0]!))].join(' '),
  });

/** The problem in words. */
export function wordProblem({ code, values }: RefreshProblem, texts: SheetTexts, language: Language): string {
  const labels = String(values['terms'] ?? '')
    .split(' ')
    .map((key) => (isTermKey(key) ? texts.terms.terms[key].label : key));
  const { problems } = texts.report;
  const text = code === 'newerPactline' ? texts.terms.versionRefusals[code] : problems[code];
  return translate(language, text, { ...values, terms: joinList(language, labels) });
}
