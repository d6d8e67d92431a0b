/** Saves changed terms: nothing is written unless all of it may be, and nobody's change is written over unseen. */
import { checkTerms } from '../../domain/agreement/checkTerms';
import { refusal } from '../../domain/agreement/refusal';
import type { TermDeclaration, TermValue, TermValues } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import type { Issue } from '../../domain/issue';
import type { Platform } from '../../ports';
import { finishSave, saveTerms, type TermChange } from '../../workbook/agreement/agreementJournal';
import { readAgreement, type AgreementReading } from '../../workbook/agreement/readAgreement';
import { sameTerm, shownTerm } from '../../workbook/agreement/termValues';
import { viewOf } from './readAgreement';
import type { AgreementChange, AgreementView } from './contract';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { isRecord } from '../request';
import { underLock } from '../underLock';

/**
 * Saves what changed between `before`, which the person saw, and `after`.
 *
 * @returns the agreement after the save; or, with nothing written, an issue for each term that somebody else changed
 *   meanwhile, or for all that would be wrong
 */
export function saveAgreement(platform: Platform, change: AgreementChange): Reply<AgreementView> {
  if (!isRecord(change) || !isRecord(change.before) || !isRecord(change.after)) return refused(refusal('badRequest'));
  return underLock(platform, () => {
    finishSave(platform);
    const reading = readAgreement(platform.workbook);
    if (reading.blocks.size === 0) return refused(refusal('noAgreement'));
    const wanted = wantedChanges(change, reading);
    const issues = [...conflicts(wanted), ...wrongs(change, wanted, reading)];
    if (issues.length > 0) return refused(...issues);
    saveTerms(platform, wanted);
    return viewOf(platform.workbook);
  });
}

/** A change beside what the person saw and what the cells hold now. */
interface WantedChange extends TermChange {
  readonly term: TermDeclaration;
  readonly seen: TermValue;
}

function wantedChanges({ before, after }: AgreementChange, reading: AgreementReading): WantedChange[] {
  return Object.keys(after).flatMap((key): WantedChange[] => {
    if (!isTermKey(key)) return [];
    const term = termOf(key);
    const [seen, wanted] = [before[key] ?? null, after[key] ?? null];
    const current = reading.values[key] ?? null;
    const isChanged = !sameTerm(term, seen, wanted) && !sameTerm(term, current, wanted);
    return isChanged ? [{ key, term, seen, before: current, after: wanted }] : [];
  });
}

const conflicts = (wanted: readonly WantedChange[]): Issue[] =>
  wanted
    .filter(({ term, seen, before }) => !sameTerm(term, seen, before))
    .map(({ key, term, before, after }) =>
      refusal('changedMeanwhile', { theirs: shownTerm(term, before), mine: shownTerm(term, after) }, key),
    );

/**
 * What is wrong after the change and was not before, or is wrong with a changed term. What somebody mistyped into
 * another cell by hand is named by every reading, and does not keep this person from saving.
 */
function wrongs(change: AgreementChange, wanted: readonly WantedChange[], reading: AgreementReading): Issue[] {
  const changed = new Set(wanted.map(({ key }) => key));
  const values: Record<string, TermValue> = { ...reading.values };
  for (const { key, after } of wanted) values[key] = after;
  const unknown = Object.keys(change.after).filter((key) => !isTermKey(key));
  const known = new Set(reading.issues.map(({ code, path }) => `${path} ${code}`));
  const misnamed = reading.issues.filter(
    ({ code, path }) => (code === 'nameMissing' || code === 'nameDoubled') && changed.has(path),
  );
  const found = checkTerms(values as TermValues).filter(
    ({ code, path }) => changed.has(path.split('.')[0]!) || !known.has(`${path} ${code}`),
  );
  // A term whose cells are gone is blank, which has been said by then.
  const isGone = (path: string): boolean => !reading.blocks.has(path.split('.')[0]!);
  return [
    ...unknown.map((key): Issue => ({ code: 'unknownTerm', path: key, values: {} })),
    ...misnamed,
    ...found.filter(({ path }) => !isGone(path)),
  ];
}
