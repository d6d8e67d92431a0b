/** A tab's name, size and looks. */
import { BooleanNumber } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { sheetNumber } from '../../engine/book';
import { keepShown } from '../../engine/keepShown';
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import type { GoogleSheet } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import { Service } from '../service';

/** @throws Exception for a name that another tab has, or for no name */
export function checkSheetName(context: ServiceContext, name: unknown, ownKey: string | null): asserts name is string {
  if (typeof name !== 'string' || name.trim() === '') throw new Exception('Sheet name cannot be empty.');
  const taken = context.book.keyByName(name);
  if (taken !== null && taken !== ownKey) {
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export class SheetStructure extends Service {
  readonly serviceName = 'Sheet';
  protected readonly context: ServiceContext;
  protected readonly make: ObjectMaker;
  readonly sheetKey: string;

  constructor(context: ServiceContext, make: ObjectMaker, sheetKey: string) {
    super();
    this.context = context;
    this.make = make;
    this.sheetKey = sheetKey;
  }

  protected get self(): GoogleSheet {
    return this as unknown as GoogleSheet;
  }

  protected get facade(): FWorksheet {
    return this.context.book.facadeSheet(this.sheetKey);
  }

  getSheetId(): number {
    return sheetNumber(this.sheetKey);
  }

  getName(): string {
    return this.context.book.worksheet(this.sheetKey).getName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    checkSheetName(this.context, name, this.sheetKey);
    if (name !== this.getName()) this.facade.setName(name);
    return this.self;
  }

  getIndex(): number {
    return this.context.book.sheetKeys().indexOf(this.sheetKey) + 1;
  }

  getMaxRows(): number {
    return this.context.book.worksheet(this.sheetKey).getRowCount();
  }

  getMaxColumns(): number {
    return this.context.book.worksheet(this.sheetKey).getColumnCount();
  }

  getLastRow(): number {
    this.context.calculation.flush();
    return this.context.book.extent(this.sheetKey).rows;
  }

  getLastColumn(): number {
    this.context.calculation.flush();
    return this.context.book.extent(this.sheetKey).columns;
  }

  setFrozenRows(rows: number): void {
    if (rows > this.getMaxRows()) throw new Exception("You can't freeze all visible rows on the sheet.");
    this.facade.setFrozenRows(rows);
  }

  getFrozenRows(): number {
    return Math.max(0, this.facade.getFrozenRows());
  }

  setFrozenColumns(columns: number): void {
    if (columns > this.getMaxColumns()) throw new Exception("You can't freeze all visible columns on the sheet.");
    this.facade.setFrozenColumns(columns);
  }

  getFrozenColumns(): number {
    return Math.max(0, this.facade.getFrozenColumns());
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    this.facade.setHiddenGridlines(hideGridlines);
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return this.facade.hasHiddenGridLines();
  }

  setRightToLeft(rightToLeft: boolean): GoogleSheet {
    // Univer has a command for this, but registers it nowhere.
    const direction = rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.context.book.worksheet(this.sheetKey).getConfig().rightToLeft = direction;
    this.context.ui.directionChanged(this.getSheetId(), rightToLeft);
    return this.self;
  }

  isRightToLeft(): boolean {
    return this.context.book.worksheet(this.sheetKey).getConfig().rightToLeft === BooleanNumber.TRUE;
  }

  setTabColor(colour: string | null): GoogleSheet {
    this.facade.setTabColor(colour ?? '');
    return this.self;
  }

  getTabColor(): string | null {
    return this.facade.getTabColor() || null;
  }

  hideSheet(): GoogleSheet {
    const { book } = this.context;
    const others = book.sheetKeys().filter((key) => key !== this.sheetKey && !book.facadeSheet(key).isSheetHidden());
    if (others.length === 0) throw new Exception("You can't hide all the sheets in a document.");
    this.facade.hideSheet();
    return this.self;
  }

  showSheet(): GoogleSheet {
    keepShown(this.context.book, () => this.facade.showSheet());
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.facade.isSheetHidden();
  }
}
