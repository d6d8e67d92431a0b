/** What the last action on a version did, or why it was refused. */
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import type { Words } from '../../words';
import type { VersionDone } from '../../versions/useVersions';

export function ActionResult({ session }: { readonly session: Session }) {
  const words = useWords();
  const { withdrawing, discarding, accepting, rebuilding, done, view } = session.versions;
  return (
    <>
      {[withdrawing, discarding, accepting, rebuilding].map((call, index) => (
        <Outcome key={index} call={call} />
      ))}
      {done && (
        <Notice tone={done.action === 'signatureLost' ? 'warning' : 'good'} key={JSON.stringify(done)}>
          {doneSentence(done, view?.draft?.number === numberOf(done), words, view?.versions[0]?.number ?? 0)}
        </Notice>
      )}
    </>
  );
}

const numberOf = (done: VersionDone): number | null => (done.action === 'signed' ? done.number : null);

/** @param isHalf true where the draft that was signed is still one: the other side has not */
function doneSentence(done: VersionDone, isHalf: boolean, { say, day }: Words, newest: number): string {
  switch (done.action) {
    case 'signed': {
      const { side, effectiveOn } = done.request;
      if (!isHalf) return say('versions.doneBoth', { number: done.number, day: day(effectiveOn) });
      const other = side === 'marketing' ? 'sales' : 'marketing';
      return say('versions.doneSigned', {
        side: say(`versions.side.${side}`),
        other: say(`versions.side.${other}`),
      });
    }
    case 'withdrawn':
      return say('versions.doneWithdrawn');
    case 'discarded':
      return say('versions.doneDiscarded', { number: newest });
    case 'accepted':
      return say('versions.doneAccepted', { count: done.count });
    case 'signatureLost':
      return say('versions.signatureLost', { name: done.name });
    case 'rebuilt':
      return say('versions.doneRebuilt', { number: done.version });
  }
}
