/** Short messages at the lower right, where Sheets shows them. */
import { element } from '../dom';

export interface Toast {
  readonly title?: string;
  readonly message: string;
  /** Below 0: stays until clicked. */
  readonly seconds?: number;
  readonly isProblem?: boolean;
}

const USUAL_SECONDS = 5;

export function createToasts(): { readonly root: HTMLElement; show(toast: Toast): void } {
  const root = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  function show({ title = '', message, seconds = USUAL_SECONDS, isProblem = false }: Toast): void {
    const box = element('div', { class: isProblem ? 'toast problem' : 'toast', dir: 'auto' });
    if (title !== '') box.append(element('strong', { dir: 'auto' }, title));
    box.append(message);
    box.addEventListener('click', () => box.remove());
    root.append(box);
    if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
  }
  return { root, show };
}
