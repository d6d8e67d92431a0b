/** A file of three signed versions, and its history with whatever rows a test puts there. */
import type { Content } from '../../src/ports';
import { readHistory, type HistoryReading } from '../../src/workbook/history/readHistory';
import { VERSIONS_NAME } from '../../src/workbook/history/historyLayout';
import { sampleFile, sampleWith } from './agreementFile';
import type { MemoryPlatform } from './memoryPlatform';
import { writeVersion } from './versions';

/** Rows above the first of the history. */
export const HEADINGS = 2;

export interface ThreeVersions {
  readonly platform: MemoryPlatform;
  /** The rows of the history as they were written, headings left out. */
  readonly written: Content[][];
  /** The history with these rows in place of its own, its name over all of them. */
  readRows(rows: readonly (readonly Content[])[]): HistoryReading;
  /** Index of a term's row within `written`. */
  rowOf(version: number, term: string): number;
}

/** Their close rates are 10, 12 and 14 %. */
export function threeVersions(): ThreeVersions {
  const platform = sampleFile();
  writeVersion(platform, sampleWith(), '2026-01-01');
  writeVersion(platform, sampleWith({ closeRate: 0.12 }), '2026-07-01');
  writeVersion(platform, sampleWith({ closeRate: 0.14 }), '2027-01-01');
  const written = platform.contents('history').slice(HEADINGS);
  return {
    platform,
    written,
    readRows(rows) {
      const sheet = platform.sheet('history');
      const { names } = platform.file;
      names.set(VERSIONS_NAME, { ...names.get(VERSIONS_NAME)!, rows: rows.length });
      sheet.rows.splice(HEADINGS, sheet.rows.length, ...rows.map((row) => [...row]));
      return readHistory(platform.workbook);
    },
    rowOf: (version, term) => written.findIndex((row) => row[5] === version && row[2] === term),
  };
}

export const rates = (versions: HistoryReading['versions']) => versions.map(({ values }) => values['closeRate']);
