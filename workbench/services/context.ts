/** What the services of one execution share: the file, the clock, the screen, and who is asking. */
import type { Book } from '../engine/book';
import type { Calculation } from '../engine/calculation';
import type { LocaleFacts } from '../engine/localeFacts';
import { localeFacts } from '../engine/localeFacts';
import type { Execution } from '../host/execution';
import type { FileState } from './fileState';
import type { UiHooks } from '../host/uiHooks';

export interface FileContext {
  readonly book: Book;
  readonly calculation: Calculation;
  readonly state: FileState;
  readonly ui: UiHooks;
  readonly now: () => number;
  /** Moves the clock on, as waiting does. */
  readonly wait: (milliseconds: number) => void;
}

export interface ServiceContext extends FileContext {
  /** `null`: the user's own hands. */
  readonly execution: Execution | null;
}

export function localeOf(context: FileContext): LocaleFacts {
  return localeFacts(context.state.locale);
}
