/** The file's named ranges. */
import type { Cells } from '../domain/cell';
import type { Block, Workbook } from '../ports';
import { activeFile, blockOf, rangeOf, sheetOf } from './spreadsheet';

type NameCalls = Pick<Workbook, 'names' | 'readNamed' | 'setName' | 'removeNames'>;

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const names: NameCalls = {
  names: () => {
    const blocks = new Map<string, Block>();
    for (const named of activeFile().getNamedRanges()) {
      const name = named.getName();
      // A duplicated tab brings its names along once more; the file's own come first.
      const range = blocks.has(name) ? null : rangeBehind(named);
      if (range !== null) blocks.set(name, blockOf(range));
    }
    return blocks;
  },
  readNamed: (name) => (activeFile().getRangeByName(name)?.getValues() ?? null) as Cells | null,
  setName: (name, block) => {
    activeFile().setNamedRange(name, rangeOf(sheetOf(block.tabId), block));
  },
  removeNames: (isOne) => {
    for (const named of activeFile().getNamedRanges()) if (isOne(named.getName())) named.remove();
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
