/** References as text: `B2`, `A2:C`, `3:3`, `'My tab'!A1`. Rows and columns count from 1. */
import type { Rectangle } from './rectangle';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function a1Of({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Cuts off the tab's name; `null` where there is none. */
export function splitSheetName(text: string): { readonly sheetName: string | null; readonly reference: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheetName: null, reference: text };
  const name = text.slice(0, at).replace(/^=/, '');
  const bare = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheetName: bare, reference: text.slice(at + 1) };
}

/** `null` for a text that is no reference. Open ends reach to the end of the tab. */
export function parseReference(text: string, maxRows: number, maxColumns: number): Rectangle | null {
  const shape = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!shape) return null;
  const isRange = text.includes(':');
  const [, startColumnName, startRowText, endColumnName, endRowText] = shape;
  if (startColumnName === undefined && startRowText === undefined) return null;
  if (!isRange && (startColumnName === undefined || startRowText === undefined)) return null;
  if (isRange && endColumnName === undefined && endRowText === undefined) return null;
  const startRow = startRowText === undefined ? 1 : Number(startRowText);
  const startColumn = startColumnName === undefined ? 1 : columnNumber(startColumnName);
  const endRow = !isRange ? startRow : endRowText === undefined ? maxRows : Number(endRowText);
  const endColumn = !isRange ? startColumn : endColumnName === undefined ? maxColumns : columnNumber(endColumnName);
  if (startRow < 1) return null;
  return {
    row: Math.min(startRow, endRow),
    column: Math.min(startColumn, endColumn),
    rows: Math.abs(endRow - startRow) + 1,
    columns: Math.abs(endColumn - startColumn) + 1,
  };
}
