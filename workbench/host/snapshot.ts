/** A whole file as JSON, and back. */
import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { Book } from '../engine/book';
import type { FileState } from '../services/fileState';
import { emptyFileState } from '../services/fileState';
import { NEW_SHEET } from '../services/spreadsheet/spreadsheet';

interface Snapshot {
  readonly version: 1;
  readonly workbook: IWorkbookData;
  readonly state: FileState;
}

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export function takeSnapshot(book: Book, state: FileState): Snapshot {
  return copy({ version: 1, workbook: book.facade.save(), state });
}

let opened = 0;

/** Univer keeps parsed formulas by workbook id for the whole process: an id is never used twice. */
function freshWorkbookId(): string {
  opened += 1;
  return `workbook-${opened}`;
}

function emptyWorkbook(id: string): Partial<IWorkbookData> {
  return {
    id,
    name: 'Untitled spreadsheet',
    locale: LocaleType.EN_US,
    sheetOrder: ['0'],
    sheets: { '0': { id: '0', name: 'Sheet1', ...NEW_SHEET } },
  };
}

/** An id of Google's length. */
const newFileId = (): string =>
  `${globalThis.crypto.randomUUID()}${globalThis.crypto.randomUUID()}`.replace(/-/g, '').slice(0, 44);

/** As *File > Make a copy* does: cells, names and tags come along, properties and triggers do not. */
function copied(state: FileState): FileState {
  return { ...state, fileId: newFileId(), documentProperties: {}, triggers: [] };
}

/** What to open: the snapshot's file, a copy of it, or an empty one. */
export function openFile(
  snapshot: unknown,
  asCopy: boolean,
  locale: string,
  timeZone: string,
): { readonly workbook: Partial<IWorkbookData>; readonly state: FileState } {
  const id = freshWorkbookId();
  if (snapshot === undefined || snapshot === null) {
    return { workbook: emptyWorkbook(id), state: emptyFileState(newFileId(), locale, timeZone) };
  }
  const { version, workbook, state } = snapshot as Partial<Snapshot>;
  if (version !== 1 || !workbook || !state) throw new Error('This is no snapshot of the workbench.');
  // Names and rules carry the id of the workbook they belong to.
  const text = JSON.stringify(workbook).replaceAll(JSON.stringify(workbook.id), JSON.stringify(id));
  const resources = workbook.resources?.map((resource) => ({
    ...resource,
    data: resource.data.replaceAll(JSON.stringify(workbook.id), JSON.stringify(id)),
  }));
  const opened = JSON.parse(text) as IWorkbookData;
  return {
    workbook: { ...opened, id, ...(resources ? { resources } : {}) },
    state: asCopy ? copied(copy(state)) : copy(state),
  };
}
