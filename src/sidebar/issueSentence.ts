/** The sentence for an issue that belongs to no field on the page. */
import type { Issue } from '../domain/issue';
import { isTextKey } from '../locales/sidebar';
import { termTexts } from '../locales/terms';
import { translate, type Text } from '../locales/translate';
import type { Words } from './words';

/**
 * Says what is wrong, in the words of the sidebar.
 *
 * @returns a general sentence with the code for a code that has none of its own, so that nothing is ever swallowed
 */
export function issueSentence(words: Words, issue: Issue): string {
  for (const key of [`leadLog.problem.${issue.code}`, `issue.${issue.code}`]) {
    if (isTextKey(key)) return words.say(key, issue.values);
  }
  const refusals: Readonly<Record<string, Text>> = termTexts(words.language).refusals;
  const refusal = refusals[issue.code];
  if (refusal !== undefined) return translate(words.language, refusal, issue.values);
  return words.say('issue.unknown', { code: issue.code });
}
