/** Says of a table of the data which of its columns and rows the report shows, and how wide. */
import type { FactKey } from '../../domain/report/facts';
import { dataTables, type TableColumn, type TableKey } from '../../domain/report/tables';
import type { PlacedTable } from './section';

/** How a table is shown: spans of its columns, one where not said; columns that are left out stand on the data tab. */
interface Shown {
  readonly columns?: Partial<Record<TableColumn, number>>;
  /** Only those named in `columns`. */
  readonly only?: boolean;
  readonly rows?: number;
  readonly newestFirst?: boolean;
}

/** @param message what stands below its title */
export function placedTable(table: TableKey, message: FactKey, shown: Shown = {}): PlacedTable {
  const { columns = {}, only = false, rows = dataTables[table].rows, newestFirst = false } = shown;
  const all: readonly TableColumn[] = dataTables[table].columns;
  return {
    table,
    message,
    columns: all
      .filter((column) => !only || columns[column] !== undefined)
      .map((column) => ({ column, span: columns[column] ?? 1 })),
    rows,
    newestFirst,
  };
}
