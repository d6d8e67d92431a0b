/** Finishes what a run about versions left undone, and takes back a signature under what was changed since. */
import { MOST_TABLE_ROWS, type RowValue } from '../../domain/agreement/termDeclaration';
import { isSigned } from '../../domain/agreement/versions/version';
import { isoDay } from '../../domain/time/civilDay';
import type { Platform } from '../../ports';
import { finishSave, isSaveUnfinished, saveTerms } from '../../workbook/agreement/agreementJournal';
import { correctStates, rightStates } from '../../workbook/history/historyStates';
import { removeRecord } from '../../workbook/history/removeRecord';
import { migrateFile } from '../../workbook/history/migrateFile';
import { readVersionsOf, type VersionsReading } from './readVersionsOf';

/** Holds the number of a version from its second signature on until its names stand on the agreement tab. */
const SIGNED_KEY = 'pactline.signed';

/** Says that the agreement tab is to be given the signatures of a version, should this run not come to it. */
export const announceSignatures = ({ documentStore }: Platform, version: number): void =>
  documentStore.set(SIGNED_KEY, String(version));

/** Leaves no signature to be listed, as where the agreement itself is taken away. */
export const forgetSignatures = ({ documentStore }: Pick<Platform, 'documentStore'>): void =>
  documentStore.remove(SIGNED_KEY);

/** True where {@link tendVersions} would change something. */
export function isTendingNeeded(platform: Platform, reading: VersionsReading): boolean {
  const { history, stale, fileId, today } = reading;
  return (
    isSaveUnfinished(platform) ||
    reading.needsMigration ||
    platform.documentStore.get(SIGNED_KEY) !== null ||
    stale.length > 0 ||
    rightStates(history, fileId, today).some((state, index) => state !== history.states[index])
  );
}

/**
 * Puts agreement and history in order. The caller holds the lock.
 *
 * @returns how they stand then
 */
export function tendVersions(platform: Platform): VersionsReading {
  const { workbook } = platform;
  if (isSaveUnfinished(platform)) finishSave(platform);
  let reading = readVersionsOf(platform);
  if (reading.needsMigration) {
    migrateFile(platform);
    reading = readVersionsOf(platform);
  }
  for (const version of reading.stale) removeRecord(workbook, reading.history, version);
  if (reading.stale.length > 0) reading = readVersionsOf(platform);
  if (platform.documentStore.get(SIGNED_KEY) !== null) {
    listSignatures(platform, reading);
    platform.documentStore.remove(SIGNED_KEY);
  }
  correctStates(workbook, reading.history, reading.fileId, reading.today);
  workbook.flush();
  return reading;
}

/** Adds the names under the version last signed to the table of the agreement tab, unless they are there. */
function listSignatures(platform: Platform, { history, agreement, hasTab }: VersionsReading): void {
  const number = Number(platform.documentStore.get(SIGNED_KEY));
  const version = history.versions.find((one) => one.number === number);
  if (version === undefined || !isSigned(version) || !hasTab) return;
  const before = agreement.values['signatures'] ?? [];
  const rows = Array.isArray(before) ? (before as readonly RowValue[]) : [];
  const added = version.signatures
    .map(({ name, team, signedDay }): RowValue => ({ name, team, date: isoDay(signedDay), version: number }))
    .filter((row) => !rows.some((other) => other['version'] === number && other['name'] === row['name']));
  if (added.length === 0) return;
  // The history keeps them all.
  const after = [...rows, ...added].slice(-MOST_TABLE_ROWS);
  saveTerms(platform, [{ key: 'signatures', before, after }]);
}
