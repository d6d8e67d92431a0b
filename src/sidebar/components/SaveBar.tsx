/** Appears when something changed: how many changes, one way to keep them, one to let them go. */
import { useWords } from '../useWords';
import { Button } from './Button';

interface SaveBarProps {
  readonly changes: number;
  readonly busy: boolean;
  readonly onSave: () => unknown;
  readonly onDiscard: () => void;
}

export function SaveBar({ changes, busy, onSave, onDiscard }: SaveBarProps) {
  const { say } = useWords();
  if (changes === 0) return null;
  return (
    <div class="save-bar" role="region" aria-label={say('shell.changes', { count: changes })}>
      <span class="count">{say('shell.changes', { count: changes })}</span>
      <Button kind="primary" busy={busy ? say('shell.saving') : null} onClick={onSave}>
        {say('shell.save')}
      </Button>
      <Button kind="plain" disabled={busy} onClick={onDiscard}>
        {say('shell.discard')}
      </Button>
    </div>
  );
}
