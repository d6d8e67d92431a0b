/** A server of scripted answers, each of the contract's shape, that remembers what it was asked. */
import type { Issue } from '../../../src/domain/issue';
import type { EndpointName, Endpoints, Reply } from '../../../src/endpoints/contract';
import type { ValueOf } from '../../../src/sidebar/client';
import * as sample from './sampleReplies';
import * as versions from './sampleVersions';

/** An endpoint's answer; a throw is a fault of the platform, a promise may keep the caller waiting. */
export type Answers = {
  [Name in EndpointName]: (
    ...request: Parameters<Endpoints[Name]>
  ) => Reply<ValueOf<Name>> | Promise<Reply<ValueOf<Name>>>;
};

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** A refusal of one issue. */
export const refused = (code: string, path = '', values: Issue['values'] = {}) => ({
  ok: false as const,
  issues: [{ code, path, values }],
});

/** Answers for a file in use; saves answer what was saved. */
export function usualAnswers(): Answers {
  let agreement = sample.agreement;
  return {
    readFile: () => ok(sample.file),
    readToday: () => ok(sample.today),
    chooseLanguage: ({ language }) => ok({ ...sample.file, language }),
    createAgreement: () => ok(agreement),
    readAgreement: () => ok(agreement),
    saveAgreement: ({ after }) => ok((agreement = { ...agreement, values: { ...agreement.values, ...after } })),
    restoreNames: () => ok((agreement = { ...agreement, issues: [] })),
    removePactline: () => ok(sample.emptyFile),
    readLeadLog: () => ok(sample.leadLog),
    saveLeadLog: () => ok(sample.leadLog),
    refresh: () => ok(sample.run),
    readSchedule: () => ok(sample.schedule),
    saveSchedule: ({ hour, ownerName }) => ok({ ...sample.schedule, hour, ownerName, isMine: true }),
    removeSchedule: () => ok(sample.noSchedule),
    readVersions: () => ok(versions.signedOnly),
    compareVersions: ({ from, to }) => ok({ ...versions.comparison, from, to }),
    signVersion: ({ side, name, team, effectiveOn }) => {
      const signature = { side, name, team, signedOn: versions.signedOnly.today };
      return ok({ ...versions.withDraft, draft: { ...versions.draft, effectiveOn, signatures: [signature] } });
    },
    withdrawSignatures: () => ok(versions.withDraft),
    discardDraft: () => ok(versions.signedOnly),
    acceptProposals: ({ terms }) =>
      ok({ ...versions.withDraft, draft: { ...versions.draft, changedTerms: terms, measuredTerms: terms } }),
    rebuildAgreement: () => ok(versions.signedOnly),
    insertFormula: () => ok({ cell: 'B7' }),
  };
}

export interface AskedCall {
  readonly name: EndpointName;
  readonly request: unknown;
}
