/** Refreshes the report, from whichever page: while a run is under way, every such button says so. */
import type { Session } from '../session';
import { useWords } from '../useWords';
import { Button } from './Button';

interface RefreshButtonProps {
  readonly session: Session;
  /** `primary` where refreshing is the thing to do. */
  readonly kind?: 'primary' | 'outlined';
}

export function RefreshButton({ session, kind = 'outlined' }: RefreshButtonProps) {
  const { say } = useWords();
  return (
    <Button kind={kind} busy={session.refreshing.busy ? say('refresh.running') : null} onClick={session.refresh}>
      {say('refresh.now')}
    </Button>
  );
}
