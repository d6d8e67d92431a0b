/** The row with the file's name and the menus, where a spreadsheet has them. */
import { element } from '../dom';

export interface TitleRow {
  readonly root: HTMLElement;
  showName(name: string): void;
  /** Lets the name be typed over. */
  focusName(): void;
  /** A few words beside the name: that all is kept, or is being kept. */
  showSavedState(words: string): void;
}

export function createTitleRow(menuBar: HTMLElement, rename: (name: string) => void): TitleRow {
  const name = element('input', { class: 'file-name', type: 'text', 'aria-label': 'File name', spellcheck: 'false' });
  const saved = element('span', { class: 'saved-state', role: 'status' });
  name.addEventListener('change', () => rename(name.value.trim()));
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') name.blur();
  });
  const words = element('div', {}, element('div', {}, name, saved), menuBar);
  return {
    root: element('header', { class: 'title-row' }, icon(), words),
    showName: (text) => {
      name.value = text;
      document.title = `${text} – Pactline workbench`;
    },
    focusName: () => name.select(),
    showSavedState: (text) => {
      saved.textContent = text;
    },
  };
}

/** A sheet of our own drawing: green, a grid on it. */
function icon(): Node {
  const template = document.createElement('template');
  template.innerHTML =
    '<svg viewBox="0 0 28 38" aria-hidden="true"><path fill="#188038" d="M3 0h15l10 10v25a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>' +
    '<path fill="#81c995" d="M18 0l10 10H18z"/><path fill="none" stroke="#fff" stroke-width="2" d="M7 17h14v13H7zM7 23.500h14M14 17v13"/></svg>';
  return template.content;
}
