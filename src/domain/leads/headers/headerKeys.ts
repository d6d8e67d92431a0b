/** What is left of a header once quotes, prefixes, units and words that every system adds are taken off. */
import { FILLER_WORDS, OBJECT_WORDS } from './droppedWords';
import { foldText } from '../../text/foldText';

/** Where nothing else is left, the words that say nothing are all there is. */
const without = (words: readonly string[], dropped: string): string =>
  words.filter((word) => !dropped.includes(` ${word} `)).join('') || words.join('');

/**
 * The names under which a header is looked up, the most telling first.
 *
 * @returns folded words without spaces: the whole; what stands after a prefix in whatever language; the whole without
 *   the name of the thing that the row is about
 * @example headerKeys('Deal - Won time') // ['dealwon', 'won']
 */
export function headerKeys(header: string): readonly string[] {
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const named = foldText(spaced.replace(/\([^)]*\)/g, ' ')) === '' ? spaced : spaced.replace(/\([^)]*\)/g, ' ');
  const wordsOf = (text: string): readonly string[] => foldText(text).split(' ');
  const keys = [without(wordsOf(named), FILLER_WORDS)];
  const prefix = named.lastIndexOf(' - ');
  if (prefix >= 0) keys.push(without(wordsOf(named.slice(prefix + 3)), FILLER_WORDS));
  keys.push(without(wordsOf(named), FILLER_WORDS + OBJECT_WORDS));
  return keys.filter((key, index) => key !== '' && keys.indexOf(key) === index);
}
