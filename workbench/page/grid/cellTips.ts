/** What hovering over a cell tells: why its formula failed, or the note that somebody left there. */
import type { FUniver } from '@univerjs/core/facade';
import type { AppsScriptHost } from '../../host/host';
import { element } from '../dom';
import { cellRectangle } from './cellRectangle';

export function showCellTips(api: FUniver, host: AppsScriptHost, container: HTMLElement): void {
  const tip = element('div', { class: 'cell-tip', role: 'tooltip', dir: 'auto', hidden: true });
  document.body.append(tip);
  let shownFor = '';
  const hide = (): void => {
    tip.hidden = true;
    shownFor = '';
  };
  container.addEventListener('pointerleave', hide);
  container.addEventListener('pointerdown', hide);
  container.addEventListener('wheel', hide, { passive: true });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const range = worksheet.getRange(row, column);
    const a1 = `'${worksheet.getSheetName().replace(/'/g, "''")}'!${range.getA1Notation()}`;
    if (a1 === shownFor) return;
    hide();
    const { error } = host.cell(a1);
    const note = host.spreadsheet.getRange(a1).getNote();
    if (error === null && note === '') return;
    shownFor = a1;
    tip.classList.toggle('note', error === null);
    tip.replaceChildren(...(error === null ? [note] : [element('strong', {}, 'Error'), error]));
    const cell = cellRectangle(container, worksheet, range);
    tip.hidden = false;
    const width = tip.offsetWidth;
    tip.style.left = `${cell.right + width > innerWidth ? Math.max(0, cell.left - width) : cell.right}px`;
    tip.style.top = `${Math.min(cell.top, innerHeight - tip.offsetHeight)}px`;
  });
}
