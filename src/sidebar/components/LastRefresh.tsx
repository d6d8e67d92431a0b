/** Says when the report was last made and from how many rows, or what kept it from being made. */
import type { RefreshView } from '../../endpoints/refresh/contract';
import { useWords } from '../useWords';
import { Icon } from './Icon';

/** The platform ends a run after six minutes; one that began before that is over, whatever it wrote. */
const LONGEST_RUN_MILLISECONDS = 6 * 60_000;

export function LastRefresh({ run }: { readonly run: RefreshView | null }) {
  const { say, instant } = useWords();
  if (run === null) return <p class="quiet">{say('refresh.never')}</p>;
  if (run.state === 'finished') {
    return (
      <>
        <p class="state good">
          <Icon name="good" />
          <span>{say('refresh.finished', { when: instant(run.finishedAt ?? run.startedAt) })}</span>
        </p>
        <p class="quiet figures">{say('refresh.counted', { counted: run.rowsCounted, read: run.rowsRead })}</p>
      </>
    );
  }
  if (run.state === 'unfinished' && Date.now() - run.startedAt < LONGEST_RUN_MILLISECONDS) {
    return <p>{say('refresh.underWay', { when: instant(run.startedAt) })}</p>;
  }
  return (
    <>
      <p class="state warning">
        <Icon name="warning" />
        <span>{say(`refresh.${run.state}`, { when: instant(run.startedAt) })}</span>
      </p>
      {run.problem !== null && <p>{run.problem}</p>}
    </>
  );
}
