/** Tells somebody who may only look that nothing here can be changed by them. */
import { useWords } from '../useWords';
import { Notice } from './Notice';

export function ReadOnlyNotice() {
  const { say } = useWords();
  return (
    <Notice tone="note" spoken={false}>
      {say('shell.readOnly')}
    </Notice>
  );
}
