/** `SpreadsheetApp.flush()`: the one place that reaches into Univer's private members (0.25.1). */
import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What the controller keeps of commands that wait for its timer of 100 ms. */
interface WaitingCalculation {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: Partial<ISetFormulaCalculationStartMutation>;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): Partial<ISetFormulaCalculationStartMutation> & { dirtyRanges: object[] };
  _mergeDirty(
    earlier: Partial<ISetFormulaCalculationStartMutation>,
    later: Partial<ISetFormulaCalculationStartMutation>,
  ): Partial<ISetFormulaCalculationStartMutation>;
}

export interface Calculation {
  /** Calculates everything that waits, now. */
  readonly flush: () => void;
  /** The next `flush` calculates cells with such a formula too. */
  readonly mark: (isAffected: (formula: string) => boolean) => void;
  /** Calculates cells with such a formula, and everything that waits, now. */
  readonly recalculate: (isAffected: (formula: string) => boolean) => void;
  readonly isRunning: () => boolean;
  readonly dispose: () => void;
}

/** @param onFinished called after each calculation, also one that the page's own timer began */
export function calculationOf(univer: Univer, unitId: string, onFinished: () => void): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const waiting = injector.get(TriggerCalculationController) as unknown as WaitingCalculation;
  let running = false;

  const start = (dirty: Partial<ISetFormulaCalculationStartMutation>): void => {
    running = true;
    try {
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    } finally {
      running = false;
    }
  };

  const listener = commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
    if (functionsExecutedState !== undefined) onFinished();
  });

  let marks: ((formula: string) => boolean)[] = [];

  /** Cells with a formula that was marked, as the engine takes them. */
  const markedRanges = (): object[] => {
    if (marks.length === 0) return [];
    const ranges: object[] = [];
    for (const [sheetId, rows] of Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(columns as Record<string, { f?: string } | null>)) {
          const formula = item?.f;
          if (!formula || !marks.some((isAffected) => isAffected(formula))) continue;
          const [r, c] = [Number(row), Number(column)];
          ranges.push({ unitId, sheetId, range: { startRow: r, endRow: r, startColumn: c, endColumn: c } });
        }
      }
    }
    return ranges;
  };

  const flush = (): void => {
    // A custom function that reads the sheet must not begin the calculation it is part of.
    while (!running && (waiting._waitingCommandQueue.length > 0 || marks.length > 0)) {
      clearTimeout(waiting._setTimeoutKey);
      const commandCount = waiting._waitingCommandQueue.length;
      const dirty = waiting._generateDirty(waiting._waitingCommandQueue);
      waiting._waitingCommandQueue = [];
      const marked = markedRanges();
      marks = [];
      if (commandCount === 0 && marked.length === 0) return;
      dirty.dirtyRanges.push(...marked);
      waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, dirty);
      start({ ...waiting._executingDirtyData });
    }
  };

  const mark = (isAffected: (formula: string) => boolean): void => {
    marks.push(isAffected);
  };

  return {
    flush,
    mark,
    recalculate(isAffected) {
      mark(isAffected);
      flush();
    },
    isRunning: () => running,
    dispose() {
      clearTimeout(waiting._setTimeoutKey);
      listener.dispose();
    },
  };
}
