/** Finds the cells of each term by its named range, and reads them all at once. */
import { isTable, nameOf, type TermDeclaration } from '../../domain/agreement/termDeclaration';
import { termOf, terms, type TermKey } from '../../domain/agreement/terms';
import type { Cells } from '../../domain/cell';
import type { Block, Workbook } from '../../ports';
import { rowsAboveTable } from './rowsAboveTable';

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

/** What {@link readBlocks} finds. */
interface ReadBlocks {
  /** As they were asked for, and with the rows that somebody inserted above the first row of a table. */
  readonly blocks: AgreementBlocks;
  readonly contents: ReadonlyMap<string, Cells>;
  /** Keys of tables whose names fall short of such rows. */
  readonly outgrown: readonly string[];
}

/**
 * Contents of all blocks by key, in one read of each tab on which any of them stands: one, unless somebody moved
 * a section to a tab of its own.
 *
 * @param names all of the file, which tell where a table's own rows may begin
 */
export function readBlocks(workbook: Workbook, blocks: AgreementBlocks, names: ReadonlyMap<string, Block>): ReadBlocks {
  const found = new Map(blocks);
  const contents = new Map<string, Cells>();
  const outgrown: string[] = [];
  for (const tabId of new Set([...blocks.values()].map((block) => block.tabId))) {
    const onTab = [...blocks].filter(([, block]) => block.tabId === tabId);
    const around = boundsOf(onTab.map(([, block]) => block));
    const cells = workbook.read(around);
    const cut = ({ row, column, rows, columns }: Block): Cells =>
      cells
        .slice(row - around.row, row - around.row + rows)
        .map((line) => line.slice(column - around.column, column - around.column + columns));
    const bottoms = [...names.values()].filter((block) => block.tabId === tabId).map(bottomOf);
    for (const [key, block] of onTab) {
      const term = termOf(key as TermKey);
      const first = Math.max(around.row, ...bottoms.filter((bottom) => bottom <= block.row));
      const inserted = isTable(term) ? rowsAboveTable(term, cut({ ...block, row: first, rows: block.row - first })) : 0;
      const whole = { ...block, row: block.row - inserted, rows: block.rows + inserted };
      if (inserted > 0) outgrown.push(key);
      found.set(key, whole);
      contents.set(key, cut(whole));
    }
  }
  return { blocks: found, contents, outgrown };
}

/** The row below. */
const bottomOf = ({ row, rows }: Block): number => row + rows;

/** Title, heading and a few rows that may have been inserted, of a table that somebody moved to a tab of its own. */
const ROWS_ABOVE = 12;

/** The smallest rectangle around blocks of one tab, and some rows above it. */
function boundsOf(blocks: readonly Block[]): Block {
  const row = Math.max(1, Math.min(...blocks.map((block) => block.row)) - ROWS_ABOVE);
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map(bottomOf));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return { tabId: blocks[0]!.tabId, row, column, rows: bottom - row, columns: right - column };
}
