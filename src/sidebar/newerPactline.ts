/** A file that a newer Pactline wrote: whichever call learns of it first, no page of this one may go on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Issue } from '../domain/issue';

export const NewerPactlineContext = createContext<() => void>(() => undefined);

/** Tells the app that a newer Pactline is needed. */
export const useNewerPactline = (): (() => void) => useContext(NewerPactlineContext);

export const isOfNewerPactline = (issues: readonly Issue[]): boolean =>
  issues.some(({ code }) => code === 'newerPactline');
