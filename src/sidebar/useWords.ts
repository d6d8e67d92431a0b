/** Hands the reader's words to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeWords, type Words } from './words';

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  return useContext(WordsContext) ?? makeWords('en', 'en_US', 'UTC');
}
