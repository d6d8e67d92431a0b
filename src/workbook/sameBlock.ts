/** Tells whether a name or a chart already stands over the cells it should. */
import type { Block } from '../ports';

/** True where both are the same cells. */
export const sameBlock = (first: Block | undefined, second: Block): boolean =>
  first !== undefined &&
  first.tabId === second.tabId &&
  first.row === second.row &&
  first.column === second.column &&
  first.rows === second.rows &&
  first.columns === second.columns;

/** True where both cover the same columns of the same rows, however they are cut into blocks. */
export function coverSame(first: readonly Block[], second: readonly Block[]): boolean {
  const covered = columnsOf(first);
  const wanted = columnsOf(second);
  return covered.size === wanted.size && [...wanted].every((column) => covered.has(column));
}

const columnsOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ tabId, row, rows, column, columns }) =>
      Array.from({ length: columns }, (_column, offset) => `${tabId} ${row} ${rows} ${column + offset}`),
    ),
  );
