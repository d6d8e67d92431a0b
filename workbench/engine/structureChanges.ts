/** Tells of inserted and removed rows and columns, so that what the host keeps beside the cells can follow them. */
import { ICommandService } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Book } from './book';

/** `at` and `count` in rows or columns, from 1. */
export interface StructureChange {
  readonly sheetKey: string;
  readonly axis: 'row' | 'column';
  readonly kind: 'inserted' | 'removed';
  readonly at: number;
  readonly count: number;
}

interface MutationParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

const KINDS: Record<string, readonly ['row' | 'column', 'inserted' | 'removed']> = {
  [InsertRowMutation.id]: ['row', 'inserted'],
  [RemoveRowMutation.id]: ['row', 'removed'],
  [InsertColMutation.id]: ['column', 'inserted'],
  [RemoveColMutation.id]: ['column', 'removed'],
};

export function onStructureChange(
  book: Book,
  changed: (change: StructureChange) => void,
  sheetRemoved: (sheetKey: string) => void,
): { dispose(): void } {
  return book.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if ((params as MutationParams | undefined)?.unitId !== book.unitId) return;
      const { subUnitId, range } = params as MutationParams;
      if (id === RemoveSheetMutation.id) sheetRemoved(subUnitId);
      const kind = KINDS[id];
      if (!kind) return;
      const [axis, what] = kind;
      const [start, end] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      changed({ sheetKey: subUnitId, axis, kind: what, at: start + 1, count: end - start + 1 });
    });
}

/** Where a run of cells lies after the change; `null` when all of it is gone. Positions from 1. */
export function shiftedSpan(
  start: number,
  count: number,
  change: Pick<StructureChange, 'kind' | 'at' | 'count'>,
): { readonly start: number; readonly count: number } | null {
  const end = start + count - 1;
  if (change.kind === 'inserted') {
    if (change.at <= start) return { start: start + change.count, count };
    return { start, count: change.at <= end ? count + change.count : count };
  }
  const lastRemoved = change.at + change.count - 1;
  const removedInside = Math.max(0, Math.min(end, lastRemoved) - Math.max(start, change.at) + 1);
  if (removedInside === count) return null;
  const removedBefore = Math.max(0, Math.min(start - 1, lastRemoved) - change.at + 1);
  return { start: start - removedBefore, count: count - removedInside };
}
