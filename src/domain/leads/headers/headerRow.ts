/** Finds the row of headers: exports put a title or a blank line above it. */
import { isBlank, type Cells } from '../../cell';
import { foldText } from '../../text/foldText';
import { recogniseColumns, recognition } from './recogniseColumns';

/** Headers stand in one of the first rows. */
const ROWS_LOOKED_AT = 3;

/**
 * @param rows the first rows of a tab
 * @returns index of the row in which most columns are recognised; where none is, of the first with two filled cells
 */
export function findHeaderRow(rows: Cells): number {
  let best = -1;
  let most = 0;
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, index) => {
    const points = recognition(recogniseColumns(row, rows.slice(index + 1)));
    if (points > most) {
      best = index;
      most = points;
    }
  });
  if (best >= 0) return best;
  const filled = rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return filled < 0 || filled >= ROWS_LOOKED_AT ? 0 : filled;
}

/**
 * The row in which most of these headers stand, so that a mapping outlives rows that were put above.
 *
 * @param expected index of the row where they stood; it wins a tie
 */
export function findSavedHeaders(rows: Cells, headers: readonly string[], expected: number): number {
  const wanted = new Set(headers.map(foldText));
  const points = rows.map((row) => row.filter((cell) => cell !== '' && wanted.has(foldText(String(cell)))).length);
  const most = Math.max(...points);
  return points[expected] === most ? expected : points.indexOf(most);
}
