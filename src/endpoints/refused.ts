/** A reply that refuses: what is wrong, and nothing done. */
import type { Issue } from '../domain/issue';

export const refused = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});
