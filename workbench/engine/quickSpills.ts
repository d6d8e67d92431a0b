/** Lets a formula spill over 50,000 rows in a moment: Univer files each cell in an index, in time that grows with its square. */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

let isTaught = false;

/**
 * The index of a column's values is made when a function looks something up there, and is good until the calculation
 * ends. A cell that is calculated before that need not be filed: making the index reads it anyway.
 */
export function teachQuickSpills(): void {
  if (isTaught) return;
  isTaught = true;
  const file = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.set = (unitId, sheetId, column, value, row, isForced) => {
    const isOutside = CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isForced && isOutside) return;
    file(unitId, sheetId, column, value, row, isForced);
  };
}
