/**
 * What the log tells about the report tab by formulas, in cells that every refresh reads anyway: what people chose there,
 * and how many of the report's formulas are left.
 */
import type { Cell, Cells } from '../../domain/cell';
import type { Workbook } from '../../ports';
import { KEPT } from './kept';
import { liveBlock } from './logLayout';
import { REPORT_NAMES } from '../reportNames';
import { sameBlock } from '../sameBlock';

const LIVE = [
  [KEPT.shownMonth, REPORT_NAMES.shownMonth],
  [KEPT.shownGrain, REPORT_NAMES.shownGrain],
  [KEPT.formulas, REPORT_NAMES.formulas],
] as const;

/** By key of what is kept; blank while the report is not there. */
export const readLive = (cells: Cells): [string, Cell][] => LIVE.map(([key], index) => [key, cells[index]?.[0] ?? '']);

/** Writes the formulas, once the names they read are there. Where they stand, it changes nothing. */
export function setUpLive(workbook: Workbook, logTabId: number): void {
  const block = liveBlock(logTabId);
  if (sameBlock(workbook.names().get(REPORT_NAMES.live), block)) return;
  workbook.write(
    block,
    LIVE.map(([, name]) => [{ formula: `=IFERROR(${name};"")` }]),
  );
  workbook.setName(REPORT_NAMES.live, block);
}
