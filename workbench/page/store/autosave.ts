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

const WAIT_MS = 800;

/** @param take the workbook as it is; asked only when it is to be saved */
export function createAutosave(take: () => SavedWorkbook, say: (words: string) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  /** Asked anew after the wait, in which it may have changed. */
  const hasChanged = (): boolean => isDirty;

  function save(): Promise<void> {
    clearTimeout(timer);
    running = running.then(async () => {
      if (!hasChanged() || isStopped) return;
      isDirty = false;
      try {
        await saveWorkbook(take());
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
      timer = setTimeout(() => void save(), WAIT_MS);
    },
    now: save,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
