/** What endpoints that change the file have in common. */
import type { Issue } from '../domain/issue';

/** How long a save waits for a refresh or another save; the sidebar shows meanwhile that it is busy. */
export const LOCK_WAIT_MILLISECONDS = 10_000;

/** A reply that refuses. */
export const refused = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});

/** The parts of a request, which anybody can send with anything in it. */
export const partsOf = (request: unknown): Readonly<Record<string, unknown>> =>
  typeof request === 'object' && request !== null ? (request as Readonly<Record<string, unknown>>) : {};
