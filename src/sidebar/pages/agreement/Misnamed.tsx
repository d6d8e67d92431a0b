/** Names the terms whose named ranges are gone or doubled, and puts the names back. */
import { useState } from 'preact/hooks';
import { termOfPath } from '../../agreement/termWords';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import type { Session } from '../../session';
import { useCall } from '../../useCall';
import { useWords } from '../../useWords';
import type { TermForm } from './termProps';

/** More labels than these make a sentence that nobody reads. */
const MOST_LABELS = 6;

/** True for an issue of a name, which is mended for all terms at once. */
export const isNameIssue = (code: string): boolean => code === 'nameMissing' || code === 'nameDoubled';

interface MisnamedProps {
  readonly session: Session;
  readonly form: TermForm;
}

export function Misnamed({ session, form }: MisnamedProps) {
  const { say } = useWords();
  const restoring = useCall('restoreNames');
  const [isDone, setDone] = useState(false);
  const issues = (session.agreement.view?.issues ?? []).filter(({ code }) => isNameIssue(code));
  const labels = issues.flatMap(({ path }) => {
    const key = termOfPath(path);
    return key === null ? [] : [form.words.term(key).label];
  });

  async function restore(): Promise<void> {
    const view = await restoring.ask();
    if (view === null) return;
    session.agreement.show(view);
    void session.versions.read();
    setDone(true);
  }

  if (labels.length === 0) return isDone ? <Notice tone="good">{say('agreement.restored')}</Notice> : null;
  const terms = [...labels.slice(0, MOST_LABELS), ...(labels.length > MOST_LABELS ? ['…'] : [])].join(' · ');
  return (
    <Notice tone="warning">
      <p>{say('agreement.misnamed', { count: labels.length, terms })}</p>
      <Outcome call={restoring} />
      {!form.isReadOnly && (
        <Button busy={restoring.busy ? say('agreement.restoring') : null} onClick={restore}>
          {say('agreement.restore')}
        </Button>
      )}
    </Notice>
  );
}
