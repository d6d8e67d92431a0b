/** Says what happened and what to do about it: seen as a box, heard through the page's live region. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useAnnounce } from '../announce';
import { useWords } from '../useWords';
import { Icon } from './Icon';

type Tone = 'good' | 'warning' | 'bad' | 'note';

interface NoticeProps {
  readonly tone: Tone;
  /** Also said aloud when it appears; left out for what has been on the page from the start. */
  readonly spoken?: boolean;
  /** Takes the focus when it appears, where there is something in it to decide first. */
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

const MARK_NAMES = {
  good: 'shell.done',
  warning: 'shell.attention',
  bad: 'shell.attention',
  note: 'shell.note',
} as const;

export function Notice({ tone, spoken = true, takesFocus = false, children }: NoticeProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (spoken) announce(texts.current?.textContent ?? '');
  }, [spoken, announce]);
  useLayoutEffect(() => {
    if (takesFocus) texts.current?.focus();
  }, [takesFocus]);
  return (
    <div class={`notice ${tone}`}>
      <Icon name={tone === 'bad' ? 'warning' : tone} />
      <span class="unseen">{say(MARK_NAMES[tone])}</span>
      <div class="texts" ref={texts} tabIndex={takesFocus ? -1 : undefined}>
        {children}
      </div>
    </div>
  );
}
