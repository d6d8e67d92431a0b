/** Finds tags by key, value, number, visibility and place. */
import type { ServiceContext } from '../context';
import { DeveloperMetadataLocationType } from '../enumerations';
import type { MetadataRecord } from '../fileState';
import { nameIn, Service } from '../service';
import type { MetadataPlaces } from './developerMetadata';
import { metadataWhere, visibilityName } from './developerMetadata';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export class DeveloperMetadataFinderService extends Service implements Partial<GoogleFinder> {
  readonly serviceName = 'DeveloperMetadataFinder';
  readonly #context: ServiceContext;
  readonly #places: MetadataPlaces;
  /** Tab that the search began from; `null`: the whole file. */
  readonly #sheetKey: string | null;
  readonly #tests: ((record: MetadataRecord) => boolean)[] = [];

  constructor(context: ServiceContext, places: MetadataPlaces, sheetKey: string | null) {
    super();
    this.#context = context;
    this.#places = places;
    this.#sheetKey = sheetKey;
  }

  #where(test: (record: MetadataRecord) => boolean): GoogleFinder {
    this.#tests.push(test);
    return this as unknown as GoogleFinder;
  }

  withKey(key: string): GoogleFinder {
    return this.#where((record) => record.key === key);
  }

  withValue(value: string): GoogleFinder {
    return this.#where((record) => record.value === value);
  }

  withId(id: number): GoogleFinder {
    return this.#where((record) => record.id === id);
  }

  withVisibility(visibility: Visibility): GoogleFinder {
    const name = visibilityName(visibility);
    return this.#where((record) => record.visibility === name);
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GoogleFinder {
    const name = nameIn(DeveloperMetadataLocationType, type);
    return this.#where((record) => (record.sheetKey === null ? 'SPREADSHEET' : 'SHEET') === name);
  }

  find(): GoogleMetadata[] {
    const isBelow = ({ sheetKey }: MetadataRecord): boolean => this.#sheetKey === null || sheetKey === this.#sheetKey;
    const tests = [isBelow, ...this.#tests];
    return metadataWhere(this.#context, this.#places, (record) => tests.every((test) => test(record)));
  }
}
