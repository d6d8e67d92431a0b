/** The workbench without a browser: the built add-on in a spreadsheet that lives in this process. */
import { createNodeRealm } from '../realm/nodeRealm';
import { createAppsScriptHost } from '../host/host';
import { createHeadlessUniver } from './headlessUniver';
import { createScreen } from './screen';
import type { GoogleSpreadsheet } from '../services/google';
import type { CellView, ProjectFiles, TriggerDescription, User } from '../host/hostTypes';
import type { FixedFault, ServiceCall } from '../host/execution';
import type { ButtonName, ButtonSetName, ChartDescription, DialogPage, Menu, Page } from '../host/uiHooks';

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
  /** Opens a copy of the snapshot's file: another id, no document properties, no triggers. */
  readonly asCopy?: boolean;
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
  readonly run: (name: string, ...args: unknown[]) => unknown;
  /** As `google.script.run`: legal values only, both ways. */
  readonly callFromSidebar: (name: string, ...args: unknown[]) => unknown;
  /** Fires every clock trigger, each as its creator; throws the first handler's error after all have run. */
  readonly fireTimeTriggers: () => void;
  readonly triggers: () => readonly TriggerDescription[];
  /** Menus as the add-on made them; empty until `onOpen` ran (it runs when the workbench opens). */
  readonly menus: () => readonly Menu[];
  /** Labels of all items of all menus with their handlers, submenus flattened. */
  readonly menu: () => readonly { readonly label: string; readonly handler: string }[];
  readonly sidebar: () => Page | null;
  readonly dialog: () => DialogPage | null;
  readonly toasts: () => readonly { readonly message: string; readonly title: string }[];
  readonly logs: () => readonly string[];
  readonly charts: () => readonly ChartDescription[];
  readonly setNow: (epochMs: number | null) => void;
  readonly setLocale: (locale: string) => void;
  readonly setTimeZone: (zone: string) => void;
  readonly setUserLanguage: (language: string) => void;
  readonly setUser: (user: User) => void;
  readonly calls: () => readonly ServiceCall[];
  readonly resetCalls: () => void;
  readonly failCall: (n: number, when: 'before' | 'after', fault?: FixedFault) => void;
  readonly holdLock: (which: 'document' | 'script' | 'user') => () => void;
  /** `a1` may name a tab: `Leads!B2`. */
  readonly type: (a1: string, text: string) => void;
  readonly cell: (a1: string) => CellView;
  readonly flush: () => void;
  readonly reload: (files: ProjectFiles) => void;
  readonly snapshot: () => unknown;
  readonly dispose: () => void;
}

/** Opens the built add-on in a new file, or in a snapshot's, and lets it make its menu. */
export function openWorkbench(options: WorkbenchOptions): Workbench {
  const { answer, ...hostOptions } = options;
  const screen = createScreen(answer);
  const { univer, api } = createHeadlessUniver();
  const host = createAppsScriptHost({ ...hostOptions, univer, api, createRealm: createNodeRealm, ui: screen.hooks });
  host.open();
  return {
    ...screen.seen,
    spreadsheet: host.spreadsheet,
    run: host.run,
    callFromSidebar: host.callFromSidebar,
    fireTimeTriggers() {
      const failed = host.fireTimeTriggers().find(({ error }) => error !== null);
      if (failed) throw failed.error;
    },
    triggers: host.triggers,
    setNow: host.setNow,
    setLocale: host.setLocale,
    setTimeZone: host.setTimeZone,
    setUserLanguage: host.setUserLanguage,
    setUser: host.setUser,
    calls: host.calls,
    resetCalls: host.resetCalls,
    failCall: host.failCall,
    holdLock: host.holdLock,
    type: host.type,
    cell: host.cell,
    flush: host.flush,
    reload: host.reload,
    snapshot: host.snapshot,
    dispose() {
      host.dispose();
      univer.dispose();
    },
  };
}
