/** Takes Pactline out of the file, after saying what goes and what stays, and asking once more. */
import { useState } from 'preact/hooks';
import type { FileView } from '../../endpoints/contract';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Outcome } from '../components/Outcome';
import { Page } from '../components/Page';
import { ReadOnlyNotice } from '../components/ReadOnlyNotice';
import { useCall } from '../useCall';
import { useWords } from '../useWords';
import type { PageProps } from './pageProps';

interface RemovalPageProps extends PageProps {
  readonly onRemoved: (file: FileView) => void;
}

export function RemovalPage({ session, back, onRemoved }: RemovalPageProps) {
  const { say } = useWords();
  const { file, agreement } = session;
  const removing = useCall('removePactline');
  const [isAsked, setAsked] = useState(false);
  const hasAnything = file.hasAgreement || file.hasLeadLog || file.hasReport || session.schedule?.hour != null;

  async function remove(): Promise<void> {
    const next = await removing.ask();
    if (next === null) return;
    // What was typed for terms that are gone must not be offered to the next agreement.
    agreement.discard();
    onRemoved(next);
  }

  return (
    <Page title={say('page.removal')} back={back}>
      {!file.canEdit && <ReadOnlyNotice />}
      {!hasAnything && <p>{say('removal.nothing')}</p>}
      {hasAnything && (
        <>
          <h2>{say('removal.what')}</h2>
          <ul class="dots">
            <li>{say('removal.tabs')}</li>
            <li>{say('removal.names')}</li>
            <li>{say('removal.trigger')}</li>
          </ul>
          <p>{say('removal.stays')}</p>
          <p class="quiet">{say('removal.wayBack')}</p>
          <Outcome call={removing} />
          {file.canEdit && !isAsked && <Button onClick={() => setAsked(true)}>{say('removal.start')}</Button>}
          {file.canEdit && isAsked && (
            <Notice tone="warning" takesFocus>
              <p>{say('removal.ask')}</p>
              <div class="buttons">
                <Button kind="primary" busy={removing.busy ? say('removal.removing') : null} onClick={remove}>
                  {say('removal.remove')}
                </Button>
                <Button disabled={removing.busy} onClick={() => setAsked(false)}>
                  {say('removal.keep')}
                </Button>
              </div>
            </Notice>
          )}
        </>
      )}
    </Page>
  );
}
