/** All that a run is given: the file, stores, triggers, the clock, the lock and the words of the tabs. */
import type { Store } from './store';
import type { Triggers } from './triggers';
import type { Workbook } from './workbook';

export interface Platform {
  readonly workbook: Workbook;
  readonly documentStore: Store;
  readonly userStore: Store;
  readonly triggers: Triggers;
  /** Epoch milliseconds: the only clock there is. */
  now(): number;
  /** Language of the account, such as `en` or `fa`. */
  userLocale(): string;
  /** A new random tag. */
  randomTag(): string;
  /** Runs `work` while no other run or save of this file does; answers `'busy'` where the lock is not to be had in time. */
  withLock<Result>(waitMilliseconds: number, work: () => Result): Result | 'busy';
  /** The words of the tabs, one language a line, read from the project's files: `readSheetTexts` takes one out. */
  sheetTextsJson(): string;
}
