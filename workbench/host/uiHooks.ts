/** What the page (or a test) does when the add-on asks for something on screen; every hook may be left out. */
import type { Rectangle } from '../services/range/rectangle';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** A top-level menu; the add-on's own has `isAddon` and stands under Extensions. */
export interface Menu {
  readonly label: string;
  readonly isAddon: boolean;
  readonly entries: readonly MenuEntry[];
}

export interface Page {
  readonly title: string;
  readonly html: string;
}

export interface DialogPage extends Page {
  readonly isModal: boolean;
  readonly widthPixels: number | null;
  readonly heightPixels: number | null;
}

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface ChartRange extends Rectangle {
  readonly sheetId: number;
}

export type ChartTypeName =
  | 'AREA'
  | 'BAR'
  | 'BUBBLE'
  | 'CANDLESTICK'
  | 'COLUMN'
  | 'COMBO'
  | 'GAUGE'
  | 'GEO'
  | 'HISTOGRAM'
  | 'LINE'
  | 'ORG'
  | 'PIE'
  | 'RADAR'
  | 'SCATTER'
  | 'SPARKLINE'
  | 'STEPPED_AREA'
  | 'TABLE'
  | 'TIMELINE'
  | 'TREEMAP'
  | 'WATERFALL';

export type ChartOption =
  string | number | boolean | null | readonly ChartOption[] | { readonly [name: string]: ChartOption };

/** A chart as plain data; its ranges follow inserted and removed rows and columns. */
export interface ChartDescription {
  readonly id: number;
  readonly sheetId: number;
  readonly type: ChartTypeName;
  readonly ranges: readonly ChartRange[];
  /** Nested, as if every option had been set by its full path: `{series: {0: {color: '#1967D2'}}}`. */
  readonly options: { readonly [name: string]: ChartOption };
  /** Anchor cell, from 1, and pixels from its corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Rows of each range that are headings. */
  readonly numHeaders: number;
  readonly transposeRowsAndColumns: boolean;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

export interface UiHooks {
  setMenu(menu: Menu): void;
  showSidebar(page: Page): void;
  /** The sidebar goes: another replaced it, or a new version of the add-on was loaded. */
  closeSidebar(): void;
  showDialog(dialog: DialogPage): void;
  toast(toast: { readonly message: string; readonly title: string; readonly seconds: number }): void;
  alert(question: { readonly title: string; readonly message: string; readonly buttons: ButtonSetName }): ButtonName;
  prompt(question: { readonly title: string; readonly message: string; readonly buttons: ButtonSetName }): {
    readonly button: ButtonName;
    readonly text: string;
  };
  chartInserted(chart: ChartDescription): void;
  /** Also when rows or columns moved its ranges. */
  chartUpdated(chart: ChartDescription): void;
  chartRemoved(chart: ChartDescription): void;
  /** Direction of a tab changed, `sheetId` as `getSheetId` has it. */
  directionChanged(sheetId: number, rightToLeft: boolean): void;
  /** `console.*` and `Logger.log` of the add-on. */
  readonly log: (entry: { readonly level: 'debug' | 'info' | 'log' | 'warn' | 'error'; readonly text: string }) => void;
}

const nothing = (): void => {};

/** Hooks for a host without a screen: questions are answered with the first button. */
export function withDefaultHooks(hooks: Partial<UiHooks>): UiHooks {
  const first = (buttons: ButtonSetName): ButtonName => (buttons.startsWith('YES') ? 'YES' : 'OK');
  return {
    setMenu: nothing,
    showSidebar: nothing,
    closeSidebar: nothing,
    showDialog: nothing,
    toast: nothing,
    alert: ({ buttons }) => first(buttons),
    prompt: ({ buttons }) => ({ button: first(buttons), text: '' }),
    chartInserted: nothing,
    chartUpdated: nothing,
    chartRemoved: nothing,
    directionChanged: nothing,
    log: nothing,
    ...hooks,
  };
}
