/** Tags that an add-on leaves on the file or on a tab. */
import type { ServiceContext } from '../context';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../enumerations';
import { Exception } from '../exception';
import type { MetadataRecord } from '../fileState';
import { newNumber } from '../fileState';
import type { GoogleSheet, GoogleSpreadsheet } from '../google';
import { nameIn, Service } from '../service';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Gives the objects that a location answers. */
export interface MetadataPlaces {
  spreadsheet(): GoogleSpreadsheet;
  sheet(sheetKey: string): GoogleSheet;
}

class LocationService extends Service implements Partial<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> {
  readonly serviceName = 'DeveloperMetadataLocation';
  readonly #sheetKey: string | null;
  readonly #places: MetadataPlaces;

  constructor(sheetKey: string | null, places: MetadataPlaces) {
    super();
    this.#sheetKey = sheetKey;
    this.#places = places;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    const type = DeveloperMetadataLocationType[this.#sheetKey === null ? 'SPREADSHEET' : 'SHEET'];
    return type as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  }

  getSheet(): GoogleSheet | null {
    return this.#sheetKey === null ? null : this.#places.sheet(this.#sheetKey);
  }

  getSpreadsheet(): GoogleSpreadsheet | null {
    return this.#sheetKey === null ? this.#places.spreadsheet() : null;
  }
}

class DeveloperMetadataService extends Service implements Partial<GoogleMetadata> {
  readonly serviceName = 'DeveloperMetadata';
  readonly #context: ServiceContext;
  readonly #record: MetadataRecord;
  readonly #places: MetadataPlaces;

  constructor(context: ServiceContext, record: MetadataRecord, places: MetadataPlaces) {
    super();
    this.#context = context;
    this.#record = record;
    this.#places = places;
  }

  getId(): number {
    return this.#record.id;
  }

  getKey(): string {
    return this.#record.key;
  }

  getValue(): string | null {
    return this.#record.value;
  }

  getVisibility(): Visibility {
    return DeveloperMetadataVisibility[this.#record.visibility] as unknown as Visibility;
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    const location = new LocationService(this.#record.sheetKey, this.#places);
    return location as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
  }

  setKey(key: string): GoogleMetadata {
    this.#record.key = checkedKey(key);
    return this as unknown as GoogleMetadata;
  }

  setValue(value: string): GoogleMetadata {
    this.#record.value = value;
    return this as unknown as GoogleMetadata;
  }

  setVisibility(visibility: Visibility): GoogleMetadata {
    this.#record.visibility = visibilityName(visibility);
    return this as unknown as GoogleMetadata;
  }

  remove(): void {
    const { state } = this.#context;
    state.metadata = state.metadata.filter((record) => record !== this.#record);
  }
}

function checkedKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw new Exception('Developer metadata keys must not be empty.');
  return key;
}

export function visibilityName(visibility: unknown): MetadataRecord['visibility'] {
  const name = nameIn(DeveloperMetadataVisibility, visibility);
  if (!name) throw new Exception('Invalid argument: visibility');
  return name;
}

/** `addDeveloperMetadata(key)`, `(key, value)`, `(key, visibility)` and `(key, value, visibility)`. */
export function addMetadata(context: ServiceContext, sheetKey: string | null, args: readonly unknown[]): void {
  const last = args.at(-1);
  const hasVisibility = args.length > 1 && typeof last === 'object' && last !== null;
  const value = args[1];
  context.state.metadata.push({
    id: newNumber(context.state),
    key: checkedKey(args[0]),
    value: typeof value === 'string' ? value : null,
    visibility: hasVisibility ? visibilityName(last) : 'DOCUMENT',
    sheetKey,
  });
}

/** Those of the records that `isWanted`, as a script holds them. */
export function metadataWhere(
  context: ServiceContext,
  places: MetadataPlaces,
  isWanted: (record: MetadataRecord) => boolean,
): GoogleMetadata[] {
  return context.state.metadata
    .filter(isWanted)
    .map((record) => new DeveloperMetadataService(context, record, places) as unknown as GoogleMetadata);
}
