/** Reads the cells of a chart through the same services as a script, and shows dates on its axis. */
import { numfmt } from '@univerjs/core';
import type { AppsScriptHost } from '../../host/host';
import type { ChartRange } from '../../host/uiHooks';
import { toWallText } from '../chrome/wallClock';
import type { ChartCells } from './drawnChart';

export function readChartCells(host: AppsScriptHost, range: ChartRange): ChartCells {
  const sheet = host.spreadsheet.getSheets().find((one) => one.getSheetId() === range.sheetId);
  if (sheet === undefined) return { values: [], texts: [] };
  const cells = sheet.getRange(range.row, range.column, range.rows, range.columns);
  return { values: cells.getValues() as unknown[][], texts: cells.getDisplayValues() };
}

/**
 * @param pattern Google's, such as `d MMM`
 * @param timeZone of the file, in which the cell shows the date
 */
export function formatChartDate(date: Date, pattern: string, timeZone: string): string {
  const wall = Date.parse(`${toWallText(date.getTime(), timeZone)}Z`);
  // Months are M for Google and m in a number format; minutes are m for both, told apart by the hour before them.
  return numfmt.format(pattern.replace(/M/g, 'm').replace(/E/g, 'd'), wall / 86_400_000 + 25_569);
}
