/** What a person types to sign, and what is wrong with it. */
import type { DraftView, SideView } from '../../endpoints/versions/contract';
import type { SingleTerm } from '../../domain/agreement/termDeclaration';
import type { TermIssue } from '../../domain/agreement/termIssue';
import { readTerm, typedValue, type Typing } from '../agreement/typed';

/** Blank fields are `null` as long as nobody touched them, so that what is suggested may still follow. */
export interface SigningForm {
  readonly side: SideView | null;
  readonly name: string;
  readonly team: string;
  /** As typed, in the file's own order of day and month; `null`: the day that is suggested. */
  readonly effectiveOn: string | null;
}

export const EMPTY_SIGNING: SigningForm = { side: null, name: '', team: '', effectiveOn: null };

export const SIDES: readonly SideView[] = ['marketing', 'sales'];

/** The first day on which a version is to hold, read as any other day of the agreement. */
const EFFECTIVE_ON: SingleTerm = { key: 'effectiveOn', section: 'signatures', kind: 'date', required: true };

/** Sides that have not signed this draft. */
export const openSides = ({ signatures }: DraftView): SideView[] =>
  SIDES.filter((side) => !signatures.some((signature) => signature.side === side));

/** The side that signs: the one chosen, or the only one left. */
export function sideOf(form: SigningForm, draft: DraftView): SideView | null {
  const open = openSides(draft);
  return open.length === 1 ? (open[0] ?? null) : (open.find((side) => side === form.side) ?? null);
}

/** The day as its field shows it. */
export const typedDay = (form: SigningForm, draft: DraftView, typing: Typing): string =>
  form.effectiveOn ?? typedValue(EFFECTIVE_ON, draft.suggestedOn, typing);

/** The day that was typed, or why there is none. */
export function readDay(
  text: string,
  typing: Typing,
): { readonly day: string } | { readonly day: null; readonly issues: readonly TermIssue[] } {
  const { value, issues } = readTerm(EFFECTIVE_ON, text, typing);
  return typeof value === 'string' && issues.length === 0 ? { day: value } : { day: null, issues };
}
