/** What belongs to the file but has no place in Univer's workbook: plain JSON, so that a snapshot keeps it. */
import type { ChartDescription, ChartRange } from '../host/uiHooks';
import type { Rectangle } from './range/rectangle';

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** `null`: the spreadsheet itself. */
  readonly sheetKey: string | null;
}

/** A chart; `sheetKey` in place of the numbers that the outside knows. */
export interface ChartRecord extends Omit<ChartDescription, 'sheetId' | 'ranges'> {
  readonly sheetKey: string;
  readonly ranges: readonly (Omit<ChartRange, 'sheetId'> & { readonly sheetKey: string })[];
}

export interface ProtectionRecord {
  readonly id: number;
  readonly sheetKey: string;
  /** Key of the user who protected it. */
  readonly ownerKey: string;
  /** From 1; `null` for the whole tab. */
  readonly range: Rectangle | null;
  description: string;
  warningOnly: boolean;
}

export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly userKey: string;
  readonly kind: 'clock' | 'open' | 'edit' | 'change' | 'formSubmit';
  readonly everyDays: number | null;
  readonly everyHours: number | null;
  readonly atHour: number | null;
  readonly nearMinute: number | null;
  readonly timeZone: string;
}

export type Properties = Record<string, string>;

export interface FileState {
  fileId: string;
  timeZone: string;
  locale: string;
  /** Source of ids that are never given twice. */
  lastNumber: number;
  /** By tab, then `row,column` from 1. */
  notes: Record<string, Record<string, string>>;
  metadata: MetadataRecord[];
  charts: ChartRecord[];
  protections: ProtectionRecord[];
  triggers: TriggerRecord[];
  documentProperties: Properties;
  scriptProperties: Properties;
  userProperties: Record<string, Properties>;
}

export function emptyFileState(fileId: string, locale: string, timeZone: string): FileState {
  return {
    fileId,
    timeZone,
    locale,
    lastNumber: 0,
    notes: {},
    metadata: [],
    charts: [],
    protections: [],
    triggers: [],
    documentProperties: {},
    scriptProperties: {},
    userProperties: {},
  };
}

/** A number that this file has never used, of nine digits as Google's ids have. */
export function newNumber(state: FileState): number {
  state.lastNumber += 1;
  return 100_000_000 + ((state.lastNumber * 48_271) % 899_999_981);
}
