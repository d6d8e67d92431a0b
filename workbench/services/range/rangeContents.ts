/** Values, formulas and notes of a range. */
import type { ICellData } from '@univerjs/core';
import type { CellMatrix, RawCell } from '../../engine/book';
import { fromEngineFormula } from '../../engine/formulaText';
import { openRanges } from '../../engine/halfOpenRanges';
import { CLEARED, cellFrom, displayOf, formulaCell, valueOf } from './cellValues';
import { localeOf } from '../context';
import { wrongArguments } from '../exception';
import type { GoogleRange } from '../google';
import { checkProtection } from '../sheet/protectedCells';
import { RangeGeometry } from './rangeGeometry';

type SheetValue = string | number | boolean | Date;

/** A formula as the file's locale writes it. */
export function shownFormula(cell: RawCell, locale: Parameters<typeof fromEngineFormula>[1]): string {
  return cell.formula ? fromEngineFormula(openRanges(cell.formula), locale) : '';
}

export class RangeContents extends RangeGeometry {
  protected cells(): RawCell[][] {
    this.context.calculation.flush();
    return this.grid(this.context.book.reader(this.sheetKey));
  }

  protected writeCells(cellAt: (row: number, column: number) => ICellData): void {
    checkProtection(this.context, this.sheetKey, this.at);
    const { row: top, column: left } = this.start;
    const matrix: CellMatrix = {};
    for (let row = 0; row < this.at.rows; row++) {
      const cells: Record<number, ICellData> = {};
      for (let column = 0; column < this.at.columns; column++) cells[left + column] = cellAt(row, column);
      matrix[top + row] = cells;
    }
    this.context.book.write(this.sheetKey, matrix);
  }

  getValues(): SheetValue[][] {
    return this.cells().map((row) => row.map((cell) => valueOf(this.context, cell)));
  }

  getValue(): SheetValue {
    this.context.calculation.flush();
    const { row, column } = this.start;
    return valueOf(this.context, this.context.book.cell(this.sheetKey, row, column));
  }

  getDisplayValues(): string[][] {
    return this.cells().map((row) => row.map((cell) => displayOf(this.context, cell)));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  setValues(values: unknown[][]): GoogleRange {
    this.checkSize('setValues', values);
    const present = this.context.book.reader(this.sheetKey);
    const { row: top, column: left } = this.start;
    this.writeCells((row, column) =>
      cellFrom(this.context, values[row]?.[column], present(top + row, left + column).pattern),
    );
    return this.self;
  }

  setValue(value: unknown): GoogleRange {
    if (Array.isArray(value)) throw wrongArguments('Range.setValue', [value]);
    const present = this.context.book.reader(this.sheetKey);
    const { row: top, column: left } = this.start;
    this.writeCells((row, column) => cellFrom(this.context, value, present(top + row, left + column).pattern));
    return this.self;
  }

  getFormulas(): string[][] {
    const locale = localeOf(this.context);
    return this.cells().map((row) => row.map((cell) => shownFormula(cell, locale)));
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  setFormulas(formulas: string[][]): GoogleRange {
    this.checkSize('setFormulas', formulas);
    this.writeCells((row, column) => this.#formula(formulas[row]?.[column]));
    return this.self;
  }

  setFormula(formula: string): GoogleRange {
    if (Array.isArray(formula)) throw wrongArguments('Range.setFormula', [formula]);
    const [, ...rest] = this.grid(() => null);
    const moved = this.at.columns > 1 || rest.length > 0;
    this.writeCells((row, column) => (moved ? this.#movedFormula(formula, row, column) : this.#formula(formula)));
    return this.self;
  }

  #formula(formula: unknown): ICellData {
    return typeof formula === 'string' && formula !== '' ? formulaCell(this.context, formula) : CLEARED;
  }

  /** One formula over a range is the first cell's, its references moved along as copying would. */
  #movedFormula(formula: string, row: number, column: number): ICellData {
    const cell = this.#formula(formula);
    return cell.f ? { ...cell, f: this.context.book.movedFormula(cell.f, row, column) } : cell;
  }

  isBlank(): boolean {
    return this.cells().every((row) => row.every((cell) => cell.value === null && cell.formula === null));
  }

  clearContent(): GoogleRange {
    this.writeCells(() => CLEARED);
    return this.self;
  }

  getNotes(): string[][] {
    const notes = this.context.state.notes[this.sheetKey] ?? {};
    return this.grid((row, column) => notes[`${row + 1},${column + 1}`] ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    this.checkSize('setNotes', notes);
    const kept = (this.context.state.notes[this.sheetKey] ??= {});
    notes.forEach((row, rowIndex) => {
      row.forEach((note, columnIndex) => {
        const key = `${this.at.row + rowIndex},${this.at.column + columnIndex}`;
        if (note === null || note === '') Reflect.deleteProperty(kept, key);
        else kept[key] = note;
      });
    });
    return this.self;
  }

  setNote(note: string | null): GoogleRange {
    return this.setNotes(this.grid(() => note));
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }
}
