/** What both pages of the agreement have: conflicts and results on top, the save bar at the bottom. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { termOf } from '../../../domain/agreement/terms';
import { CHANGED_MEANWHILE } from '../../agreement/useAgreement';
import { termOfPath } from '../../agreement/termWords';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { SaveBar } from '../../components/SaveBar';
import { VersionBadge } from '../../components/VersionBadge';
import { ReadOnlyNotice } from '../../components/ReadOnlyNotice';
import { useWords } from '../../useWords';
import { Conflicts } from './Conflicts';
import { Misnamed } from './Misnamed';
import type { PageProps } from '../pageProps';
import type { TermForm } from './termProps';

interface AgreementFrameProps extends PageProps {
  readonly title: string;
  readonly form: TermForm;
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

export function AgreementFrame({ title, session, back, form, takesFocus, children }: AgreementFrameProps) {
  const { say, instant } = useWords();
  const { agreement, go } = session;
  const [done, setDone] = useState<{ readonly saved: number } | { readonly toFix: number } | null>(null);

  async function save(): Promise<void> {
    setDone(null);
    const result = await agreement.save();
    if ('saved' in result) return setDone(result);
    const first = result.issues.map(({ path }) => termOfPath(path)).find((key) => key !== null);
    if (first === undefined) return;
    setDone({ toFix: result.issues.length });
    go({ page: 'section', section: termOf(first).section, term: first });
  }

  function discard(): void {
    setDone(null);
    agreement.discard();
  }

  const isGone = agreement.reading.issues.some(({ code }) => code === 'noAgreement');
  const signer = session.versions.view?.draft?.signatures[0]?.name;
  const hasConflicts = agreement.conflicts.length > 0;
  return (
    <Page
      title={title}
      back={back}
      aside={<VersionBadge session={session} />}
      takesFocus={takesFocus}
      bottom={
        <>
          <Outcome
            call={agreement.saving}
            keepsTyped
            shownElsewhere={({ code, path }) => code === CHANGED_MEANWHILE || termOfPath(path) !== null}
          />
          {done && 'toFix' in done && agreement.showsAll && (
            <Notice tone="bad">{say('agreement.toFix', { count: done.toFix })}</Notice>
          )}
          {done && 'saved' in done && agreement.changes === 0 && (
            <Notice tone="good">
              <span>{say('agreement.saved', { count: done.saved })}</span>
              {agreement.canUndo && (
                <Button
                  kind="plain"
                  busy={agreement.saving.busy ? say('shell.saving') : null}
                  onClick={() => agreement.undo().then(() => setDone(null))}
                >
                  {say('agreement.undo')}
                </Button>
              )}
            </Notice>
          )}
          {!form.isReadOnly && (
            <SaveBar changes={agreement.changes} busy={agreement.saving.busy} onSave={save} onDiscard={discard} />
          )}
        </>
      }
    >
      {form.isReadOnly && <ReadOnlyNotice />}
      <Outcome call={agreement.reading} again={isGone ? undefined : agreement.read} />
      <Misnamed session={session} form={form} />
      <Conflicts session={session} form={form} />
      {agreement.keptSince !== null && agreement.changes > 0 && !hasConflicts && (
        <Notice tone="note">
          {say('agreement.kept', { count: agreement.changes, when: instant(agreement.keptSince) })}
        </Notice>
      )}
      {signer !== undefined && agreement.changes > 0 && (
        <Notice tone="note">{say('agreement.halfSigned', { name: signer })}</Notice>
      )}
      {children}
    </Page>
  );
}
