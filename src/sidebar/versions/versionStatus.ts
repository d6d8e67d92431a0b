/** What a view of the versions amounts to: which was signed last, which is in force, in one line for the header. */
import type { VersionsView, VersionView } from '../../endpoints/versions/contract';

/** Signed by both sides, in this file. */
const binds = ({ state, isCopied }: VersionView): boolean => state !== 'draft' && !isCopied;

/** The version that the working copy is compared with; `null`: nothing is signed here. */
export const lastSigned = (view: VersionsView): VersionView | null => view.versions.find(binds) ?? null;

/** The version from which a lost tab is best made again. */
export const bestToRebuild = (view: VersionsView): VersionView | null =>
  view.versions.find(({ isInForce, issues }) => isInForce && issues.length === 0) ??
  view.versions.find(({ issues }) => issues.length === 0) ??
  null;

interface VersionStatus {
  readonly key: 'versions.statusDraft' | 'versions.statusSigned' | 'versions.statusExpired';
  readonly number: number;
  readonly icon: 'good' | 'note' | 'warning';
}

/** The header's line; `null` where there is nothing to say. */
export function versionStatus(view: VersionsView | null): VersionStatus | null {
  if (view === null) return null;
  if (view.draft !== null) return { key: 'versions.statusDraft', number: view.draft.number, icon: 'note' };
  const signed = lastSigned(view);
  if (signed === null) return null;
  const isExpired = signed.state === 'expired';
  return {
    key: isExpired ? 'versions.statusExpired' : 'versions.statusSigned',
    number: signed.number,
    icon: isExpired ? 'warning' : 'good',
  };
}
