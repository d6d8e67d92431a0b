/** Lets rows grow to their text after a script wrote or dressed them, as Sheets does; rows of a chosen height stay. */
import { ICommandService, type ICommandInfo, type IRange, type Univer } from '@univerjs/core';
import {
  MarkDirtyRowAutoHeightOperation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

const WAIT_MS = 80;
/** What fills more rows at once is data, whose rows have one line each; measuring them would take long. */
const MOST_ROWS = 2_000;

export function fitRows(univer: Univer): void {
  const commands = univer.__getInjector().get(ICommandService);
  /** Changed rows by tab. */
  const changed = new Map<string, { unitId: string; subUnitId: string; rows: Set<number> }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let number = 0;

  const measure = (): void => {
    for (const { unitId, subUnitId, rows } of changed.values()) {
      if (rows.size > MOST_ROWS) continue;
      const ranges = [...rows].map(wholeRow);
      const id = `fit-${++number}`;
      void commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, ranges, id });
    }
    changed.clear();
  };

  commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const tab = changed.get(subUnitId) ?? { unitId, subUnitId, rows: new Set<number>() };
    for (const row of Object.keys(cellValue ?? {})) tab.rows.add(Number(row));
    changed.set(subUnitId, tab);
    clearTimeout(timer);
    timer = setTimeout(measure, WAIT_MS);
  });
}

/** The columns matter to Univer only for merged cells; some way to the right is enough. */
const wholeRow = (row: number): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 25 });
