/** Finds figures on the data tab by what they are, so that tests do not count rows. */
import { dataTables, type TableColumn, type TableKey } from '../../src/domain/report/tables';
import type { FactKey } from '../../src/domain/report/facts';
import type { Content } from '../../src/ports';
import { columnBlock, dataBlock, factCell } from '../../src/workbook/figures/dataLayout';
import type { MemoryPlatform } from './memoryPlatform';

/** The value of a fact as the last refresh wrote it. */
export function factValue(platform: MemoryPlatform, fact: FactKey): Content {
  const { id, rows } = platform.sheet('data');
  const { row, column } = factCell(dataBlock(id), fact);
  return rows[row - 1]![column - 1]!;
}

/** A column of a table, its heading left out. */
export function tableColumn(platform: MemoryPlatform, table: TableKey, column: TableColumn): Content[] {
  const { id, rows } = platform.sheet('data');
  const block = columnBlock(dataBlock(id), table, column);
  return Array.from({ length: dataTables[table].rows }, (_row, row) => rows[block.row + row]![block.column - 1]!);
}
