/** What every page below the first is given. */
import type { Session } from '../session';

export interface PageProps {
  readonly session: Session;
  readonly back: { readonly title: string; readonly go: () => void } | null;
}
