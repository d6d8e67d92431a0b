/** What is wrong with a draft or a record, a few sentences of it, and how many more there are. */
import type { Issue } from '../../../domain/issue';
import { makeTermWords } from '../../agreement/termWords';
import { issueSentence } from '../../issueSentence';
import { useWords } from '../../useWords';

/** More sentences than these nobody reads; once they are mended the others follow. */
const MOST_SENTENCES = 5;

export function VersionIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords();
  const terms = makeTermWords(words);
  const sentences = [...new Set(issues.map((issue) => terms.issue(issue) ?? issueSentence(words, issue)))];
  const more = sentences.length - MOST_SENTENCES;
  return (
    <ul class="dots">
      {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{words.say('versions.andMore', { count: more })}</li>}
    </ul>
  );
}
