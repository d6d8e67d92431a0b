/** Finds the cells of each term by its named range, and reads them all at once. */
import { isTable, nameOf, type TermDeclaration } from '../domain/agreement/termDeclaration';
import { terms } from '../domain/agreement/terms';
import type { Cells } from '../domain/cell';
import type { Block, Workbook } from '../ports';

/** Where each term stands, by key: one cell for a single value, the rows without their heading for a table. */
export type AgreementBlocks = ReadonlyMap<string, Block>;

/**
 * The blocks of all terms whose names the file still has.
 *
 * A name may cover fewer columns than its table has (formulas want no holiday's name), or, after a slip of the
 * user's, more cells than the term; the declaration decides how wide a block is, the sheet how many rows it has.
 */
export function agreementBlocks(names: ReadonlyMap<string, Block>): AgreementBlocks {
  const blocks = new Map<string, Block>();
  for (const term of terms as readonly TermDeclaration[]) {
    const named = names.get(nameOf(term));
    if (named === undefined) continue;
    blocks.set(
      term.key,
      isTable(term) ? { ...named, columns: term.columns.length } : { ...named, rows: 1, columns: 1 },
    );
  }
  return blocks;
}

/**
 * Contents of all blocks by key, in one read of each tab on which any of them stands: one, unless somebody moved
 * a section to a tab of its own.
 */
export function readBlocks(workbook: Workbook, blocks: AgreementBlocks): ReadonlyMap<string, Cells> {
  const contents = new Map<string, Cells>();
  for (const tabId of new Set([...blocks.values()].map((block) => block.tabId))) {
    const onTab = [...blocks].filter(([, block]) => block.tabId === tabId);
    const around = boundsOf(onTab.map(([, block]) => block));
    const cells = workbook.read(around);
    for (const [key, block] of onTab) {
      const top = block.row - around.row;
      const left = block.column - around.column;
      contents.set(
        key,
        cells.slice(top, top + block.rows).map((row) => row.slice(left, left + block.columns)),
      );
    }
  }
  return contents;
}

/** The smallest rectangle around blocks of one tab. */
function boundsOf(blocks: readonly Block[]): Block {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map((block) => block.row + block.rows));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return { tabId: blocks[0]!.tabId, row, column, rows: bottom - row, columns: right - column };
}
