/** The draft: in what it differs, who has signed it, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { DraftView, VersionsView } from '../../../endpoints/versions/contract';
import { isTermKey } from '../../../domain/agreement/terms';
import { termTexts } from '../../../locales/terms';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import { lastSigned } from '../../versions/versionStatus';
import { Signatures } from './Signatures';
import { VersionIssues } from './VersionIssues';

interface DraftCardProps {
  readonly session: Session;
  readonly view: VersionsView;
  readonly draft: DraftView;
}

export function DraftCard({ session, view, draft }: DraftCardProps) {
  const { say, day } = useWords();
  const { agreement, file, go } = session;
  const signed = lastSigned(view);
  const isHalf = draft.signatures.length > 0;
  return (
    <section class="card draft">
      <h2>
        <Icon name="note" />
        <span>{say(isHalf ? 'versions.draftHalf' : 'versions.draftTitle', { number: draft.number })}</span>
      </h2>
      {signed === null && <p>{say(view.versions.length === 0 ? 'versions.draftFirst' : 'versions.draftCopied')}</p>}
      {signed && <Differences draft={draft} from={signed.number} />}
      {draft.effectiveOn !== null && <p>{say('versions.draftFrom', { day: day(draft.effectiveOn) })}</p>}
      {isHalf && <Signatures signatures={draft.signatures} />}
      {draft.issues.length > 0 && (
        <Notice tone="warning" spoken={false}>
          <p>{say('versions.toCorrect', { count: draft.issues.length })}</p>
          <VersionIssues issues={draft.issues} />
          <Button kind="plain" onClick={() => go({ page: 'agreement' })}>
            {say('versions.correct')}
          </Button>
        </Notice>
      )}
      {agreement.changes > 0 && (
        <Notice tone="warning" spoken={false}>
          <p>{say('versions.unsaved', { count: agreement.changes })}</p>
        </Notice>
      )}
      <div class="buttons">
        {file.canEdit && (
          <Button kind="primary" disabled={draft.issues.length > 0} onClick={() => go({ page: 'signing' })}>
            {say('versions.sign')}
          </Button>
        )}
        {signed && (
          <Button onClick={() => go({ page: 'comparison', from: signed.number, to: null })}>
            {say('versions.seeDifferences')}
          </Button>
        )}
      </div>
      {file.canEdit && <Undoing session={session} draft={draft} signedNumber={signed?.number ?? null} />}
    </section>
  );
}

/** So many labels still make a sentence. */
const MOST_LABELS = 6;

function Differences({ draft, from }: { readonly draft: DraftView; readonly from: number }) {
  const { say, language } = useWords();
  const texts = termTexts(language);
  const labels = draft.changedTerms.map((key) => (isTermKey(key) ? texts.terms[key].label : key));
  const more = labels.length - MOST_LABELS;
  return (
    <>
      <p>{say('versions.draftDiffers', { count: draft.changedTerms.length, number: from })}</p>
      <p class="small">
        {labels.slice(0, MOST_LABELS).join(' · ')}
        {more > 0 && ` · ${say('versions.andMore', { count: more })}`}
      </p>
    </>
  );
}

interface UndoingProps {
  readonly session: Session;
  readonly draft: DraftView;
  /** `null`: there is nothing to go back to. */
  readonly signedNumber: number | null;
}

function Undoing({ session, draft, signedNumber }: UndoingProps) {
  const { say } = useWords();
  const { withdrawing, discarding, withdraw, discard, busy } = session.versions;
  const [isAsked, setAsked] = useState(false);
  if (isAsked && signedNumber !== null) {
    return (
      <Notice tone="warning" takesFocus>
        <p>{say('versions.discardAsk', { number: signedNumber })}</p>
        <div class="buttons">
          <Button busy={discarding.busy ? say('versions.discarding') : null} onClick={discard}>
            {say('versions.discardNow')}
          </Button>
          <Button kind="plain" disabled={discarding.busy} onClick={() => setAsked(false)}>
            {say('versions.keepDraft')}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <div class="buttons undoing">
      {draft.signatures.length > 0 && (
        <Button
          kind="plain"
          busy={withdrawing.busy ? say('versions.withdrawing') : null}
          disabled={busy}
          onClick={withdraw}
        >
          {say('versions.withdraw')}
        </Button>
      )}
      {signedNumber !== null && (
        <Button kind="plain" disabled={busy} onClick={() => setAsked(true)}>
          {say('versions.discard')}
        </Button>
      )}
    </div>
  );
}
