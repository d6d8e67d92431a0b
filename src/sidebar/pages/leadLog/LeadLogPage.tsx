/** Which tab and columns hold the leads, and what became of every row. */
import { useEffect, useState } from 'preact/hooks';
import type { LeadLogView } from '../../../endpoints/leadLog/contract';
import { missingAnswers } from '../../leadLog/leadLogChoice';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { SaveBar } from '../../components/SaveBar';
import { Select } from '../../components/Select';
import { ReadOnlyNotice } from '../../components/ReadOnlyNotice';
import type { Session } from '../../session';
import { useReturn } from '../../useReturn';
import { useWords } from '../../useWords';
import { JoinedTab } from './JoinedTab';
import { LeadColumns } from './LeadColumns';
import type { PageProps } from '../pageProps';
import { RowAccount } from './RowAccount';
import { RowFilter } from './RowFilter';

export function LeadLogPage({ session, back }: PageProps) {
  const { say } = useWords();
  const { file, leadLog } = session;
  const { view, choice, changes, reading, saving } = leadLog;
  const [saved, setSaved] = useState<LeadLogView | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    if (view === null && !reading.busy) void leadLog.read(null);
    else void leadLog.readTabs();
  }, []);
  useReturn(() => void leadLog.readTabs());

  async function save(): Promise<void> {
    setSaved(null);
    if (view === null || choice === null) return;
    const [missing] = missingAnswers(view, choice).keys();
    setShowsAll(missing !== undefined);
    if (missing !== undefined) return document.getElementById(`lead-${missing}`)?.focus();
    if (choice.filter?.values.length === 0) return document.getElementById('filter-column')?.focus();
    const next = await leadLog.save();
    if (next === null) return;
    session.changeFile({ hasLeadLog: true });
    setSaved(next);
  }

  // A mapping that was only suggested is worth saving as it stands.
  const isSuggestion = choice !== null && !file.hasLeadLog;
  const shownMissing = view && choice && (showsAll || file.hasLeadLog) ? missingAnswers(view, choice) : null;
  return (
    <Page
      title={say('page.leadLog')}
      back={back}
      bottom={
        file.canEdit && (
          <>
            <Outcome call={saving} keepsTyped />
            {saved && changes === 0 && (
              <Notice tone="good">{say('leadLog.savedNote', { count: saved.rowsCounted })}</Notice>
            )}
            <SaveBar
              changes={changes}
              text={isSuggestion ? say('leadLog.notSaved') : undefined}
              busy={saving.busy}
              onSave={save}
              onDiscard={leadLog.discard}
            />
          </>
        )
      }
    >
      {!file.canEdit && <ReadOnlyNotice />}
      <Outcome call={reading} again={() => leadLog.read(view?.tabId ?? null)} />
      {view && <Problems view={view} />}
      {view && <ChooseTab session={session} view={view} />}
      {reading.busy && (
        <p class="quiet" role="status">
          {say('leadLog.reading')}
        </p>
      )}
      {view && choice && !(reading.busy && view.tabId !== choice.tabId) && (
        <>
          <section class="section">
            <h2>{say('leadLog.columns')}</h2>
            <p class="small quiet">{say('leadLog.headersIn', { row: view.headerRow })}</p>
            <LeadColumns
              view={view}
              choice={choice}
              isReadOnly={!file.canEdit}
              missing={shownMissing}
              onChoose={leadLog.choose}
            />
          </section>
          <JoinedTab part="activities" leadLog={leadLog} view={view} choice={choice} isReadOnly={!file.canEdit} />
          <JoinedTab part="deals" leadLog={leadLog} view={view} choice={choice} isReadOnly={!file.canEdit} />
          <RowFilter leadLog={leadLog} view={view} choice={choice} isReadOnly={!file.canEdit} />
          <RowAccount view={view} isOld={changes > 0} />
        </>
      )}
    </Page>
  );
}

function Problems({ view }: { readonly view: LeadLogView }) {
  if (view.issues.length === 0) return null;
  return <Outcome call={{ busy: false, fault: null, issues: view.issues }} tone="warning" />;
}

function ChooseTab({ session, view }: { readonly session: Session; readonly view: LeadLogView }) {
  const { say } = useWords();
  const { file, leadLog } = session;
  const tabId = leadLog.choice?.tabId ?? null;
  const tabs = view.tabs.map(({ id, name }) => ({ value: String(id), text: name }));
  return (
    <Field id="lead-tab" label={say('leadLog.tab')} help={say('leadLog.tabHelp')}>
      <Select
        id="lead-tab"
        value={tabId === null ? '' : String(tabId)}
        options={tabId === null ? [{ value: '', text: say('leadLog.chooseTab') }, ...tabs] : tabs}
        disabled={!file.canEdit}
        onChange={(id) => void leadLog.read(Number(id))}
      />
    </Field>
  );
}
