/** The one thing to do next, by what the file already has. */
import { Button } from '../components/Button';
import { Outcome } from '../components/Outcome';
import { RefreshButton } from '../components/RefreshButton';
import type { Session } from '../session';
import { useCall } from '../useCall';
import { useWords } from '../useWords';
import { agreementNeeds } from '../versions/agreementNeeds';
import { bestToRebuild } from '../versions/versionStatus';

export function NextStep({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const { file, schedule, today, versions, go } = session;
  // A refresh that went through has found the log, chosen or not.
  const hasLog = file.hasLeadLog || (file.hasReport && today?.lastRefresh?.state === 'finished');
  // The figures are on their way; until then nobody can say what is next.
  if (!file.hasLeadLog && file.hasReport && session.readingToday.busy) return null;
  if (!file.canEdit) return null;
  if (!file.hasAgreement && file.names.includes('SLA_VERSIONS')) {
    // Whether anything was signed comes after the figures; a first day offered meanwhile would be taken back.
    if (versions.view === null && versions.reading.issues.length === 0 && versions.reading.fault === null) return null;
    if (versions.view !== null && bestToRebuild(versions.view) !== null) return <Rebuild session={session} />;
  }
  if (!file.hasAgreement && !hasLog) return <FirstDay session={session} />;
  if (!hasLog) {
    return (
      <>
        <p>{say('today.nextLeadLog')}</p>
        <Button kind="primary" onClick={() => go({ page: 'leadLog' })}>
          {say('today.chooseLeadLog')}
        </Button>
      </>
    );
  }
  if (!file.hasAgreement) {
    return (
      <>
        <p>{say('today.nextAgreement')}</p>
        <Button kind="primary" onClick={() => go({ page: 'agreement' })}>
          {say('today.startAgreement')}
        </Button>
      </>
    );
  }
  const needs = agreementNeeds(versions.view);
  if (needs !== null) {
    return (
      <>
        <p>{say(needs.what === 'fillIn' ? 'today.nextFillIn' : 'today.nextMend')}</p>
        <div class="buttons">
          <Button kind="primary" onClick={() => go({ page: 'agreement' })}>
            {say('today.openAgreement')}
          </Button>
          <RefreshButton session={session} />
        </div>
      </>
    );
  }
  if (file.hasReport && schedule?.hour === null) {
    return (
      <>
        <p>{say('today.nextNightly')}</p>
        <div class="buttons">
          <Button kind="primary" onClick={() => go({ page: 'refresh' })}>
            {say('today.setUpNightly')}
          </Button>
          <RefreshButton session={session} />
        </div>
      </>
    );
  }
  return <RefreshButton session={session} kind="primary" />;
}

function Rebuild({ session }: { readonly session: Session }) {
  const { say } = useWords();
  return (
    <>
      <p>{say('today.nextRebuild')}</p>
      <Button kind="primary" onClick={() => session.go({ page: 'versions' })}>
        {say('today.rebuild')}
      </Button>
    </>
  );
}

function FirstDay({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const creating = useCall('createAgreement');

  async function trySample(): Promise<void> {
    const view = await creating.ask({ content: 'sample' });
    if (view === null) return;
    session.agreement.show(view);
    session.changeFile({ hasAgreement: true });
    void session.versions.read();
    session.go({ page: 'agreement' });
  }

  return (
    <>
      <p>{say('today.start')}</p>
      <Outcome call={creating} />
      <p>
        <Button
          kind="primary"
          describedBy="sample-hint"
          busy={creating.busy ? say('today.tryingSample') : null}
          onClick={trySample}
        >
          {say('today.trySample')}
        </Button>
      </p>
      <p class="small quiet" id="sample-hint">
        {say('today.trySampleHint')}
      </p>
      <p>
        <Button describedBy="own-hint" disabled={creating.busy} onClick={() => session.go({ page: 'leadLog' })}>
          {say('today.useLeadLog')}
        </Button>
      </p>
      <p class="small quiet" id="own-hint">
        {say('today.useLeadLogHint')}
      </p>
    </>
  );
}
