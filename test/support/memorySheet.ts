/** One tab in memory: a grid of contents that reads as Sheets reads, and what was done to its look and charts. */
import { isBlank, isDate, type Cell, type Cells } from '../../src/domain/cell';
import { PlatformError, type Block, type ChartSpec, type Content, type TabDress, type TabRole } from '../../src/ports';

const CELL_TEXT_LIMIT = 50_000;

export interface MemorySheet {
  readonly id: number;
  name: string;
  role: TabRole | null;
  /** Row-major; rows may be shorter than others. A formula is kept as written and reads as blank. */
  readonly rows: Content[][];
  readonly charts: Map<string, ChartSpec>;
  readonly dresses: TabDress[];
  /** Cells that a cell offers to choose from, by row and column. */
  readonly lists: Map<string, Block>;
}

const isFormula = (content: Content | undefined): content is { readonly formula: string } =>
  typeof content === 'object' && !isDate(content);

/** Refuses what would reach the user as a broken cell, and what Sheets itself refuses. */
function checkContent(content: Content | null | undefined): void {
  if (typeof content === 'number' && !Number.isFinite(content)) throw new Error(`${content} written into a cell`);
  if (isDate(content) && Number.isNaN(content.getTime())) throw new Error('an unreadable date written into a cell');
  if (content === undefined || content === null) throw new Error(`${String(content)} written into a cell`);
  if (typeof content === 'string' && content.length > CELL_TEXT_LIMIT) {
    throw new PlatformError('write', 'Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (isFormula(content)) {
    if (!content.formula.startsWith('=')) throw new Error(`formula without its sign: ${content.formula}`);
    if (/\d[.,]\d/.test(content.formula.replace(/"[^"]*"/g, ''))) {
      throw new Error(`a decimal in a formula is read differently by locales: ${content.formula}`);
    }
  }
}

/** Values of a rectangle, as `getValues`: beyond what was written everything is blank. */
export function readCells(sheet: MemorySheet, block: Block): Cells {
  return eachCell(sheet, block, (content) => (isFormula(content) || content === undefined ? '' : content));
}

/** Formulas of a rectangle, blank where a cell has none. */
export function readFormulas(sheet: MemorySheet, block: Block): string[][] {
  return eachCell(sheet, block, (content) => (isFormula(content) ? content.formula : ''));
}

function eachCell<Answer>(sheet: MemorySheet, block: Block, answer: (content: Content | undefined) => Answer) {
  return Array.from({ length: block.rows }, (_row, row) =>
    Array.from({ length: block.columns }, (_column, column) =>
      answer(sheet.rows[block.row - 1 + row]?.[block.column - 1 + column]),
    ),
  );
}

/** Writes a rectangle whose size must be the block's. */
export function writeCells(sheet: MemorySheet, block: Block, contents: readonly (readonly Content[])[]): void {
  if (contents.length !== block.rows || contents.some((row) => row.length !== block.columns)) {
    throw new PlatformError('write', 'The number of rows or columns in the data does not match the range.');
  }
  contents.forEach((row) => row.forEach(checkContent));
  contents.forEach((row, index) => {
    while (sheet.rows.length < block.row + index) sheet.rows.push([]);
    const target = sheet.rows[block.row - 1 + index]!;
    while (target.length < block.column - 1) target.push('');
    row.forEach((content, column) => {
      target[block.column - 1 + column] = content;
    });
  });
}

/** Blank rows above `row`. */
export function insertRows(sheet: MemorySheet, row: number, count: number): void {
  while (sheet.rows.length < row - 1) sheet.rows.push([]);
  sheet.rows.splice(row - 1, 0, ...Array.from({ length: count }, (): Content[] => []));
}

/** Last row and column that hold anything. */
export function usedExtent(sheet: MemorySheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    for (let column = row.length; column > 0; column--) {
      if (isBlank(row[column - 1])) continue;
      rows = index + 1;
      columns = Math.max(columns, column);
      break;
    }
  });
  return { rows, columns };
}

/** A copy of all contents, cut to what is used, for comparing one run with the next. */
export function contentsOf(sheet: MemorySheet): Content[][] {
  const { rows, columns } = usedExtent(sheet);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Content => sheet.rows[row]?.[column] ?? ''),
  );
}

/** The tab as it is now; what happens to one of the two does not happen to the other. */
export const copyOfSheet = (sheet: MemorySheet): MemorySheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.slice()),
  charts: new Map(sheet.charts),
  dresses: sheet.dresses.slice(),
  lists: new Map(sheet.lists),
});

/** A tab of the user's own with these values from its first cell on. */
export function createMemorySheet(
  id: number,
  name: string,
  role: TabRole | null,
  cells: readonly (readonly Cell[])[] = [],
) {
  const sheet: MemorySheet = { id, name, role, rows: [], charts: new Map(), dresses: [], lists: new Map() };
  cells.forEach((row) => sheet.rows.push([...row]));
  return sheet;
}
