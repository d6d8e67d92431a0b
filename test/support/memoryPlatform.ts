/** The whole platform in memory: what endpoints and jobs are tested on, with faults on order. */
import type { Cell } from '../../src/domain/cell';
import { packParts } from '../../src/locales/packParts';
import { sheetTexts } from '../../src/locales/sheetTexts';
import { NIGHTLY_HANDLER, type Content, type NightlyTrigger, type Platform, type TabRole } from '../../src/ports';
import { createCallLog, type CallLog } from './callLog';
import { contentsOf, createMemorySheet, type MemorySheet } from './memorySheet';
import { createMemoryStore } from './memoryStore';
import { copyOfFile, createMemoryFile, createMemoryWorkbook, type MemoryFile } from './memoryWorkbook';

export interface MemoryTrigger extends NightlyTrigger {
  readonly hour: number;
  readonly timeZone: string;
}

export interface MemoryOptions {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  /** Epoch milliseconds. */
  readonly now?: number;
  /** What `sheetTextsJson` answers, where it is not the texts of src/locales. */
  readonly sheetTextsJson?: string;
}

/** A platform and the test's hands on what is behind it; the hands' work is not logged. */
export interface MemoryPlatform extends Platform {
  readonly log: CallLog;
  readonly file: MemoryFile;
  /** This person's time triggers in this file. */
  readonly nightlyTriggers: MemoryTrigger[];
  setNow(epochMs: number): void;
  /** How long each logged call takes on the clock. */
  setCallDuration(milliseconds: number): void;
  setUserLocale(locale: string): void;
  /** While held by another run, the lock is not to be had. */
  holdLock(isHeld: boolean): void;
  /** A tab that the user made. */
  addUserTab(name: string, cells: readonly (readonly Cell[])[]): MemorySheet;
  sheet(nameOrRole: string): MemorySheet;
  /** Contents of a tab, cut to what is used; formulas as they were written. */
  contents(nameOrRole: string): Content[][];
  /** The content of a cell by its named range. */
  named(name: string): Content | undefined;
  /** Somebody else at the same file: own triggers, store and language, the same cells and document store. */
  otherUser(userLocale?: string): MemoryPlatform;
  /** The platform lets the lock of a run go while the run still works. */
  loseLock(): void;
  /** This person at the same file as it is now, with a log of its own and without faults: neither file follows the other. */
  copy(): MemoryPlatform;
}

interface Shared {
  readonly file: MemoryFile;
  readonly documentValues: Map<string, string>;
  now: number;
  locked: boolean;
  heldByAnother: boolean;
  tags: number;
}

/** What belongs to one person at one file. */
interface Own {
  readonly nightlyTriggers: MemoryTrigger[];
  readonly userValues: Map<string, string>;
  userLocale: string;
}

let packedTexts: string | null = null;

/** The words of the tabs as a build lays them out; they are the same for every platform. */
const builtTexts = (): string => (packedTexts ??= packParts(sheetTexts()));

/**
 * A platform over an empty file.
 *
 * @example
 * const platform = createMemoryPlatform({ timeZone: 'Europe/Warsaw' });
 * platform.addUserTab('Leads', [['Created'], [new Date()]]);
 */
export function createMemoryPlatform(options: MemoryOptions = {}): MemoryPlatform {
  const shared: Shared = {
    file: createMemoryFile(options.timeZone ?? 'Etc/UTC', options.locale ?? 'en_US'),
    documentValues: new Map(),
    now: options.now ?? Date.UTC(2026, 10, 21, 2, 14),
    locked: false,
    heldByAnother: false,
    tags: 0,
  };
  return platformOver(shared, newcomer(options.userLocale), options);
}

const newcomer = (userLocale = 'en'): Own => ({ nightlyTriggers: [], userValues: new Map(), userLocale });

function platformOver(shared: Shared, own: Own, options: MemoryOptions): MemoryPlatform {
  const { file } = shared;
  const { nightlyTriggers } = own;
  const log = createCallLog();

  const sheet = (nameOrRole: string): MemorySheet => {
    const found = file.sheets.find(({ name, role }) => name === nameOrRole || role === (nameOrRole as TabRole));
    if (found === undefined) throw new Error(`no tab ${nameOrRole}`);
    return found;
  };

  return {
    workbook: createMemoryWorkbook(file, log),
    documentStore: createMemoryStore('documentStore', shared.documentValues, log),
    userStore: createMemoryStore('userStore', own.userValues, log),
    triggers: {
      list: () => log.run('triggers.list', 'trigger', null, () => nightlyTriggers.slice()),
      addNightly: (hour, timeZone) =>
        log.run('triggers.addNightly', 'trigger', null, () => {
          const trigger = { id: `trigger-${file.nextId++}`, handler: NIGHTLY_HANDLER, hour, timeZone };
          nightlyTriggers.push(trigger);
          return trigger;
        }),
      remove: (id) =>
        log.run('triggers.remove', 'trigger', null, () => {
          const index = nightlyTriggers.findIndex((trigger) => trigger.id === id);
          if (index >= 0) nightlyTriggers.splice(index, 1);
        }),
    },
    now: () => shared.now,
    userLocale: () => own.userLocale,
    randomTag: () => `tag-${++shared.tags}`,
    withLock: (waitMilliseconds, work) =>
      log.run('withLock', 'free', null, () => {
        if (shared.locked || shared.heldByAnother) {
          shared.now += waitMilliseconds;
          return 'busy';
        }
        shared.locked = true;
        try {
          return work();
        } finally {
          shared.locked = false;
        }
      }),
    sheetTextsJson: () => log.run('sheetTextsJson', 'free', null, () => options.sheetTextsJson ?? builtTexts()),

    log,
    file,
    nightlyTriggers,
    setNow: (epochMs) => {
      shared.now = epochMs;
    },
    setCallDuration: (milliseconds) => {
      log.afterEach(() => {
        shared.now += milliseconds;
      });
    },
    setUserLocale: (locale) => {
      own.userLocale = locale;
    },
    holdLock: (isHeld) => {
      shared.heldByAnother = isHeld;
    },
    loseLock: () => {
      shared.locked = false;
    },
    addUserTab: (name, cells) => {
      const added = createMemorySheet(file.nextId++, name, null, cells);
      file.sheets.push(added);
      return added;
    },
    sheet,
    contents: (nameOrRole) => contentsOf(sheet(nameOrRole)),
    named: (name) => {
      const block = file.names.get(name);
      const home = file.sheets.find((candidate) => candidate.id === block?.tabId);
      return block === undefined ? undefined : home?.rows[block.row - 1]?.[block.column - 1];
    },
    otherUser: (locale) => platformOver(shared, newcomer(locale), options),
    copy: () =>
      platformOver(
        { ...shared, file: copyOfFile(file), documentValues: new Map(shared.documentValues) },
        { ...own, nightlyTriggers: nightlyTriggers.slice(), userValues: new Map(own.userValues) },
        options,
      ),
  };
}
