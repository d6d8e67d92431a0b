/** A screen that only remembers: what the add-on would show, for tests to look at. */
import type {
  ButtonName,
  ButtonSetName,
  ChartDescription,
  DialogPage,
  Menu,
  MenuEntry,
  Page,
  UiHooks,
} from '../host/uiHooks';

export type Answer = (question: {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}) => { readonly button: ButtonName; readonly text: string };

export interface Seen {
  menus(): readonly Menu[];
  menu(): readonly { readonly label: string; readonly handler: string }[];
  sidebar(): Page | null;
  dialog(): DialogPage | null;
  toasts(): readonly { readonly message: string; readonly title: string }[];
  logs(): readonly string[];
  charts(): readonly ChartDescription[];
}

function items(entries: readonly MenuEntry[]): { readonly label: string; readonly handler: string }[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'menu') return items(entry.entries);
    return entry.kind === 'item' ? [{ label: entry.label, handler: entry.handler }] : [];
  });
}

export function createScreen(answer?: Answer): { readonly hooks: Partial<UiHooks>; readonly seen: Seen } {
  const menus = new Map<string, Menu>();
  const charts = new Map<number, ChartDescription>();
  const toasts: { message: string; title: string }[] = [];
  const logs: string[] = [];
  let sidebar: Page | null = null;
  let dialog: DialogPage | null = null;
  const keep = (chart: ChartDescription): void => {
    charts.set(chart.id, chart);
  };
  return {
    hooks: {
      setMenu: (menu) => menus.set(menu.label, menu),
      showSidebar: (page) => (sidebar = page),
      closeSidebar: () => (sidebar = null),
      showDialog: (page) => (dialog = page),
      toast: ({ message, title }) => toasts.push({ message, title }),
      ...(answer ? { alert: (question) => answer(question).button, prompt: answer } : {}),
      chartInserted: keep,
      chartUpdated: keep,
      chartRemoved: (chart) => charts.delete(chart.id),
      log: ({ text }) => logs.push(text),
    },
    seen: {
      menus: () => [...menus.values()],
      menu: () => [...menus.values()].flatMap(({ entries }) => items(entries)),
      sidebar: () => sidebar,
      dialog: () => dialog,
      toasts: () => toasts.slice(),
      logs: () => logs.slice(),
      charts: () => [...charts.values()],
    },
  };
}
