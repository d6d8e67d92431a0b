/** Names of ranges and tags of the file. */
import type { ServiceContext } from '../context';
import { addMetadata, metadataWhere } from './developerMetadata';
import { DeveloperMetadataFinderService } from './developerMetadataFinder';
import { Exception, wrongArguments } from '../exception';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../google';
import { namedRanges, rangeOfName, setNamedRange } from './namedRange';
import type { ObjectMaker } from '../range/rangeGeometry';
import { RangeGeometry } from '../range/rangeGeometry';
import { Service } from '../service';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export abstract class SpreadsheetNames extends Service {
  readonly serviceName = 'Spreadsheet';
  protected readonly context: ServiceContext;
  protected abstract readonly make: ObjectMaker;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  protected abstract sheet(sheetKey: string): GoogleSheet;

  protected get self(): GoogleSpreadsheet {
    return this as unknown as GoogleSpreadsheet;
  }

  getRangeByName(name: string): GoogleRange | null {
    const found = this.context.book.names.find(name);
    return found && rangeOfName(this.context, this.make, found);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.context, this.make);
  }

  setNamedRange(name: string, range: GoogleRange): void {
    if (!(range instanceof RangeGeometry)) throw wrongArguments('Spreadsheet.setNamedRange', [name, range]);
    setNamedRange(this.context, name, range);
  }

  removeNamedRange(name: string): void {
    const found = this.context.book.names.find(name);
    if (!found) throw new Exception(`The named range "${name}" does not exist.`);
    this.context.book.names.remove(found.name);
  }

  addDeveloperMetadata(...args: unknown[]): GoogleSpreadsheet {
    addMetadata(this.context, null, args);
    return this.self;
  }

  #places(): { spreadsheet: () => GoogleSpreadsheet; sheet: (key: string) => GoogleSheet } {
    return { spreadsheet: () => this.self, sheet: (key) => this.sheet(key) };
  }

  getDeveloperMetadata(): GoogleMetadata[] {
    return metadataWhere(this.context, this.#places(), ({ sheetKey }) => sheetKey === null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const finder = new DeveloperMetadataFinderService(this.context, this.#places(), null);
    return finder as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }
}
