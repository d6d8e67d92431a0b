/** Protected ranges and tabs, as far as an add-on sets them: who may edit is the owner alone, warnings are kept. */
import type { ServiceContext } from '../context';
import { ProtectionType } from '../enumerations';
import type { ProtectionRecord } from '../fileState';
import { newNumber } from '../fileState';
import type { GoogleRange, GoogleSheet } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import type { Rectangle } from '../range/rectangle';
import { nameIn, Service } from '../service';
import { personOf } from './protectedCells';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export class ProtectionService extends Service implements Partial<GoogleProtection> {
  readonly serviceName = 'Protection';
  readonly #context: ServiceContext;
  readonly #make: ObjectMaker;
  readonly #record: ProtectionRecord;

  constructor(context: ServiceContext, make: ObjectMaker, record: ProtectionRecord) {
    super();
    this.#context = context;
    this.#make = make;
    this.#record = record;
  }

  getDescription(): string {
    return this.#record.description;
  }

  setDescription(description: string): GoogleProtection {
    this.#record.description = description;
    return this as unknown as GoogleProtection;
  }

  isWarningOnly(): boolean {
    return this.#record.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    this.#record.warningOnly = warningOnly;
    return this as unknown as GoogleProtection;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type = ProtectionType[this.#record.range === null ? 'SHEET' : 'RANGE'];
    return type as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }

  getRange(): GoogleRange {
    const { sheetKey, range } = this.#record;
    const sheet: GoogleSheet = this.#make.sheet(sheetKey);
    return range ? this.#make.range(sheetKey, range) : sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  }

  canEdit(): boolean {
    return this.#context.execution?.user.canEdit ?? true;
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }

  removeEditors(): GoogleProtection {
    return this as unknown as GoogleProtection;
  }

  remove(): void {
    const { state } = this.#context;
    state.protections = state.protections.filter((record) => record !== this.#record);
  }
}

/** Protects some cells, or the whole tab where `range` is `null`, in the name of whoever acts. */
export function addProtection(
  context: ServiceContext,
  make: ObjectMaker,
  sheetKey: string,
  range: Rectangle | null,
): GoogleProtection {
  const { state } = context;
  const whose = { id: newNumber(state), sheetKey, ownerKey: personOf(context) };
  const record = { ...whose, range: range && { ...range }, description: '', warningOnly: false };
  state.protections.push(record);
  return new ProtectionService(context, make, record) as unknown as GoogleProtection;
}

/** Those of a tab that protect ranges, or those that protect it as a whole. */
export function protectionsOf(
  context: ServiceContext,
  make: ObjectMaker,
  sheetKey: string,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): GoogleProtection[] {
  const isWhole = nameIn(ProtectionType, type) === 'SHEET';
  return context.state.protections
    .filter((record) => record.sheetKey === sheetKey && (record.range === null) === isWhole)
    .map((record) => new ProtectionService(context, make, record) as unknown as GoogleProtection);
}
