/** A file with an agreement in it, for tests of what reads and changes agreements. */
import { sampleValues } from '../../src/domain/agreement/sampleValues';
import { checkTerm } from '../../src/domain/agreement/checkTerms';
import { readyValues } from '../../src/domain/agreement/readyValues';
import { usualWorkweek } from '../../src/domain/agreement/workweek';
import type { ScalarValue, TermValue, TermValues } from '../../src/domain/agreement/termDeclaration';
import type { TermIssue } from '../../src/domain/agreement/termIssue';
import { termOf, type TermKey } from '../../src/domain/agreement/terms';
import { en } from '../../src/locales/sheet/en';
import { createAgreement } from '../../src/endpoints/agreement/createAgreement';
import type { Block } from '../../src/ports';
import { madeOnce } from './madeOnce';
import { createMemoryPlatform, type MemoryOptions, type MemoryPlatform } from './memoryPlatform';

/** The sample agreement's values, with some replaced. */
export const sampleWith = (changes: Readonly<Record<string, TermValue>> = {}): TermValues => ({
  ...sampleValues(
    { timeZone: 'Europe/Warsaw', tabLanguage: 'en', workweek: usualWorkweek('en_US', 'Europe/Warsaw') },
    en.agreement.sample,
    2026,
  ),
  ...readyValues(en.agreement.ready, 2026),
  ...changes,
});

/** A platform over an empty file, with the words of the tabs. */
export const emptyFile = (options: MemoryOptions = {}): MemoryPlatform =>
  createMemoryPlatform({ timeZone: 'Europe/Warsaw', ...options });

/** A file that holds the sample agreement. */
export const sampleFile = madeOnce((options: MemoryOptions = {}): MemoryPlatform => {
  const platform = emptyFile(options);
  const reply = createAgreement(platform, { content: 'sample' });
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return platform;
});

/** Types into the cells of a named range as a person would: row by row from its first cell. */
export function typeInto(platform: MemoryPlatform, name: string, rows: readonly (readonly ScalarValue[])[]): void {
  const block = blockOf(platform, name);
  const sheet = platform.file.sheets.find(({ id }) => id === block.tabId)!;
  rows.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      sheet.rows[block.row - 1 + rowIndex]![block.column - 1 + column] = value ?? '';
    }),
  );
}

export function blockOf(platform: MemoryPlatform, name: string): Block {
  const block = platform.file.names.get(name);
  if (block === undefined) throw new Error(`no name ${name}`);
  return block;
}

/** Issues as `path code`, in the order in which they came. */
export const said = (issues: readonly Pick<TermIssue, 'path'>[]): string[] =>
  issues.map((issue) => `${issue.path} ${(issue as TermIssue).code}`);

/** The same of one value of one term. */
export const check = (key: TermKey, value: TermValue): string[] => said(checkTerm(termOf(key), value));
