/** The frame of a page: a quiet header with the way back, and a heading to which the focus goes. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../useWords';
import { IconButton } from './IconButton';

interface PageProps {
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly titleLanguage?: string;
  /** `null` on the first page. */
  readonly back: { readonly title: string; readonly go: () => void } | null;
  /** Stands at the end of the header. */
  readonly aside?: ComponentChildren;
  /** Stands at the bottom, in sight however long the page: what to save, and what became of it. */
  readonly bottom?: ComponentChildren;
  /** False where something else on the page takes the focus. */
  readonly takesFocus?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Page({ title, titleLanguage, back, aside, bottom, takesFocus = true, children }: PageProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything can be done on the page: a focus that came later would be taken from where it was put meanwhile.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <header class="header">
        {back && <IconButton icon="back" name={say('shell.back', { page: back.title })} onClick={back.go} />}
        <h1 ref={heading} tabIndex={-1} lang={titleLanguage}>
          {title}
        </h1>
        {aside}
      </header>
      <main class="content">{children}</main>
      {bottom && <footer class="bottom">{bottom}</footer>}
    </>
  );
}
