/** Stands in place of every page where the file was written by a newer Pactline: what goes on, and what to do. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../components/Button';
import { useWords } from '../useWords';

interface NewerPactlinePageProps {
  readonly busy: boolean;
  readonly again: () => unknown;
}

export function NewerPactlinePage({ busy, again }: NewerPactlinePageProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="content calm">
      <h1 ref={heading} tabIndex={-1}>
        {say('newer.title')}
      </h1>
      <p>{say('newer.kept')}</p>
      <p>{say('newer.update')}</p>
      <p class="quiet">{say('newer.formulas')}</p>
      <Button kind="primary" busy={busy ? say('shell.loading') : null} onClick={again}>
        {say('shell.tryAgain')}
      </Button>
    </main>
  );
}
