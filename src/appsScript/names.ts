/** The file's named ranges. */
import type { Block, Workbook } from '../ports';
import { activeFile, blockOf, rangeOf, sheetOf } from './spreadsheet';

type NameCalls = Pick<Workbook, 'names' | 'setName' | 'removeName'>;

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const names: NameCalls = {
  names: () => {
    const blocks = new Map<string, Block>();
    for (const named of activeFile().getNamedRanges()) {
      const range = rangeBehind(named);
      if (range !== null) blocks.set(named.getName(), blockOf(range));
    }
    return blocks;
  },
  setName: (name, block) => {
    activeFile().setNamedRange(name, rangeOf(sheetOf(block.tabId), block));
  },
  removeName: (name) => {
    activeFile().removeNamedRange(name);
  },
};

/** A name whose cells were deleted has no range, and asking for it may throw. */
function rangeBehind(named: NamedRange): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return named.getRange();
  } catch {
    return null;
  }
}
