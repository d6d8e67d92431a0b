/** The workbook as the services need it: cells with what spilled into them, and commands that happen at once. */
import type {
  ICellData,
  IRange,
  IStyleData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { CellValueType, ICommandService, ObjectMatrix } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { DefinedNames } from './definedNames';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A cell's content; `value` is `null` where there is none, `formula` as the engine writes it. */
export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly pattern: string | null;
  readonly formula: string | null;
  readonly error: string | null;
}

const BLANK: RawCell = { value: null, pattern: null, formula: null, error: null };

/** Numbers as they are; other ids by a hash that stays the same for as long as the tab lives. */
export function sheetNumber(sheetKey: string): number {
  if (/^\d{1,9}$/.test(sheetKey)) return Number(sheetKey);
  let hash = 7;
  for (const letter of sheetKey) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return hash;
}

export class Book {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly facade: FWorkbook;
  readonly unitId: string;
  readonly names: DefinedNames;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;

  constructor(univer: Univer, api: FUniver, data: Partial<IWorkbookData>) {
    this.univer = univer;
    this.facade = api.createWorkbook(data);
    this.workbook = this.facade.getWorkbook();
    this.unitId = this.workbook.getUnitId();
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#formulas = univer.__getInjector().get(FormulaDataModel);
    this.names = new DefinedNames(univer, this.unitId);
  }

  /** Keys of the tabs in their order. */
  sheetKeys(): string[] {
    return this.workbook.getSheetOrders().slice();
  }

  /** @throws Error for a tab that is gone, as scripts get it from Google. */
  worksheet(sheetKey: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetKey);
    if (!sheet) throw new Error(`Sheet ${sheetNumber(sheetKey)} not found`);
    return sheet;
  }

  facadeSheet(sheetKey: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetKey);
    if (!sheet) throw new Error(`Sheet ${sheetNumber(sheetKey)} not found`);
    return sheet;
  }

  keyByName(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.sheetKeys().find((key) => this.worksheet(key).getName().toLowerCase() === wanted) ?? null;
  }

  /** Rows and columns from 0. Spilled cells hold what spilled into them. */
  cell(sheetKey: string, row: number, column: number): RawCell {
    return this.reader(sheetKey)(row, column);
  }

  /** As `cell`, for many cells of one tab. */
  reader(sheetKey: string): (row: number, column: number) => RawCell {
    const matrix = this.worksheet(sheetKey).getCellMatrix();
    const styles = this.workbook.getStyles();
    const spilled = this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetKey];
    return (row, column) => {
      const own = matrix.getValue(row, column);
      const hasOwn = own && ((own.v !== undefined && own.v !== null) || own.f);
      const cell = hasOwn ? own : (spilled?.[row]?.[column] ?? own);
      if (!cell) return BLANK;
      const value = cell.v ?? null;
      const pattern =
        (own && styles.getStyleByCell(own)?.n?.pattern) ?? styles.getStyleByCell(cell)?.n?.pattern ?? null;
      const error = value === '#ERROR!' ? ((cell.custom?.['error'] as string | undefined) ?? null) : null;
      const isBoolean = cell.t === CellValueType.BOOLEAN;
      return {
        value: isBoolean ? value === 1 || value === true || value === 'TRUE' : value,
        pattern,
        formula: own?.f ?? this.#sharedFormula(sheetKey, own, row, column),
        error,
      };
    };
  }

  /** Copies that the page makes by dragging share one formula by its id. */
  #sharedFormula(sheetKey: string, cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (!cell?.si) return null;
    return this.#formulas.getFormulaStringByCell(row, column, sheetKey, this.unitId) ?? null;
  }

  /** Last row and column that hold a value or a formula, also one that shows nothing; 0 and 0 for none. */
  extent(sheetKey: string): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || ((cell.v === undefined || cell.v === null || cell.v === '') && !cell.f && !cell.si)) return;
      if (row >= rows) rows = row + 1;
      if (column >= columns) columns = column + 1;
    };
    this.worksheet(sheetKey)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        note(row, column, cell);
      });
    const spilled = this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetKey] ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        if (cell) note(Number(row), Number(column), { v: cell.v ?? ' ' });
      }
    }
    return { rows, columns };
  }

  write(sheetKey: string, cellValue: CellMatrix): void {
    // Univer asks for a range even where the matrix says it all, and takes the selection, if any, without one.
    const range = new ObjectMatrix(cellValue).getStartEndScope();
    this.command(SetRangeValuesCommand.id, { subUnitId: sheetKey, range, value: cellValue });
  }

  /** Looks only: unlike `write` this leaves formulas at rest. Rows and columns from 0, one value for all or rows of values. */
  setStyle<Key extends keyof IStyleData>(
    sheetKey: string,
    range: IRange,
    type: Key,
    value: IStyleData[Key] | null | (IStyleData[Key] | null)[][],
  ): void {
    this.command(SetStyleCommand.id, { subUnitId: sheetKey, range, style: { type, value } });
  }

  styleAt(sheetKey: string, row: number, column: number): IStyleData {
    const cell = this.worksheet(sheetKey).getCellMatrix().getValue(row, column);
    return (cell && this.workbook.getStyles().getStyleByCell(cell)) ?? {};
  }

  /** The engine's formula with its relative references moved, as copying it that far would. */
  movedFormula(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    return this.univer.__getInjector().get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  /** Runs a command of Univer's; one that it declines is a fault of the host's. */
  command(id: string, params: object): void {
    if (!this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) {
      throw new Error(`Univer declined ${id}`);
    }
  }

  totalCells(): number {
    return this.sheetKeys().reduce((sum, key) => {
      const sheet = this.worksheet(key);
      return sum + sheet.getRowCount() * sheet.getColumnCount();
    }, 0);
  }
}
