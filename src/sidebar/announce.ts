/** Tells assistive technology what just happened, through a region that is there before its text changes. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnounceContext);
