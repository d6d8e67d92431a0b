/** What endpoints that change the file have in common. */
import type { Issue } from '../domain/issue';

/** How long a save waits for a refresh or another save; the sidebar shows meanwhile that it is busy. */
export const LOCK_WAIT_MILLISECONDS = 10_000;

/** A reply that refuses. */
export const refused = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});
