/** Opens a file in a new tab, its texts read as Sheets reads what is typed, in steps between which the page paints. */
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { AppsScriptHost } from '../../host/host';
import { NEW_SHEET } from '../../services/spreadsheet/spreadsheet';
import type { Progress } from '../chrome/progressBar';
import { readTable } from './readTable';

const ROWS_A_STEP = 2_000;

export interface OpenedTable {
  readonly tabName: string;
  readonly rows: number;
}

/** @returns the new tab's name, and how many rows the file had */
export async function openTable(
  api: FUniver,
  host: AppsScriptHost,
  file: File,
  progress: Progress,
): Promise<OpenedTable> {
  await progress.step(`Reading ${file.name}…`, null);
  const rows = readTable(await file.arrayBuffer());
  const toCell = createCellReader(api, host);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  let columns = 0;
  for (let start = 0; start < rows.length; start += ROWS_A_STEP) {
    const words = `Opening ${file.name}: ${start.toLocaleString('en')} of ${rows.length.toLocaleString('en')} rows…`;
    await progress.step(words, start / rows.length);
    for (let row = start; row < Math.min(start + ROWS_A_STEP, rows.length); row++) {
      const texts = rows[row]!;
      columns = Math.max(columns, texts.length);
      const line: Record<number, ICellData> = {};
      texts.forEach((text, column) => {
        const cell = toCell(text);
        if (cell !== null) line[column] = cell;
      });
      cells[row] = line;
    }
  }
  await progress.step(`Putting ${rows.length.toLocaleString('en')} rows into the sheet…`, 1);
  const tabName = freeTabName(host, file.name.replace(/\.[^.]+$/, ''));
  const sheet = api.getActiveWorkbook()!.insertSheet(tabName, {
    sheet: {
      cellData: cells,
      ...NEW_SHEET,
      rowCount: Math.max(NEW_SHEET.rowCount, rows.length),
      columnCount: Math.max(NEW_SHEET.columnCount, columns),
    },
  });
  api.getActiveWorkbook()!.setActiveSheet(sheet);
  return { tabName, rows: rows.length };
}

/** The same text gives the same cell; files repeat themselves, so each text is read once. */
function createCellReader(api: FUniver, host: AppsScriptHost): (text: string) => ICellData | null {
  const styles = api.getActiveWorkbook()!.getWorkbook().getStyles();
  const known = new Map<string, ICellData | null>();
  const read = (text: string): ICellData | null => {
    if (text === '') return null;
    if (isCode(text)) return { v: text, t: CellValueType.STRING };
    const typed = host.parseTyped(text);
    if (typed === null) return null;
    const { pattern, v, ...rest } = typed;
    return {
      ...rest,
      ...(v === undefined ? {} : { v: typeof v === 'boolean' ? Number(v) : v }),
      ...(pattern === undefined ? {} : { s: styles.setValue({ n: { pattern } })! }),
    };
  };
  return (text) => {
    let cell = known.get(text);
    if (cell === undefined) known.set(text, (cell = read(text)));
    return cell === null ? null : { ...cell };
  };
}

/**
 * Digits that name something and count nothing: as a number they would lose zeros in front, or digits at the end; a hash such
 * as `12345678901234567e8` is no power of ten.
 */
const isCode = (text: string): boolean =>
  /^0\d+$/.test(text) || /^\d{16,}$/.test(text) || /^(?=.{16})\d+e\d+$/i.test(text);

function freeTabName(host: AppsScriptHost, wanted: string): string {
  const taken = new Set(host.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const base = wanted.trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
