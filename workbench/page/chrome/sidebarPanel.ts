/** The panel at the right in which the add-on's own page runs, shut off from ours, talking by `google.script` alone. */
import { element } from '../dom';
import { googleScriptShim, isSidebarMessage } from './googleScript';

export interface SidebarPanel {
  readonly root: HTMLElement;
  open(title: string, html: string): void;
  close(): void;
  /** How often it was opened so far, by which a caller sees whether its own doing opened it. */
  openings(): number;
}

export interface SidebarOptions {
  /** `google.script.run`: answers, or fails with what the add-on threw. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly focusEditor: () => void;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What Google allows the page of a sidebar. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

export function createSidebarPanel({ call, focusEditor, onToggle }: SidebarOptions): SidebarPanel {
  const heading = element('h2', { dir: 'auto' });
  const closeButton = element('button', { type: 'button', 'aria-label': 'Close sidebar', title: 'Close' }, '×');
  const root = element('aside', { class: 'sidebar', hidden: true, 'aria-label': 'Add-on sidebar' });
  let frame: HTMLIFrameElement | null = null;
  let openings = 0;
  root.append(element('header', {}, heading, closeButton));

  function close(): void {
    if (frame === null) return;
    frame.remove();
    frame = null;
    root.hidden = true;
    onToggle(false);
  }

  closeButton.addEventListener('click', () => {
    close();
    focusEditor();
  });
  window.addEventListener('message', (event) => {
    if (frame === null || event.source !== frame.contentWindow || !isSidebarMessage(event.data)) return;
    const message = event.data;
    if (message.kind === 'close') close();
    else if (message.kind === 'focusEditor') focusEditor();
    else void answerCall(frame.contentWindow, message.id, () => call(message.name, message.args));
  });

  return {
    root,
    open: (title, html) => {
      openings++;
      frame?.remove();
      heading.textContent = title;
      frame = element('iframe', { sandbox: SANDBOX, title });
      frame.srcdoc = withShim(html);
      root.append(frame);
      root.hidden = false;
      onToggle(true);
    },
    close,
    openings: () => openings,
  };
}

/** The shim must be there before the page's own scripts, and a doctype must stay first. */
function withShim(html: string): string {
  const shim = `<script>${googleScriptShim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return `<!doctype html>${shim}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + shim + html.slice(end);
}

async function answerCall(sidebar: Window | null, id: number, work: () => Promise<unknown>): Promise<void> {
  let answer: Record<string, unknown>;
  try {
    answer = { value: (await work()) ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    answer = { error: { name, message } };
  }
  sidebar?.postMessage({ googleScriptAnswer: id, ...answer }, '*');
}
