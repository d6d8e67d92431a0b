/** Two ways to begin an agreement: with sample terms, or blank. */
import { Button } from '../../components/Button';
import { Outcome } from '../../components/Outcome';
import type { Session } from '../../session';
import { useCall } from '../../useCall';
import { useWords } from '../../useWords';

export function NewAgreement({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const creating = useCall('createAgreement');

  async function create(content: 'sample' | 'blank'): Promise<void> {
    const view = await creating.ask({ content });
    if (view === null) return;
    session.agreement.show(view);
    session.changeFile({ hasAgreement: true });
    void session.versions.read();
  }

  if (!session.file.canEdit) return <p>{say('agreement.none')}</p>;
  return (
    <section class="section">
      <p>{say('agreement.none')}</p>
      <Outcome call={creating} />
      <div class="buttons">
        <Button kind="primary" busy={creating.busy ? say('agreement.creating') : null} onClick={() => create('sample')}>
          {say('agreement.withSample')}
        </Button>
        <Button disabled={creating.busy} onClick={() => create('blank')}>
          {say('agreement.withBlank')}
        </Button>
      </div>
    </section>
  );
}
