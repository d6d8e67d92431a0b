/** Real lead data beside the project, which may not be passed on with it: tests that use it skip where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Cell } from '../../src/domain/cell';

const FOLDER = new URL('../../../shared/data/', import.meta.url);

/** Says so where it is not there. */
export function hasSharedData(path: string): boolean {
  const isThere = existsSync(sharedPath(path));
  if (!isThere) console.info(`Skipped: ${path} is not beside the project.`);
  return isThere;
}

/** Where a file is, for a browser that opens it. */
export const sharedPath = (path: string): string => fileURLToPath(new URL(path, FOLDER));

/**
 * A CSV file as cells, numbers as numbers and dates as texts: as in a sheet that was told not to convert anything.
 *
 * @param path below the folder of shared data
 */
export function sharedCells(path: string): Cell[][] {
  const text = readFileSync(sharedPath(path), 'utf8');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return data.map((row, index) =>
    row.map((cell) => (index > 0 && /^-?\d{1,10}(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
}
