/** What the working copy of the agreement needs before it can be used, as known without opening its page. */
import type { VersionsView } from '../../endpoints/versions/contract';

interface AgreementNeeds {
  /** `fillIn`: entries are merely empty; `mend`: at least one cannot be used as it is. */
  readonly what: 'fillIn' | 'mend';
  /** How many entries. */
  readonly count: number;
}

/** `null` where it needs nothing, or nothing is known yet. A copy that is as it was signed needs nothing. */
export function agreementNeeds(view: VersionsView | null): AgreementNeeds | null {
  const issues = view?.draft?.issues ?? [];
  if (issues.length === 0) return null;
  return { what: issues.every(({ code }) => code === 'blank') ? 'fillIn' : 'mend', count: issues.length };
}
