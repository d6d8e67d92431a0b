/** What the sidebar may ask about versions of the agreement: which there are, how they differ, signing, the next one. */
import type { Issue } from '../../domain/issue';
import type { Reply } from '../contract';

export type SideView = 'marketing' | 'sales';

export interface SignatureView {
  readonly side: SideView;
  readonly name: string;
  readonly team: string;
  /** Such as `2026-11-21`. */
  readonly signedOn: string;
}

export interface VersionView {
  readonly number: number;
  readonly state: 'draft' | 'signed' | 'superseded' | 'expired';
  readonly effectiveOn: string;
  /** Last day of the agreement's period; `null`: none is agreed. */
  readonly endsOn: string | null;
  readonly signatures: readonly SignatureView[];
  readonly isInForce: boolean;
  /** Signed in the file that this one was copied from: here it binds nobody. */
  readonly isCopied: boolean;
  /** What is wrong with its record on the history tab; its rows are named. */
  readonly issues: readonly Issue[];
}

/** The working copy, where it is not what was signed last. */
export interface DraftView {
  readonly number: number;
  /** Keys of terms in which it differs from the version signed last; all terms where none is. */
  readonly changedTerms: readonly string[];
  /** Given to exactly this draft; an edit after a signature takes it back. */
  readonly signatures: readonly SignatureView[];
  /** As the first to sign chose it; `null`: nobody has. */
  readonly effectiveOn: string | null;
  /** No earlier day may be chosen; `null`: any may. */
  readonly earliestOn: string | null;
  readonly suggestedOn: string;
  /** Stands for what the person sees: a signature under anything else is refused. */
  readonly seal: string;
  /** What keeps it from being signed. */
  readonly issues: readonly Issue[];
  /** Keys of terms whose value was measured and proposed, and not changed since. */
  readonly measuredTerms: readonly string[];
}

/**
 * Why the agreement should be looked at again. Values: `day` where the calendar says so; `subject` (`leads`, `revenue`) and
 * `share` (actual ÷ goal) of goals; `count` of what drifted.
 */
export interface ReviewReasonView {
  readonly code: 'halfTime' | 'atEnd' | 'expired' | 'goalsBeaten' | 'goalsMissed' | 'drifted';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A measured value that is far from the agreed one. */
export interface ProposalView {
  readonly term: string;
  readonly agreed: number | null;
  readonly measured: number;
  /** How many leads, customers or months stand behind it. */
  readonly of: number;
}

export interface VersionsView {
  readonly today: string;
  /** The newest first; a draft that one side signed is among them only as {@link VersionsView.draft}. */
  readonly versions: readonly VersionView[];
  /** `null`: the working copy is what was signed last. */
  readonly draft: DraftView | null;
  /** False: the tab is gone, and can be made again from a version. */
  readonly hasAgreementTab: boolean;
  readonly review: readonly ReviewReasonView[];
  readonly proposals: readonly ProposalView[];
  /** What is wrong with the history as a whole, such as rows that belong to no version. */
  readonly issues: readonly Issue[];
}

/**
 * One difference. Of a table, `row` says which by the column that tells its rows apart, and `column` what of it; both
 * are `null` where the same rows stand in another order, which `before` and `after` then list.
 */
export interface ChangeView {
  readonly term: string;
  readonly kind: 'changed' | 'rowAdded' | 'rowRemoved';
  readonly row: string | null;
  readonly column: string | null;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

export interface ComparisonView {
  /** `null`: the working copy. */
  readonly from: number | null;
  readonly to: number | null;
  /** Day from which the later of both holds; `null` for a working copy for which nobody chose a day. */
  readonly effectiveOn: string | null;
  /** Sections that differ, in the order of the document. */
  readonly sections: readonly { readonly section: string; readonly changes: readonly ChangeView[] }[];
}

export interface SigningRequest {
  readonly side: SideView;
  readonly name: string;
  readonly team: string;
  readonly effectiveOn: string;
  /** {@link DraftView.seal} of what the person saw. */
  readonly seal: string;
}

export interface VersionEndpoints {
  readVersions(): Reply<VersionsView>;
  /** `null`: the working copy. */
  compareVersions(request: { readonly from: number | null; readonly to: number | null }): Reply<ComparisonView>;
  signVersion(request: SigningRequest): Reply<VersionsView>;
  /** Takes back what one side signed, before the other has. */
  withdrawSignatures(): Reply<VersionsView>;
  /** Puts the working copy back to what was signed last. */
  discardDraft(): Reply<VersionsView>;
  /** Writes measured values into the working copy, marked as such. */
  acceptProposals(request: { readonly terms: readonly string[] }): Reply<VersionsView>;
  /** Makes the agreement tab again from a version. */
  rebuildAgreement(request: { readonly version: number }): Reply<VersionsView>;
}
