/** Opens a draft with measured values in place of those that were agreed. */
import { checkTerms } from '../../domain/agreement/checkTerms';
import { refusal } from '../../domain/agreement/refusal';
import type { RowValue, TermValue, TermValues } from '../../domain/agreement/termDeclaration';
import type { Issue } from '../../domain/issue';
import type { Platform } from '../../ports';
import { saveTerms, type TermChange } from '../../workbook/agreement/agreementJournal';
import { removeRecord } from '../../workbook/history/removeRecord';
import type { Reply } from '../contract';
import { readMeasuredTerms, rememberMeasured, type MeasuredValues } from './measuredTerms';
import { refused } from '../refused';
import { partsOf } from '../request';
import { changeVersions } from './versions';
import type { VersionsView } from './contract';
import { changesTo, unwritable } from './draftChanges';
import type { VersionsReading } from './readVersionsOf';
import { readReviewView } from './readReviewView';

export function acceptProposals(
  platform: Platform,
  request: { readonly terms: readonly string[] },
): Reply<VersionsView> {
  const { terms } = partsOf(request);
  if (!isTextList(terms)) return refused(refusal('badRequest'));
  return changeVersions(platform, (reading) => {
    if (!reading.hasTab) return [refusal('noAgreement')];
    const open = otherDraft(platform, reading);
    if (open !== null) return [refusal('draftOpen', { version: open })];
    const measured = proposedValues(platform, terms);
    if (measured === null) return [refusal('noProposal')];
    const changes = changesTo(reading, withMeasured(reading.agreement.values, measured));
    const issues = [...unwritable(reading, changes), ...wrongAfter(reading, changes)];
    if (issues.length > 0) return issues;
    if (reading.draft?.record != null) removeRecord(platform.workbook, reading.history, reading.draft.record);
    rememberMeasured(platform, reading.agreement.values, measured);
    saveTerms(platform, changes);
    return [];
  });
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

/** Number of a draft that holds more than measured values, or that somebody has signed; `null`: there is none such. */
function otherDraft(platform: Platform, { draft, last, agreement }: VersionsReading): number | null {
  if (draft === null) return null;
  if (draft.record !== null) return draft.number;
  const measured = new Set(readMeasuredTerms(platform, agreement.values).map((term) => term.split('.')[0]));
  return last !== null && draft.changedTerms.some((term) => !measured.has(term)) ? draft.number : null;
}

/** What is proposed for these places; `null` where one of them is not, or no longer. */
function proposedValues(platform: Platform, terms: readonly string[]): MeasuredValues | null {
  const { proposals } = readReviewView(platform.workbook);
  const measured = new Map(proposals.map((proposal) => [proposal.term, proposal.measured]));
  if (!terms.every((term) => measured.has(term))) return null;
  return Object.fromEntries(terms.map((term) => [term, measured.get(term)!]));
}

/** Values of the terms that have a measured value put into them, by key. */
function withMeasured(values: TermValues, measured: MeasuredValues): TermValues {
  const wanted: Record<string, TermValue> = {};
  for (const [place, value] of Object.entries(measured)) {
    const [key = '', row, column] = place.split('.');
    const current = wanted[key] ?? values[key] ?? null;
    if (row === undefined || column === undefined) wanted[key] = value;
    else if (Array.isArray(current)) {
      wanted[key] = (current as readonly RowValue[]).map((cells, index) =>
        index === Number(row) - 1 ? { ...cells, [column]: value } : cells,
      );
    }
  }
  return wanted;
}

/** What a measured value may not be, such as a close rate of 0. */
function wrongAfter({ agreement }: VersionsReading, changes: readonly TermChange[]): Issue[] {
  const after = Object.fromEntries(changes.map((change) => [change.key, change.after]));
  return checkTerms({ ...agreement.values, ...after }).filter(({ path }) => path.split('.')[0]! in after);
}
