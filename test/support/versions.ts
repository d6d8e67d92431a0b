/** Versions written into a file in memory, as signing writes them, for tests of what reads them. */
import type { TermValues } from '../../src/domain/agreement/termDeclaration';
import type { Signature } from '../../src/domain/agreement/versions/version';
import { parseIsoDay } from '../../src/domain/time/civilDay';
import { readSheetTexts } from '../../src/locales/readSheetTexts';
import { readHistory } from '../../src/workbook/history/readHistory';
import { setUpHistory } from '../../src/workbook/history/setUpHistory';
import { correctStates } from '../../src/workbook/history/historyStates';
import { historyWords } from '../../src/workbook/history/historyWords';
import { VERSIONS_NAME } from '../../src/workbook/history/historyLayout';
import { appendRecord } from '../../src/workbook/history/appendRecord';
import { recordContents } from '../../src/workbook/history/recordContents';
import { recordEntries } from '../../src/domain/agreement/versions/recordEntries';
import { sampleFile, sampleWith } from './agreementFile';
import { madeOnce } from './madeOnce';
import type { MemoryPlatform } from './memoryPlatform';

export const day = (iso: string): number => parseIsoDay(iso)!;

export const bothSigned: readonly Signature[] = [
  { side: 'marketing', name: 'Ada', team: 'Marketing', signedDay: day('2026-01-10') },
  { side: 'sales', name: 'Bo', team: 'Sales', signedDay: day('2026-01-11') },
];

/** Adds the next version below the others. */
export function writeVersion(
  platform: MemoryPlatform,
  values: TermValues,
  effectiveOn: string,
  signatures: readonly Signature[] = bothSigned,
  today = day('2026-11-21'),
): void {
  const { workbook } = platform;
  const texts = readSheetTexts(platform.sheetTextsJson(), 'en');
  setUpHistory(workbook, texts, 'en');
  const history = readHistory(workbook);
  const number = history.versions.length + 1;
  const words = historyWords(values, texts, 'en', workbook.locale());
  const record = { number, effectiveDay: day(effectiveOn), values, signatures, language: 'en' } as const;
  appendRecord(workbook, history, record, words);
  correctStates(workbook, readHistory(workbook), workbook.fileId(), today);
}

/** A file whose agreement was signed so many times, a tenth of a per cent more each time, all for the same day. */
export const fileOfVersions = madeOnce((count: number): MemoryPlatform => {
  const platform = sampleFile();
  const { workbook } = platform;
  const texts = readSheetTexts(platform.sheetTextsJson(), 'en');
  const block = platform.file.names.get(VERSIONS_NAME)!;
  const rows = Array.from({ length: count }, (_, index) => {
    const values = sampleWith({ closeRate: (index + 1) / 1000 });
    const record = { number: index + 1, effectiveDay: day('2026-01-01'), values, signatures: bothSigned };
    const words = historyWords(values, texts, 'en', 'en_US');
    return recordContents(workbook, { ...record, language: 'en' }, recordEntries(values), words);
  }).flat();
  workbook.write({ ...block, rows: rows.length, columns: 7 }, rows);
  workbook.setName(VERSIONS_NAME, { ...block, rows: rows.length });
  correctStates(workbook, readHistory(workbook), workbook.fileId(), day('2026-11-21'));
  return platform;
});
