/** `Spreadsheet`: its settings and tabs, and the maker of tabs and ranges. */
import { sheetNumber } from '../../engine/book';
import { isLocale } from '../../engine/localeFacts';
import { isKnownZone } from '../../engine/zone';
import type { ServiceContext } from '../context';
import { Exception, wrongArguments } from '../exception';
import { newNumber } from '../fileState';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../google';
import { RangeService } from '../range/range';
import { RangeListService } from '../range/rangeList';
import type { ObjectMaker } from '../range/rangeGeometry';
import type { Rectangle } from '../range/rectangle';
import { SheetService } from '../sheet/sheet';
import { checkCellCount } from '../sheet/sheetLines';
import { checkSheetName } from '../sheet/sheetStructure';
import { SpreadsheetSelection } from './spreadsheetSelection';

/** Rows, columns, sizes and font of a new tab, as Sheets makes it. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10 },
} as const;

export class SpreadsheetService extends SpreadsheetSelection implements Partial<GoogleSpreadsheet> {
  readonly #sheets = new Map<string, SheetService>();
  protected override readonly make: ObjectMaker;

  constructor(context: ServiceContext) {
    super(context);
    this.make = {
      range: (sheetKey: string, at: Rectangle) =>
        new RangeService(context, this.make, sheetKey, at) as unknown as GoogleRange,
      sheet: (sheetKey: string) => this.sheet(sheetKey),
      rangeList: (ranges) => new RangeListService(ranges) as unknown as GoogleAppsScript.Spreadsheet.RangeList,
    };
  }

  protected override sheet(sheetKey: string): GoogleSheet {
    let sheet = this.#sheets.get(sheetKey);
    if (!sheet) {
      const places = { spreadsheet: () => this.self, sheet: (key: string) => this.sheet(key) };
      sheet = new SheetService(this.context, this.make, places, sheetKey);
      this.#sheets.set(sheetKey, sheet);
    }
    return sheet as unknown as GoogleSheet;
  }

  #keyOf(sheet: GoogleSheet, method: string): string {
    if (!(sheet instanceof SheetService)) throw wrongArguments(`Spreadsheet.${method}`, [sheet]);
    return sheet.sheetKey;
  }

  getId(): string {
    return this.context.state.fileId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.context.book.facade.getName();
  }

  rename(name: string): void {
    this.context.book.facade.setName(name);
  }

  getSpreadsheetTimeZone(): string {
    return this.context.state.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (typeof zone !== 'string' || !isKnownZone(zone)) throw new Exception('Invalid argument: timezone');
    this.context.state.timeZone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.context.state.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (typeof locale !== 'string' || !isLocale(locale)) throw new Exception('Invalid argument: locale');
    this.context.state.locale = locale;
  }

  getSheets(): GoogleSheet[] {
    return this.context.book.sheetKeys().map((key) => this.sheet(key));
  }

  getNumSheets(): number {
    return this.context.book.sheetKeys().length;
  }

  override getSheetByName(name: string): GoogleSheet | null {
    const key = typeof name === 'string' ? this.context.book.keyByName(name) : null;
    return key === null ? null : this.sheet(key);
  }

  getSheetById(id: number): GoogleSheet | null {
    const key = this.context.book.sheetKeys().find((known) => sheetNumber(known) === id);
    return key === undefined ? null : this.sheet(key);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const key = this.#keyOf(sheet, 'setActiveSheet');
    this.context.book.facade.setActiveSheet(this.context.book.facadeSheet(key));
    return sheet;
  }

  /** `insertSheet()`, `(name)`, `(index)`, `(name, index)`; the index counts from 0. */
  insertSheet(first?: string | number | object, second?: unknown): GoogleSheet {
    if (typeof first === 'object') throw wrongArguments('Spreadsheet.insertSheet', [first]);
    const { book, state } = this.context;
    const name = typeof first === 'string' ? first : this.#freeName();
    checkSheetName(this.context, name, null);
    checkCellCount(this.context, NEW_SHEET.rowCount * NEW_SHEET.columnCount);
    const given = typeof first === 'number' ? first : second;
    const index = typeof given === 'number' ? given : book.sheetKeys().length;
    const id = String(newNumber(state));
    book.facade.insertSheet(name, { index, sheet: { id, ...NEW_SHEET } });
    return this.sheet(id);
  }

  #freeName(): string {
    let number = this.getNumSheets();
    while (this.context.book.keyByName(`Sheet${number}`) !== null) number++;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { book } = this.context;
    const key = this.#keyOf(sheet, 'deleteSheet');
    const others = book.sheetKeys().filter((known) => known !== key);
    if (others.length === 0) throw new Exception("You can't remove all the sheets in a document.");
    if (others.every((known) => book.facadeSheet(known).isSheetHidden())) {
      throw new Exception("You can't remove all the visible sheets in a document.");
    }
    book.facade.deleteSheet(book.facadeSheet(key));
    this.#sheets.delete(key);
  }

  moveActiveSheet(position: number): void {
    const { facade } = this.context.book;
    facade.moveSheet(facade.getActiveSheet(), position - 1);
  }

  toast(message: string, title = '', timeoutSeconds: number | null = 5): void {
    this.context.ui.toast({ message, title, seconds: timeoutSeconds ?? 5 });
  }
}
