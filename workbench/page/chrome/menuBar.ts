/** A row of menus with panels and submenus, worked by mouse and by arrow keys, as a spreadsheet's menu bar is. */
import { element } from '../dom';

export type MenuItem =
  | { readonly kind: 'action'; readonly label: string; readonly hint?: string; readonly act: () => void }
  | { readonly kind: 'idle'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

export interface TopMenu {
  readonly label: string;
  /** Asked each time the menu opens, so that it shows what holds now. */
  readonly items: () => readonly MenuItem[];
}

/** Draws the menus; answers the element and a way to draw others in their place. */
export function createMenuBar(): { readonly root: HTMLElement; show(menus: readonly TopMenu[]): void } {
  const root = element('div', { class: 'menu-bar', role: 'menubar', 'aria-label': 'Menus' });
  /** Open panels, the outermost first. */
  const panels: { panel: HTMLElement; opener: HTMLElement }[] = [];

  function closeFrom(depth: number): void {
    for (const { panel, opener } of panels.splice(depth)) {
      panel.remove();
      opener.setAttribute('aria-expanded', 'false');
    }
  }

  function open(opener: HTMLElement, items: readonly MenuItem[], depth: number, focusFirst: boolean): void {
    closeFrom(depth);
    const panel = element('div', { class: 'menu-panel', role: 'menu', 'aria-label': opener.textContent });
    for (const item of items) panel.append(drawItem(item, depth));
    root.after(panel);
    place(panel, opener, depth);
    opener.setAttribute('aria-expanded', 'true');
    panels.push({ panel, opener });
    panel.addEventListener('keydown', (event) => moveInPanel(event, panel, depth));
    if (focusFirst) buttonsOf(panel)[0]?.focus();
  }

  function drawItem(item: MenuItem, depth: number): HTMLElement {
    if (item.kind === 'separator') return element('hr', { role: 'separator' });
    const label = element('span', { dir: 'auto' }, item.label);
    const button = element('button', { type: 'button', role: 'menuitem', tabindex: -1 }, label);
    if (item.kind === 'idle') {
      button.setAttribute('aria-disabled', 'true');
    } else if (item.kind === 'menu') {
      button.append(element('span', { class: 'hint', 'aria-hidden': 'true' }, '▸'));
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      const openIt = (focusFirst: boolean): void => open(button, item.items, depth + 1, focusFirst);
      button.addEventListener('pointerenter', () => openIt(false));
      button.addEventListener('click', () => openIt(true));
    } else {
      if (item.hint !== undefined) button.append(element('span', { class: 'hint' }, item.hint));
      button.addEventListener('click', () => {
        closeFrom(0);
        item.act();
      });
    }
    if (item.kind !== 'menu') button.addEventListener('pointerenter', () => closeFrom(depth + 1));
    return button;
  }

  function moveInPanel(event: KeyboardEvent, panel: HTMLElement, depth: number): void {
    const buttons = buttonsOf(panel);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const opener = panels[depth]?.opener;
    if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at + buttons.length - 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowRight' && buttons[at]?.hasAttribute('aria-haspopup')) buttons[at].click();
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && depth > 0)) {
      closeFrom(depth);
      opener?.focus();
    } else if (event.key === 'Tab') closeFrom(0);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  function show(menus: readonly TopMenu[]): void {
    closeFrom(0);
    const buttons = menus.map((menu, index) => {
      const button = element(
        'button',
        { type: 'button', role: 'menuitem', tabindex: index === 0 ? 0 : -1 },
        menu.label,
      );
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      button.addEventListener('click', (event) => {
        if (panels[0]?.opener === button) closeFrom(0);
        // A click without a pointer (detail 0) came from the keyboard.
        else open(button, menu.items(), 0, event.detail === 0);
      });
      button.addEventListener('pointerenter', () => {
        if (panels.length > 0 && panels[0]?.opener !== button) open(button, menu.items(), 0, false);
      });
      return button;
    });
    root.onkeydown = (event) => {
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? buttons.length - 1 : 0;
      if (step > 0) buttons[(at + step) % buttons.length]?.focus();
      if (event.key === 'ArrowDown') buttons[at]?.dispatchEvent(new MouseEvent('click', { detail: 0 }));
    };
    root.replaceChildren(...buttons);
  }

  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Node;
    if (!root.contains(target) && !panels.some(({ panel }) => panel.contains(target))) closeFrom(0);
  });
  window.addEventListener('blur', () => closeFrom(0));
  return { root, show };
}

const buttonsOf = (panel: HTMLElement): HTMLButtonElement[] => [...panel.querySelectorAll('button')];

function place(panel: HTMLElement, opener: HTMLElement, depth: number): void {
  const at = opener.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const left = depth === 0 ? at.left : at.right + size.width > innerWidth ? at.left - size.width : at.right;
  const top = depth === 0 ? at.bottom : at.top - 6;
  panel.style.left = `${Math.max(0, Math.min(left, innerWidth - size.width))}px`;
  panel.style.top = `${Math.max(0, Math.min(top, innerHeight - size.height))}px`;
}
