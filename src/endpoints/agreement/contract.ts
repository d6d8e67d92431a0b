/** What the sidebar may ask about the working copy of the agreement: make it, read it, save what was changed, mend it. */
import type { Issue } from '../../domain/issue';
import type { Reply } from '../contract';

/** Days cross as `2026-11-21`, instants as epoch milliseconds, blanks as `null`. */
export type WireValue =
  string | number | boolean | null | readonly Readonly<Record<string, string | number | boolean | null>>[];

export interface AgreementView {
  /** By term key. A cell that cannot be read comes as the text it shows, with an issue at its path. */
  readonly values: Readonly<Record<string, WireValue>>;
  readonly issues: readonly Issue[];
}

/** A change carries what the person saw, so that someone else's change in between is noticed. */
export interface AgreementChange {
  readonly before: Readonly<Record<string, WireValue>>;
  readonly after: Readonly<Record<string, WireValue>>;
}

export interface AgreementEndpoints {
  /** Makes the agreement tab, filled with the sample or left blank. */
  createAgreement(request: { readonly content: 'sample' | 'blank' }): Reply<AgreementView>;
  readAgreement(): Reply<AgreementView>;
  saveAgreement(request: AgreementChange): Reply<AgreementView>;
  /** Puts the agreement's named ranges back where they belong. */
  restoreNames(): Reply<AgreementView>;
}
