/** Writes the value of one term into its cells, and makes room for the rows of a table. */
import {
  isTable,
  type RowValue,
  type ScalarValue,
  type TableTerm,
  type TermDeclaration,
  type TermValue,
} from '../../domain/agreement/termDeclaration';
import type { TermTexts } from '../../locales/terms';
import type { Block, Content, Workbook } from '../../ports';
import { valueFromCell } from './agreementCells';
import { contentFromValue } from './contentFromValue';
import { SPARE_ROWS } from './agreementLayout';
import { tableNames } from './agreementNames';
import { canonicalTerm } from './termValues';

/**
 * Writes a checked value.
 *
 * @param block of the term, as `agreementBlocks` finds it; rows inserted here move the blocks below it
 * @returns true where rows were inserted
 */
export function writeTerm(
  workbook: Workbook,
  term: TermDeclaration,
  block: Block,
  value: TermValue,
  words: TermTexts,
): boolean {
  if (isTable(term)) return writeTable(workbook, term, block, canonicalTerm(term, value) as readonly RowValue[], words);
  workbook.write(block, [[contentFromValue(term, value as ScalarValue, words)]]);
  return false;
}

function writeTable(
  workbook: Workbook,
  term: TableTerm,
  block: Block,
  rows: readonly RowValue[],
  words: TermTexts,
): boolean {
  const missing = rows.length - block.rows;
  const room = missing > 0 ? insertInside(workbook, term, block, missing + SPARE_ROWS) : block;
  const contents = Array.from({ length: room.rows }, (_, row) =>
    term.columns.map((column) => contentFromValue(column, rows[row]?.[column.key] ?? null, words)),
  );
  workbook.write(room, withFormulas(workbook, term, room, rows, contents));
  return missing > 0;
}

/** Rows above the last one are inside the block, so that names and formulas over it grow; a block of one row has no inside. */
function insertInside(workbook: Workbook, term: TableTerm, block: Block, count: number): Block {
  const grown = { ...block, rows: block.rows + count };
  workbook.insertRows(block.tabId, block.row + Math.max(1, block.rows - 1), count);
  if (block.rows === 1) for (const [name, named] of tableNames(term, grown)) workbook.setName(name, named);
  return grown;
}

/** A formula that somebody put into a cell of the table stays where it gives the very value that is to be written. */
function withFormulas(
  workbook: Workbook,
  term: TableTerm,
  block: Block,
  rows: readonly RowValue[],
  contents: readonly (readonly Content[])[],
): readonly (readonly Content[])[] {
  const formulas = workbook.readFormulas(block);
  if (formulas.every((row) => row.every((formula) => formula === ''))) return contents;
  const cells = workbook.read(block);
  const zone = workbook.timeZone();
  return contents.map((row, rowIndex) =>
    row.map((content, index): Content => {
      const formula = formulas[rowIndex]![index]!;
      const column = term.columns[index]!;
      const given = valueFromCell(column, cells[rowIndex]![index]!, zone);
      return formula !== '' && given === (rows[rowIndex]?.[column.key] ?? null) ? { formula } : content;
    }),
  );
}
