/** The first page: where both sides stand, one thing to do next, and the way to every other page. */
import { LastRefresh } from '../components/LastRefresh';
import { Notice } from '../components/Notice';
import { Outcome } from '../components/Outcome';
import { Page } from '../components/Page';
import { Bar, Pace } from '../components/Pace';
import { Icon } from '../components/Icon';
import { RefreshResult } from '../components/RefreshResult';
import { VersionBadge } from '../components/VersionBadge';
import { ReadOnlyNotice } from '../components/ReadOnlyNotice';
import { PageList } from './PageList';
import { NextStep } from './NextStep';
import { Review } from './versions/Review';
import type { Session } from '../session';
import { useWords } from '../useWords';

interface TodayPageProps {
  readonly session: Session;
  /** True right after Pactline was taken out of the file. */
  readonly isRemoved: boolean;
}

export function TodayPage({ session, isRemoved }: TodayPageProps) {
  const { say } = useWords();
  const { file, today, readingToday } = session;
  const run = today?.lastRefresh ?? null;
  // What a run found wrong with an agreement that is gone cannot be mended any more.
  const isOfGoneAgreement = !file.hasAgreement && run?.state === 'failed';
  return (
    <Page title={say('page.today')} back={null} aside={<VersionBadge session={session} />}>
      {!file.canEdit && <ReadOnlyNotice />}
      {isRemoved && !file.hasAgreement && <Notice tone="good">{say('removal.done')}</Notice>}
      <Review session={session} />
      <Outcome call={readingToday} again={session.readToday} />
      <RefreshResult session={session} />
      <section class="section">
        {file.hasReport && <Figures session={session} />}
        {file.hasReport && today && !isOfGoneAgreement && <LastRefresh run={run} />}
        {!file.hasReport && file.hasAgreement && file.hasLeadLog && <p class="quiet">{say('today.noFigures')}</p>}
        <NextStep session={session} />
      </section>
      <PageList session={session} />
    </Page>
  );
}

function Figures({ session }: { readonly session: Session }) {
  const { say, percent } = useWords();
  const { today, readingToday } = session;
  if (today === null) return readingToday.busy ? <p class="quiet">{say('shell.loading')}</p> : null;
  const { leadsToDate, leadGoalToDate, leadsStatus, metRate, overdueCount } = today;
  if (leadsToDate === null && metRate === null) return <p class="quiet">{say('today.noFigures')}</p>;
  return (
    <div class="figures-block">
      {leadsToDate !== null && <Pace leads={leadsToDate} goal={leadGoalToDate} status={leadsStatus} />}
      {metRate !== null && (
        <div class="card">
          <div class="figure">
            <h2>{say('today.followUp')}</h2>
            <span class="figures">{say('today.inTime', { rate: percent(metRate) })}</span>
          </div>
          <Bar part={metRate} label={say('today.followUp')} side="sales" />
          {overdueCount !== null && <Overdue count={overdueCount} />}
        </div>
      )}
    </div>
  );
}

function Overdue({ count }: { readonly count: number }) {
  const { say } = useWords();
  return (
    <p class={`state ${count > 0 ? 'bad' : 'good'}`}>
      <Icon name={count > 0 ? 'warning' : 'good'} />
      <span>{count > 0 ? say('today.overdue', { count }) : say('today.noneOverdue')}</span>
    </p>
  );
}
