/** Two ways in for a file: the browser's dialog, and dropping it anywhere on the page. */
import { element } from '../dom';

export function chooseFile(open: (file: File) => void): void {
  const input = element('input', { type: 'file', accept: '.csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) open(file);
  });
  input.click();
}

/** Shows where a dragged file may be let go, and opens what is dropped. */
export function watchDroppedFiles(open: (file: File) => void): void {
  const veil = element('div', { class: 'drop-veil', hidden: true }, 'Drop the file to open it in a new tab');
  document.body.append(veil);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  // In the capture phase: the grid has ideas of its own about what is dropped on it.
  const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    window.addEventListener(
      name,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen('dragenter', () => (veil.hidden = false));
  listen('dragover', () => (veil.hidden = false));
  listen('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  listen('drop', (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
