/** The workbench without a browser: the built add-on in a spreadsheet that lives in this process. */
import type { GoogleSpreadsheet } from '../services/google';
import type { CellView, ProjectFiles, TriggerDescription, User } from '../services/host';
import type { FixedFault, ServiceCall } from '../services/execution';
import type { ButtonName, ButtonSetName, ChartDescription, DialogPage, Menu, Page } from '../services/uiHooks';

export interface WorkbenchOptions {
  readonly files: ProjectFiles;
  /** `en_US` unless given. */
  readonly locale?: string;
  /** `Etc/UTC` unless given. */
  readonly timeZone?: string;
  /** `en` unless given. */
  readonly userLanguage?: string;
  readonly now?: () => number;
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  readonly user?: User;
  readonly snapshot?: unknown;
  /** Answers of the user to `ui.alert` and `ui.prompt`; `OK` or `YES`, and an empty text, unless given. */
  readonly answer?: (question: {
    readonly title: string;
    readonly message: string;
    readonly buttons: ButtonSetName;
  }) => { readonly button: ButtonName; readonly text: string };
}

export interface Workbench {
  /** The user's hands: every right, nothing recorded. */
  readonly spreadsheet: GoogleSpreadsheet;
  /** A menu click: AuthMode FULL, a fresh realm. */
  run(name: string, ...args: unknown[]): unknown;
  /** As `google.script.run`: legal values only, both ways. */
  callFromSidebar(name: string, ...args: unknown[]): unknown;
  /** Fires every clock trigger, each as its creator; throws the first handler's error after all have run. */
  fireTimeTriggers(): void;
  triggers(): readonly TriggerDescription[];
  /** Menus as the add-on made them; empty until `onOpen` ran (it runs when the workbench opens). */
  menus(): readonly Menu[];
  /** Labels of all items of all menus with their handlers, submenus flattened. */
  menu(): readonly { readonly label: string; readonly handler: string }[];
  sidebar(): Page | null;
  dialog(): DialogPage | null;
  toasts(): readonly { readonly message: string; readonly title: string }[];
  logs(): readonly string[];
  charts(): readonly ChartDescription[];
  setNow(epochMs: number | null): void;
  setLocale(locale: string): void;
  setTimeZone(zone: string): void;
  setUserLanguage(language: string): void;
  setUser(user: User): void;
  calls(): readonly ServiceCall[];
  resetCalls(): void;
  failCall(n: number, when: 'before' | 'after', fault?: FixedFault): void;
  holdLock(which: 'document' | 'script' | 'user'): () => void;
  /** `a1` may name a tab: `Leads!B2`. */
  type(a1: string, text: string): void;
  cell(a1: string): CellView;
  flush(): void;
  reload(files: ProjectFiles): void;
  snapshot(): unknown;
  dispose(): void;
}

export declare function openWorkbench(options: WorkbenchOptions): Workbench;
