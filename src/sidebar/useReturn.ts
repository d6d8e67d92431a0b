/** Notices that the person comes back to the sidebar from the sheet, where anything may have been changed meanwhile. */
import { useEffect, useRef } from 'preact/hooks';

/** @param act as the last render had it */
export function useReturn(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onReturn = (): void => latest.current();
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, []);
}
