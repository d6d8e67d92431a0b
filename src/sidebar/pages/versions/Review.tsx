/** Says calmly that the agreement asks to be looked at again, and why. */
import type { ReviewReasonView } from '../../../endpoints/versions/contract';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import type { Words } from '../../words';

/** On Today, with the way to the versions. */
export function Review({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const reasons = session.versions.view?.review ?? [];
  if (reasons.length === 0) return null;
  return (
    <Notice tone="note" spoken={false}>
      <ReviewReasons reasons={reasons} />
      <Button kind="plain" onClick={() => session.go({ page: 'versions' })}>
        {say('versions.openReview')}
      </Button>
    </Notice>
  );
}

export function ReviewReasons({ reasons }: { readonly reasons: readonly ReviewReasonView[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <p>
        <strong>{say('versions.review')}</strong>
      </p>
      <ul class="reason-list">
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonSentence(reason, words)}</li>
        ))}
      </ul>
    </>
  );
}

function reasonSentence({ code, values }: ReviewReasonView, { say, day, percent }: Words): string {
  if (code === 'drifted') return say('review.drifted', values);
  if (code !== 'goalsBeaten' && code !== 'goalsMissed')
    return say(`review.${code}`, { day: day(String(values['day'])) });
  const subject = values['subject'] === 'revenue' ? 'revenue' : 'leads';
  return say(`review.${code}.${subject}`, { share: percent(Number(values['share'])) });
}
