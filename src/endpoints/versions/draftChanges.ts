/** What of the working copy has to be written so that it says what it is to say. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { termOf, type TermKey } from '../../domain/agreement/terms';
import type { Issue } from '../../domain/issue';
import type { TermChange } from '../../workbook/agreement/agreementJournal';
import { sameTerm } from '../../workbook/agreement/termValues';
import type { VersionsReading } from './readVersionsOf';

export const changesTo = ({ agreement }: VersionsReading, wanted: TermValues): TermChange[] =>
  Object.entries(wanted).flatMap(([key, after]): TermChange[] => {
    const before = agreement.values[key] ?? null;
    return sameTerm(termOf(key as TermKey), before, after) ? [] : [{ key, before, after }];
  });

/** Terms whose cells are gone cannot be written; what is the matter with them is known by then. */
export const unwritable = ({ agreement }: VersionsReading, changes: readonly TermChange[]): Issue[] =>
  agreement.issues.filter(
    ({ code, path }) => (code === 'nameMissing' || code === 'nameDoubled') && changes.some(({ key }) => key === path),
  );
