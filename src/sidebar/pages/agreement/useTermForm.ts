/** Puts the agreement, the draft and the words together for the fields of a page. */
import { useMemo } from 'preact/hooks';
import { termOf, type TermKey } from '../../../domain/agreement/terms';
import type { Issue } from '../../../domain/issue';
import { draftIssues } from '../../agreement/draft';
import { makeTermWords, termOfPath } from '../../agreement/termWords';
import { typedTerm, type Typed } from '../../agreement/typed';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import type { TermForm } from './termProps';

export function useTermForm({ agreement, file, versions }: Session): TermForm & { readonly issues: readonly Issue[] } {
  const words = useWords();
  const termWords = useMemo(() => makeTermWords(words), [words]);
  const { view, draft, typing, saving } = agreement;
  const saved = (key: TermKey): Typed => typedTerm(termOf(key), view?.values[key] ?? null, typing);
  const typed = (key: TermKey): Typed => draft.typed[key] ?? saved(key);
  const measured = (versions.view?.draft?.measuredTerms ?? []).map((path) => termOfPath(path));
  const isChanged = (key: TermKey): boolean => draft.typed[key] !== undefined;

  const issues = useMemo((): readonly Issue[] => {
    const ofFile = (view?.issues ?? []).filter(({ path }) => !isChanged(termOfPath(path) as TermKey));
    const ofDraft = draftIssues(draft, view?.values ?? {}, typing);
    const known = new Set(ofDraft.map(({ code, path }) => `${path} ${code}`));
    const ofServer = saving.issues.filter(
      (issue) => termWords.issue(issue) && !known.has(`${issue.path} ${issue.code}`),
    );
    return [...ofFile, ...ofDraft, ...ofServer];
  }, [view, draft, typing.language, typing.locale, saving.issues]);

  const textOf = (value: Typed): string => (typeof value === 'string' ? value : '');
  const currency = textOf(typed('currency')).toUpperCase();
  return {
    words: termWords,
    currency,
    isReadOnly: !file.canEdit,
    showsAll: agreement.showsAll,
    issues,
    isMeasured: (key) => measured.includes(key),
    isChanged,
    text: (key) => textOf(typed(key)),
    rows: (key) => {
      const rows = typed(key);
      return typeof rows === 'string' ? [] : rows;
    },
    savedText: (key) => textOf(saved(key)),
    wrongAt: (path) => {
      const found = issues.filter((issue) => issue.path === path).map(termWords.issue);
      return [...new Set(found.filter((sentence) => sentence !== null))];
    },
    type: agreement.type,
    putBack: agreement.putBack,
  };
}
