/** Refreshing the report now, and the nightly refresh: when it runs, whose it is, how to change that. */
import { useEffect } from 'preact/hooks';
import { LastRefresh } from '../components/LastRefresh';
import { Outcome } from '../components/Outcome';
import { Page } from '../components/Page';
import { RefreshButton } from '../components/RefreshButton';
import { RefreshResult } from '../components/RefreshResult';
import { ReadOnlyNotice } from '../components/ReadOnlyNotice';
import { useWords } from '../useWords';
import { Nightly } from './Nightly';
import type { PageProps } from './pageProps';

export function RefreshPage({ session, back }: PageProps) {
  const { say } = useWords();
  const { file, schedule, readingSchedule, refreshed, today } = session;
  useEffect(() => {
    if (schedule === null && !readingSchedule.busy) void session.readSchedule();
  }, []);
  const last = refreshed ?? today?.lastRefresh ?? schedule?.lastRefresh ?? null;
  return (
    <Page title={say('page.refresh')} back={back}>
      {!file.canEdit && <ReadOnlyNotice />}
      <RefreshResult session={session} />
      <section class="section">
        <h2>{say('refresh.last')}</h2>
        <LastRefresh run={last} />
        {file.canEdit && <RefreshButton session={session} kind="primary" />}
      </section>
      <section class="section">
        <h2>{say('refresh.nightly')}</h2>
        <Outcome call={readingSchedule} again={session.readSchedule} />
        {schedule === null && readingSchedule.busy && <p class="quiet">{say('shell.loading')}</p>}
        {schedule && <Nightly session={session} schedule={schedule} />}
      </section>
    </Page>
  );
}
