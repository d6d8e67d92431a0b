/** A bar with words for work that takes long; the page is let paint before the work begins and between its parts. */
import { element, nextPaint } from '../dom';

export interface Progress {
  /** Says what is being done and how much of it is done, 0 to 1; `null` where nobody can tell. Waits for the page to paint. */
  step(words: string, part: number | null): Promise<void>;
}

export interface ProgressBar {
  readonly root: HTMLElement;
  /** Shows the bar while the work runs; answers what the work answers. */
  during<Result>(words: string, work: (progress: Progress) => Promise<Result> | Result): Promise<Result>;
}

export function createProgressBar(): ProgressBar {
  const label = element('span');
  const bar = element('progress', { max: 1, 'aria-label': 'Progress' });
  const root = element('div', { class: 'progress', role: 'status', hidden: true }, label, bar);
  async function step(words: string, part: number | null): Promise<void> {
    label.textContent = words;
    if (part === null) bar.removeAttribute('value');
    else bar.value = part;
    root.hidden = false;
    await nextPaint();
  }
  return {
    root,
    during: async (words, work) => {
      await step(words, null);
      try {
        return await work({ step });
      } finally {
        root.hidden = true;
      }
    },
  };
}
