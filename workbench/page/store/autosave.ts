/** Saves the workbook a moment after it changed, and says so; a save never begins while another runs. */
import { saveWorkbook, type SavedWorkbook } from './savedWorkbook';

export interface Autosave {
  /** Something changed. */
  soon(): void;
  /** Saves at once what has not been saved; done when the browser has it. */
  now(): Promise<void>;
  /** Nothing is saved any more: the file is about to be forgotten. */
  stop(): void;
}

const LEAST_WAIT_MS = 800;
/** A large workbook takes a while to be put down; it is then put down more rarely. */
const WAIT_TIMES_LAST_SAVE = 5;

/** @param take the workbook as it is; asked only when it is to be saved */
export function createAutosave(take: () => SavedWorkbook, say: (words: string) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isStopped = false;
  let waitMs = LEAST_WAIT_MS;
  let running: Promise<void> = Promise.resolve();

  /** Asked anew after the wait, in which it may have changed. */
  const hasChanged = (): boolean => isDirty;

  function save(): Promise<void> {
    clearTimeout(timer);
    running = running.then(async () => {
      if (!hasChanged() || isStopped) return;
      isDirty = false;
      try {
        const begun = performance.now();
        await saveWorkbook(take());
        waitMs = Math.max(LEAST_WAIT_MS, WAIT_TIMES_LAST_SAVE * (performance.now() - begun));
        if (!hasChanged()) say('Kept in this browser');
      } catch (error) {
        say(`Not kept: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    return running;
  }

  return {
    soon: () => {
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), waitMs);
    },
    now: save,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
