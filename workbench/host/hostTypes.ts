/** What the host takes and offers; the page and the tests are written against these types. */
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FixedFault, ServiceCall } from './execution';
import type { TriggerRecord } from '../services/fileState';
import type { GoogleSpreadsheet } from '../services/google';
import type { Realm } from '../realm/realm';
import type { ChartDescription, UiHooks } from './uiHooks';

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What the build puts into `dist/`: `Code.js`, `appsscript.json` and the HTML files, by name. */
export type ProjectFiles = Readonly<Record<string, string>>;

export interface User {
  /** Keeps this person's properties and triggers apart from those of others. */
  readonly key: string;
  readonly canEdit: boolean;
}

export interface HostOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly files: ProjectFiles;
  /** A fresh global scope for each execution. */
  readonly createRealm: () => Realm;
  readonly ui?: Partial<UiHooks>;
  /** Epoch milliseconds; the system's clock unless given. */
  readonly now?: () => number;
  /** Language of the account, such as `en` or `fa`. */
  readonly userLanguage?: string;
  /** Such as `en_US`; decides how text is parsed and shown. */
  readonly locale?: string;
  /** IANA name of the spreadsheet's zone. */
  readonly timeZone?: string;
  /** Mode in which `open` runs `onOpen`: `LIMITED` unless given. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  readonly user?: User;
  /** Label of the add-on's menu; the manifest has no name. */
  readonly addonName?: string;
  /** From `snapshot()`; without it the file has one empty tab, `Sheet1`. */
  readonly snapshot?: unknown;
  /** Opens a copy of the snapshot's file: another id, no document properties, no triggers. */
  readonly asCopy?: boolean;
}

export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

/** A trigger as the file keeps it. */
export type TriggerDescription = TriggerRecord;

/** What a cell shows, and the message a formula left there. */
export interface CellView {
  readonly value: unknown;
  readonly text: string;
  readonly formula: string;
  readonly error: string | null;
}

export interface AppsScriptHost {
  /** The user's own hands: every right, nothing recorded, nothing refused but what the sheet itself refuses. */
  readonly spreadsheet: GoogleSpreadsheet;
  /** From the JSDoc of the global functions of `Code.js` tagged `@customfunction`. */
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** Runs `onOpen` as Sheets does when the file is opened. */
  readonly open: () => void;
  /** Puts new built files in place of the old, keeps the workbook, calculates every custom function anew. */
  readonly reload: (files: ProjectFiles) => void;
  /** A menu click: AuthMode FULL, a realm of its own. `name` may be dotted, as `menu.refresh`. */
  readonly run: (name: string, ...args: unknown[]) => unknown;
  /** `google.script.run`: as `run`, but only for global functions not ending in `_`, and only with legal values both ways. */
  readonly callFromSidebar: (name: string, ...args: unknown[]) => unknown;
  /** Fires every clock trigger of the file, each as its creator. A handler that throws does not stop the others; answers what was thrown. */
  readonly fireTimeTriggers: () => readonly { readonly handler: string; readonly error: unknown }[];
  readonly triggers: () => readonly TriggerDescription[];
  /** Every chart of the file; those of a snapshot are told by no hook. */
  readonly charts: () => readonly ChartDescription[];
  /** As if typed into a cell of the active tab (or of the tab the reference names), in the file's locale. */
  readonly type: (a1: string, text: string) => void;
  /** The cell as typed text would make it: for the page's own editor. `null` clears it. */
  parseTyped(text: string): {
    readonly v?: string | number | boolean;
    readonly t?: number;
    readonly f?: string;
    readonly pattern?: string;
  } | null;
  /** A formula in the separators of the file's locale: for the page's formula bar. */
  readonly formulaForEditing: (engineFormula: string) => string;
  readonly cell: (a1: string) => CellView;
  readonly locale: () => string;
  readonly timeZone: () => string;
  readonly userLanguage: () => string;
  readonly user: () => User;
  readonly setLocale: (locale: string) => void;
  readonly setTimeZone: (zone: string) => void;
  readonly setUserLanguage: (language: string) => void;
  readonly setUser: (user: User) => void;
  /** `null`: back to the system's clock (or the `now` option). */
  readonly setNow: (epochMs: number | null) => void;
  readonly now: () => number;
  readonly calls: () => readonly ServiceCall[];
  readonly resetCalls: () => void;
  /** From now on the `n`-th call (from 1) that reads or changes the document fails: `before` it acts, or `after` it acted. */
  readonly failCall: (n: number, when: 'before' | 'after', fault?: FixedFault) => void;
  /** Takes a lock as another user would; answers its release. Takes it even from an execution that holds it. */
  readonly holdLock: (which: 'document' | 'script' | 'user') => () => void;
  /** Calculates what waits, at once. */
  readonly flush: () => void;
  /** Plain JSON: cells, looks, names, metadata, charts, properties, triggers, notes, zone, locale. */
  readonly snapshot: () => unknown;
  readonly dispose: () => void;
}
