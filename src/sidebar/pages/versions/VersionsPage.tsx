/** All versions of the agreement, the draft on top: compare, sign, start the next. */
import { useEffect } from 'preact/hooks';
import type { VersionsView } from '../../../endpoints/versions/contract';
import { EntryList } from '../../components/EntryList';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { ReadOnlyNotice } from '../../components/ReadOnlyNotice';
import type { Session } from '../../session';
import { useReturn } from '../../useReturn';
import { useWords } from '../../useWords';
import { lastSigned } from '../../versions/versionStatus';
import type { PageProps } from '../pageProps';
import { ActionResult } from './ActionResult';
import { DraftCard } from './DraftCard';
import { RebuildTab } from './RebuildTab';
import { ReviewReasons } from './Review';
import { VersionIssues } from './VersionIssues';
import { VersionList } from './VersionList';

export function VersionsPage({ session, back }: PageProps) {
  const { say } = useWords();
  const { file, versions } = session;
  const { view, reading } = versions;
  // The tab may have been edited by hand since; what was just answered is newer than what would be read.
  const readAnew = (): void => {
    if (!reading.busy && !versions.busy) void versions.read();
  };
  useEffect(() => {
    if (versions.done === null) readAnew();
    return () => {
      versions.forgetDone();
      versions.forgetRefusals();
    };
  }, []);
  useReturn(readAnew);
  return (
    <Page title={say('page.versions')} back={back}>
      {!file.canEdit && <ReadOnlyNotice />}
      <Outcome call={reading} again={versions.read} />
      <ActionResult session={session} />
      {view === null && reading.busy && <p class="quiet">{say('shell.loading')}</p>}
      {view && <Everything session={session} view={view} />}
    </Page>
  );
}

function Everything({ session, view }: { readonly session: Session; readonly view: VersionsView }) {
  const { say } = useWords();
  const { file } = session;
  const signed = lastSigned(view);
  const offersProposals = view.proposals.length > 0 && file.canEdit;
  // What drifted stands below as the way to the measured values.
  const reasons = view.review.filter(({ code }) => code !== 'drifted' || !offersProposals);
  return (
    <>
      {view.issues.length > 0 && (
        <Notice tone="warning" spoken={false}>
          <VersionIssues issues={view.issues} />
        </Notice>
      )}
      {!view.hasAgreementTab && view.versions.length > 0 && <RebuildTab session={session} view={view} version={null} />}
      {reasons.length > 0 && (
        <Notice tone="note" spoken={false}>
          <ReviewReasons reasons={reasons} />
        </Notice>
      )}
      {view.draft && <DraftCard session={session} view={view} draft={view.draft} />}
      {!view.draft && signed && view.hasAgreementTab && <p>{say('versions.same', { number: signed.number })}</p>}
      {!view.draft && view.versions.length === 0 && <p>{say('agreement.none')}</p>}
      {offersProposals && (
        <EntryList
          label={say('page.proposals')}
          entries={[
            {
              key: 'proposals',
              title: say('versions.proposals', { count: view.proposals.length }),
              about: say('versions.proposalsAbout'),
              onOpen: () => session.go({ page: 'proposals' }),
            },
          ]}
        />
      )}
      {view.versions.length > 0 && (
        <section class="section">
          <h2>{say('versions.list')}</h2>
          <VersionList session={session} view={view} />
        </section>
      )}
    </>
  );
}
