/** Reads a table argument row by row; one bad cell refuses the table, because no row of the answer could be trusted. */
import { type Cell, isBlank, isErrorText } from '../../domain/cell';
import { type Argument, type Call, sizeOf } from './readArguments';
import type { FormulaServices, Parameter } from './declaration';
import { explain } from './explain';
import { cellReader } from './cellReader';
import { refuse, Refusal } from './refusal';

export interface TableRow {
  /** Row in the range, counted from 1. */
  readonly row: number;
  /** One a column, as declared: numbers and days as numbers, texts as typed. */
  readonly values: readonly Cell[];
}

/** @throws Refusal naming the first bad row; rows without a filled cell are passed over */
export function readTable(argument: Argument, call: Call, services: FormulaServices): readonly TableRow[] {
  const { parameter, isBlank: isLeftOut } = argument;
  const { name, table, columns = [] } = parameter;
  const cells = isLeftOut && table ? services.table(table) : argument.cells;
  if (!cells) return refuse('noTable', name, { table: table! });
  const rows = cells.flatMap((line, index): TableRow[] => {
    if (line.every(isBlank)) return [];
    if (line.length < columns.length) {
      return refuse('columns', name, { size: sizeOf(cells), columns: columns.map((column) => column.name).join(', ') });
    }
    const values = columns.map((column, at): Cell => {
      const cell = line[at]!;
      if (column.kind === 'any') return cell;
      const asParameter: Parameter = { ...column, kind: column.kind, takes: 'range' };
      const value = column.kind === 'text' ? String(cell) : cellReader(asParameter, call)(cell);
      if (!isBlank(cell) && !isErrorText(cell) && !Number.isNaN(value)) return value;
      throw new Refusal(explain(asParameter, cell, `${name}.${index + 1}`, call.sheetZone));
    });
    return [{ row: index + 1, values }];
  });
  if (rows.length === 0) refuse('missing', name, { value: '' });
  return rows;
}
