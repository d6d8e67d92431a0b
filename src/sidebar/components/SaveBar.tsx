/** Appears when something changed: how many changes, one way to keep them, one to let them go. */
import { useWords } from '../useWords';
import { Button } from './Button';

interface SaveBarProps {
  readonly changes: number;
  /** Said instead of the number of changes, where there is something to save without one. */
  readonly text?: string | undefined;
  readonly busy: boolean;
  readonly onSave: () => unknown;
  readonly onDiscard: () => void;
}

export function SaveBar({ changes, text, busy, onSave, onDiscard }: SaveBarProps) {
  const { say } = useWords();
  if (changes === 0 && text === undefined) return null;
  const said = changes > 0 ? say('shell.changes', { count: changes }) : text;
  return (
    <div class="save-bar">
      <span class="count">{said}</span>
      <Button kind="primary" busy={busy ? say('shell.saving') : null} onClick={onSave}>
        {say('shell.save')}
      </Button>
      {changes > 0 && (
        <Button kind="plain" disabled={busy} onClick={onDiscard}>
          {say('shell.discard')}
        </Button>
      )}
    </div>
  );
}
