/** What the page does when the add-on asks for something on screen. */
import type { ButtonName, ButtonSetName, Menu, UiHooks } from '../host/uiHooks';
import type { ChartLayer } from './charts/chartLayer';
import type { Frame } from './frame';

export interface HostUiOptions {
  readonly frame: Frame;
  readonly charts: ChartLayer;
  readonly setMenu: (menu: Menu) => void;
}

export function createHostUi({ frame, charts, setMenu }: HostUiOptions): UiHooks {
  return {
    setMenu,
    showSidebar: ({ title, html }) => frame.sidebar.open(title, html),
    closeSidebar: () => frame.sidebar.close(),
    // The add-on has no dialogs of its own pages; if one ever comes it is shown where there is room for it.
    showDialog: ({ title, html }) => frame.sidebar.open(title, html),
    toast: (toast) => frame.toast(toast),
    alert: ({ title, message, buttons }) => ask(title, message, buttons),
    prompt: ({ title, message, buttons }) => {
      const text = window.prompt(join(title, message));
      return { button: text === null ? refusalOf(buttons) : 'OK', text: text ?? '' };
    },
    chartInserted: (chart) => charts.put(chart),
    chartUpdated: (chart) => charts.put(chart),
    chartRemoved: (chart) => charts.remove(chart.id),
    // The cells ask for the direction of their tab when they are drawn.
    directionChanged: () => undefined,
    log: ({ level, text }) => console[level](text),
  };
}

/** Apps Script waits for the answer, therefore the browser's own dialogs, the only ones that wait. */
function ask(title: string, message: string, buttons: ButtonSetName): ButtonName {
  if (buttons === 'OK') {
    window.alert(join(title, message));
    return 'OK';
  }
  const agrees = window.confirm(join(title, message));
  return agrees ? (buttons === 'OK_CANCEL' ? 'OK' : 'YES') : refusalOf(buttons);
}

const join = (title: string, message: string): string => [title, message].filter((part) => part !== '').join('\n\n');

const refusalOf = (buttons: ButtonSetName): ButtonName =>
  buttons === 'OK' ? 'CLOSE' : buttons === 'YES_NO' ? 'NO' : 'CANCEL';
