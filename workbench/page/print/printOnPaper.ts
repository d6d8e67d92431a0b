/** Puts the active tab on paper whenever the page is printed, by File ▸ Print, the keyboard or the browser's own menu. */
import type { FUniver } from '@univerjs/core/facade';
import type { AppsScriptHost } from '../../host/host';
import type { ChartLayer } from '../charts/chartLayer';
import { printedTab } from './printedTab';

export function printOnPaper(api: FUniver, host: AppsScriptHost, charts: ChartLayer): void {
  let printed: HTMLElement | null = null;
  const clear = (): void => {
    printed?.remove();
    printed = null;
  };
  window.addEventListener('beforeprint', () => {
    clear();
    printed = printedTab({ host, charts, worksheet: api.getActiveWorkbook()!.getActiveSheet() });
    document.body.append(printed);
  });
  window.addEventListener('afterprint', clear);
}
