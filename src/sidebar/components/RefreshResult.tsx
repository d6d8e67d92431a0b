/** What the refresh that was started here brought, for every page with a refresh button. */
import type { Session } from '../session';
import { useWords } from '../useWords';
import { Notice } from './Notice';
import { Outcome } from './Outcome';

export function RefreshResult({ session }: { readonly session: Session }) {
  const { say, instant } = useWords();
  const { refreshed: run, refreshing } = session;
  if (refreshing.busy) return <Notice tone="note">{say('refresh.runningHint')}</Notice>;
  if (run === null) return <Outcome call={refreshing} />;
  if (run.state === 'finished') {
    return <Notice tone="good">{say('refresh.done', { counted: run.rowsCounted, read: run.rowsRead })}</Notice>;
  }
  return (
    <Notice tone="bad">
      <p>{say(`refresh.${run.state}`, { when: instant(run.startedAt) })}</p>
      {run.problem !== null && <p>{run.problem}</p>}
    </Notice>
  );
}
