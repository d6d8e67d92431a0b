/** Both sides at the sidebar, for tests of what they sign. */
import type { RowValue } from '../../src/domain/agreement/termDeclaration';
import type { Reply } from '../../src/endpoints/contract';
import { readVersions } from '../../src/endpoints/versions/versions';
import type { SideView, VersionsView } from '../../src/endpoints/versions/contract';
import { signVersion } from '../../src/endpoints/versions/signVersion';
import type { Platform } from '../../src/ports';
import { readAgreement as readCells } from '../../src/workbook/agreement/readAgreement';
import { sampleFile, typeInto } from './agreementFile';
import { madeOnce } from './madeOnce';
import type { MemoryOptions, MemoryPlatform } from './memoryPlatform';

/** What the sidebar shows; throws where it would show a refusal. */
export function versionsOf(platform: Platform): VersionsView {
  const reply = readVersions(platform);
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}

const NAMES: Readonly<Record<SideView, string>> = { marketing: 'Ada', sales: 'Bo' };

/** One side signs the draft as it is now, for this day or the one that is suggested. */
export function sign(platform: Platform, side: SideView, effectiveOn?: string): Reply<VersionsView> {
  const { draft } = versionsOf(platform);
  return signVersion(platform, {
    side,
    name: NAMES[side],
    team: side,
    effectiveOn: effectiveOn ?? draft?.suggestedOn ?? '2026-12-01',
    seal: draft?.seal ?? '',
  });
}

/** Both sign; throws where either is refused. */
export function bothSign(platform: Platform, effectiveOn?: string): VersionsView {
  sign(platform, 'marketing', effectiveOn);
  const reply = sign(platform, 'sales', effectiveOn);
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}

/** Codes of all that is wrong; none where nothing is. */
export const codesOf = (reply: Reply<unknown>): string[] => (reply.ok ? [] : reply.issues.map(({ code }) => code));

/** A file in which version 1 is signed, from 1 January 2026. */
export const signedFile = madeOnce((): MemoryPlatform => {
  const platform = sampleFile();
  bothSign(platform, '2026-01-01');
  return platform;
});

/** Version 1 from January with a close rate of 10 %, version 2 from December with 12 %. */
export const twoVersions = madeOnce((options: MemoryOptions = {}): MemoryPlatform => {
  const platform = sampleFile(options);
  bothSign(platform, '2026-01-01');
  typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
  bothSign(platform, '2026-12-01');
  return platform;
});

/** Somebody deletes a tab: names on it go with it. */
export function deleteTab(platform: MemoryPlatform, role: string): void {
  const { id } = platform.sheet(role);
  platform.file.sheets.splice(
    platform.file.sheets.findIndex((sheet) => sheet.id === id),
    1,
  );
  for (const [name, block] of platform.file.names) if (block.tabId === id) platform.file.names.delete(name);
}

/** The signatures that the agreement tab shows. */
export const signaturesOn = (platform: MemoryPlatform): readonly RowValue[] =>
  valueOf(platform, 'signatures') as readonly RowValue[];

/** The value of a term in the cells of the agreement. */
export const valueOf = (platform: MemoryPlatform, term: string) => readCells(platform.workbook).values[term];

/** A row of the history, by version and term. */
export function historyRow(platform: MemoryPlatform, version: number, term: string) {
  const { rows } = platform.sheet('history');
  const index = rows.findIndex((row) => row[5] === version && row[2] === term);
  return { row: rows[index]!, number: index + 1 };
}
