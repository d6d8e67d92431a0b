/** Makes a save of several cells whole: what is to be written is noted first, so that whoever opens next can finish it. */
import type { TermValue } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import type { Language } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform, Store } from '../../ports';
import { agreedLanguage } from './agreedLanguage';
import { mendNames } from './mendNames';
import { readAgreement } from './readAgreement';
import { rewordAgreement } from './rewordAgreement';
import { removePieces, readPieces, writePieces } from '../pieces';
import { sameTerm } from './termValues';
import { writeTerm } from './writeTerm';

const JOURNAL_KEY = 'pactline.save';

/** One term of a save: what its cells held, and what they are to hold. */
export interface TermChange {
  readonly key: string;
  readonly before: TermValue;
  readonly after: TermValue;
}

/** What of the platform a save needs. */
type SavePlatform = Pick<Platform, 'workbook' | 'documentStore' | 'sheetTextsJson'>;

/**
 * Writes changed terms into their cells. The caller holds the lock and has checked the values.
 *
 * @param changes terms whose cells exist
 */
export function saveTerms(platform: SavePlatform, changes: readonly TermChange[]): void {
  if (changes.length === 0) return;
  writePieces(platform.documentStore, JOURNAL_KEY, JSON.stringify(changes));
  finishSave(platform);
}

/**
 * Finishes a save that was cut short, if there is one. The caller holds the lock.
 *
 * A term whose cells hold neither what was there before nor what was to come was edited by hand since: it stays.
 *
 * @returns true where something was finished
 */
export function finishSave(platform: SavePlatform): boolean {
  const { workbook, documentStore } = platform;
  const changes = readJournal(documentStore);
  if (changes === null) return false;
  let reading = mendNames(workbook, readAgreement(workbook));
  const language = agreedLanguage(reading.values) ?? 'en';
  const { terms: words } = readSheetTexts(platform.sheetTextsJson(), language);
  for (const { key, before, after } of changes) {
    const block = reading.blocks.get(key);
    if (!isTermKey(key) || block === undefined) continue;
    const term = termOf(key);
    const current = reading.values[key] ?? null;
    if (!sameTerm(term, current, before) || sameTerm(term, before, after)) continue;
    // Rows that were inserted moved what stands below them.
    if (writeTerm(workbook, term, block, after, words)) reading = readAgreement(workbook);
  }
  const spoken = changes.find(({ key }) => key === 'tabLanguage');
  if (spoken !== undefined) rewordAgreement(platform, spokenIn(spoken.before), spokenIn(spoken.after));
  workbook.flush();
  removePieces(documentStore, JOURNAL_KEY);
  return true;
}

/** Forgets a save that was cut short, because what it would write to goes. */
export function discardSave({ documentStore }: Pick<Platform, 'documentStore'>): void {
  if (isSaveUnfinished({ documentStore })) removePieces(documentStore, JOURNAL_KEY);
}

/** True where a save was cut short: one look into the store. */
export const isSaveUnfinished = ({ documentStore }: Pick<Platform, 'documentStore'>): boolean =>
  documentStore.get(JOURNAL_KEY) !== null;

const spokenIn = (tabLanguage: TermValue): Language => agreedLanguage({ tabLanguage }) ?? 'en';

function readJournal(store: Store): readonly TermChange[] | null {
  const text = readPieces(store, JOURNAL_KEY);
  return text === null ? null : (JSON.parse(text) as readonly TermChange[]);
}
