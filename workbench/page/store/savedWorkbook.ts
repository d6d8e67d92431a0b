/** Keeps the whole workbook in the browser's database, so that a reload loses nothing. */

const DATABASE = 'pactline-workbench';
const STORE = 'workbook';
const KEY = 'current';

/** What the host's `snapshot` answered, and what of the page goes with it. */
export interface SavedWorkbook {
  readonly snapshot: unknown;
  readonly activeTab: string;
  /** Handler of the menu item that opened the sidebar; `null`: it was closed. */
  readonly sidebarOpener: string | null;
}

export async function readSavedWorkbook(): Promise<SavedWorkbook | null> {
  return ((await inStore('readonly', (store) => store.get(KEY))) as SavedWorkbook | undefined) ?? null;
}

export async function saveWorkbook(workbook: SavedWorkbook): Promise<void> {
  await inStore('readwrite', (store) => store.put(workbook, KEY));
}

export async function forgetWorkbook(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = (await answered(opening)) as IDBDatabase;
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answered(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser kept no workbook.'));
  });
}
