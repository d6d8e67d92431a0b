/** The sentence for an issue that belongs to no field on the page. */
import { isTermKey } from '../domain/agreement/terms';
import type { Issue } from '../domain/issue';
import { isTextKey } from '../locales/sidebar';
import { termTexts } from '../locales/terms';
import { fill, pluralForm, type Text, type TextValues } from '../locales/translate';
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
  const { terms, refusals, versionRefusals, historyIssues } = termTexts(words.language);
  const sentences: Readonly<Record<string, Text>> = { ...refusals, ...versionRefusals, ...historyIssues };
  const sentence = sentences[issue.code];
  const term = issue.path.split('.')[0]!;
  const label = isTermKey(term) ? terms[term].label : term;
  if (sentence !== undefined) {
    const form = pluralForm(words.language, Number(issue.values['count'] ?? 0));
    const template = typeof sentence === 'string' ? sentence : (sentence[form] ?? sentence.other);
    return fill(template, { label, ...shownValues(issue, words) });
  }
  return words.say('issue.unknown', { code: issue.code });
}

/** Numbers in the reader's digits, days in words. */
function shownValues({ values }: Issue, { number, day }: Words): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value, 2) : day(value)]),
  );
}
