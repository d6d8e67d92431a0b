/** A version of the agreement: what exactly both sides signed, and from which day on it holds. */
import type { DayNumber } from '../../time/calendarRules';
import type { TermValues } from '../termDeclaration';

/** Who promises. */
export type Side = 'marketing' | 'sales';

/** A typed name: a mutual promise, no proof of identity. */
export interface Signature {
  readonly side: Side;
  readonly name: string;
  readonly team: string;
  readonly signedDay: DayNumber;
}

/** English in every language, because `SLA_TERM` reads them. */
export type VersionState = 'draft' | 'signed' | 'superseded' | 'expired';

/** One version as the history holds it. */
export interface Version {
  /** The first is 1. */
  readonly number: number;
  /** First day on which it holds, in the agreement's zone. */
  readonly effectiveDay: DayNumber;
  /** By term key, in the form of today's schema, whatever the form it was stored in. */
  readonly values: TermValues;
  /** None, one (the other side is still to sign), or both. */
  readonly signatures: readonly Signature[];
  /** Id of the file in which it was signed: in a copy of that file it binds nobody. */
  readonly fileId: string;
  /** True where its record is not what was signed: it serves nothing then, and people are told which rows to mend. */
  readonly isDamaged: boolean;
}

/** True where both sides signed. */
export const isSigned = ({ signatures }: Version): boolean =>
  signatures.some(({ side }) => side === 'marketing') && signatures.some(({ side }) => side === 'sales');

/**
 * Versions that bind somebody in this file, in the order in which they take effect: signed by both sides, here, and whole.
 * Of two with the same day the later one holds.
 */
export function bindingVersions<Kept extends Version>(versions: readonly Kept[], fileId: string): Kept[] {
  return versions
    .filter((version) => isSigned(version) && !version.isDamaged && version.fileId === fileId)
    .sort((one, other) => one.effectiveDay - other.effectiveDay || one.number - other.number);
}

/**
 * The version in force on a day; before the first version the first, `null` where nothing is signed.
 *
 * @param binding as {@link bindingVersions} orders them
 */
export function versionInForce<Kept extends Version>(binding: readonly Kept[], day: DayNumber): Kept | null {
  let found: Kept | null = binding[0] ?? null;
  for (const version of binding) if (version.effectiveDay <= day) found = version;
  return found;
}
