/** Signing the draft for one side: what a name here means, from which day the version holds, and the one button. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftView, VersionsView } from '../../../endpoints/versions/contract';
import { termOfPath } from '../../agreement/termWords';
import { Button } from '../../components/Button';
import { described, Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { Radios } from '../../components/Radios';
import { useWords } from '../../useWords';
import { openSides, readDay, sideOf, typedDay } from '../../versions/signingForm';
import { lastSigned } from '../../versions/versionStatus';
import type { PageProps } from '../pageProps';
import { EffectiveDay } from './EffectiveDay';
import { Signatures } from './Signatures';
import { VersionIssues } from './VersionIssues';

export function SigningPage({ session, back }: PageProps) {
  const { say } = useWords();
  const { view, forgetRefusals } = session.versions;
  const draft = view?.draft ?? null;
  useEffect(() => forgetRefusals, []);
  return (
    <Page title={say('page.signing')} back={back}>
      {view && draft ? (
        <SigningForm session={session} back={back} view={view} draft={draft} />
      ) : (
        <p>{say(session.file.canEdit ? 'signing.noDraft' : 'shell.readOnly')}</p>
      )}
    </Page>
  );
}

interface SigningFormProps extends PageProps {
  readonly view: VersionsView;
  readonly draft: DraftView;
}

function SigningForm({ session, view, draft }: SigningFormProps) {
  const { say } = useWords();
  const { versions, agreement, go } = session;
  const { form, type, signing } = versions;
  const [isTried, setTried] = useState(false);
  const side = sideOf(form, draft);
  const read = readDay(typedDay(form, draft, agreement.typing), agreement.typing);
  const effectiveOn = draft.effectiveOn ?? read.day;
  const isTooEarly = effectiveOn !== null && draft.earliestOn !== null && effectiveOn < draft.earliestOn;
  const signed = lastSigned(view);

  async function sign(): Promise<void> {
    setTried(true);
    const name = form.name.trim();
    const team = form.team.trim();
    if (side === null) return document.querySelector<HTMLElement>('input[name="side"]')?.focus();
    if (name === '') return document.getElementById('signer-name')?.focus();
    if (team === '') return document.getElementById('signer-team')?.focus();
    if (effectiveOn === null || isTooEarly) return document.getElementById('effective-on')?.focus();
    if (await versions.sign({ side, name, team, effectiveOn, seal: draft.seal })) go({ page: 'versions' });
  }

  const wrongIf = (isWrong: boolean, key: Parameters<typeof say>[0]): string[] =>
    isTried && isWrong ? [say(key)] : [];
  const wrongName = wrongIf(form.name.trim() === '', 'signing.nameMissing');
  const wrongTeam = wrongIf(form.team.trim() === '', 'signing.teamMissing');
  return (
    <>
      <p>{say('signing.what', { number: draft.number })}</p>
      {signed && (
        <p class="flush">
          <Button kind="plain" onClick={() => go({ page: 'comparison', from: signed.number, to: null })}>
            {say('versions.seeDifferences')}
          </Button>
        </p>
      )}
      <p class="quiet">{say('signing.promise')}</p>
      {agreement.changes > 0 && (
        <Notice tone="warning" spoken={false}>
          <p>{say('versions.unsaved', { count: agreement.changes })}</p>
        </Notice>
      )}
      {draft.signatures.length > 0 && <Signatures signatures={draft.signatures} />}
      {openSides(draft).length > 1 ? (
        <Radios
          name="side"
          question={say('signing.side')}
          value={side}
          wrong={wrongIf(side === null, 'signing.sideMissing')}
          options={openSides(draft).map((value) => ({ value, text: say(`versions.side.${value}`) }))}
          onChange={(value) => type({ side: value === 'sales' ? 'sales' : 'marketing' })}
        />
      ) : (
        side && <p>{say('signing.sideOnly', { side: say(`versions.side.${side}`) })}</p>
      )}
      <Field id="signer-name" label={say('signing.name')} wrong={wrongName}>
        <input
          class="input"
          type="text"
          autocomplete="name"
          maxLength={100}
          {...described('signer-name', wrongName)}
          value={form.name}
          onInput={(event) => type({ name: event.currentTarget.value })}
        />
      </Field>
      <Field id="signer-team" label={say('signing.team')} wrong={wrongTeam}>
        <input
          class="input"
          type="text"
          autocomplete="organization"
          maxLength={100}
          {...described('signer-team', wrongTeam)}
          value={form.team}
          onInput={(event) => type({ team: event.currentTarget.value })}
        />
      </Field>
      <EffectiveDay session={session} view={view} draft={draft} isTried={isTried} />
      {draft.issues.length > 0 && (
        <Notice tone="warning" spoken={false}>
          <p>{say('versions.toCorrect', { count: draft.issues.length })}</p>
          <VersionIssues issues={draft.issues} />
        </Notice>
      )}
      <Outcome call={signing} keepsTyped shownElsewhere={({ path }) => termOfPath(path) !== null} />
      <Button
        kind="primary"
        busy={signing.busy ? say('signing.signing') : null}
        disabled={versions.busy || draft.issues.length > 0}
        onClick={sign}
      >
        {side === null ? say('signing.signAlone') : say('signing.sign', { side: say(`versions.side.${side}`) })}
      </Button>
    </>
  );
}
