/** The sentence for an issue that belongs to no field on the page. */
import type { Issue } from '../domain/issue';
import { en, type TextKey } from '../locales/sidebar/en';
import type { Words } from './words';

const isTextKey = (key: string): key is TextKey => key in en;

/**
 * Says what is wrong, in the words of the sidebar.
 *
 * @returns a general sentence with the code for a code that has none of its own, so that nothing is ever swallowed
 */
export function issueSentence(words: Words, issue: Issue): string {
  for (const key of [`issue.${issue.code}`, `leadLog.problem.${issue.code}`]) {
    if (isTextKey(key)) return words.say(key, issue.values);
  }
  return words.say('issue.unknown', { code: issue.code });
}
