/** What a call brought instead of a value: a fault of the platform, or issues that belong to no field. */
import type { Issue } from '../../domain/issue';
import { issueSentence } from '../issueSentence';
import type { CallState } from '../useCall';
import { useWords } from '../useWords';
import { Button } from './Button';
import { Notice } from './Notice';

interface OutcomeProps {
  readonly call: CallState;
  /** Offered after a fault, where trying again makes sense without typing anything. */
  readonly again?: (() => unknown) | undefined;
  /** Issues that are shown elsewhere, beside their fields. */
  readonly shownElsewhere?: (issue: Issue) => boolean;
  readonly tone?: 'bad' | 'warning';
  /** True where something typed waits to be sent. */
  readonly keepsTyped?: boolean;
}

export function Outcome({ call, again, shownElsewhere = () => false, tone = 'bad', keepsTyped = false }: OutcomeProps) {
  const words = useWords();
  const issues = call.issues.filter((issue) => !shownElsewhere(issue));
  if (call.fault === null && issues.length === 0) return null;
  return (
    <Notice tone={tone}>
      {call.fault !== null && <p>{words.say(`fault.${call.fault}`)}</p>}
      {issues.map((issue) => (
        <p key={`${issue.path} ${issue.code}`}>{issueSentence(words, issue)}</p>
      ))}
      {keepsTyped && <p>{words.say('fault.kept')}</p>}
      {again && <Button onClick={again}>{words.say('shell.tryAgain')}</Button>}
    </Notice>
  );
}
