/** Answers about versions of a file in use: two signed ones, and a draft in which four terms differ. */
import type {
  ComparisonView,
  DraftView,
  SignatureView,
  VersionsView,
  VersionView,
} from '../../../src/endpoints/versions/contract';

export const ada: SignatureView = { side: 'marketing', name: 'Ada', team: 'Growth', signedOn: '2026-06-24' };
export const grace: SignatureView = { side: 'sales', name: 'Grace', team: 'Inside sales', signedOn: '2026-06-25' };

export const second: VersionView = {
  number: 2,
  state: 'signed',
  effectiveOn: '2026-07-01',
  endsOn: '2027-06-30',
  signatures: [ada, grace],
  isInForce: true,
  isCopied: false,
  issues: [],
};

export const first: VersionView = {
  ...second,
  number: 1,
  state: 'superseded',
  effectiveOn: '2026-01-01',
  isInForce: false,
};

export const draft: DraftView = {
  number: 3,
  changedTerms: ['quota', 'closeRate', 'leadTypes', 'workingHours'],
  signatures: [],
  effectiveOn: null,
  earliestOn: '2026-07-01',
  suggestedOn: '2026-12-01',
  seal: 'seal-of-draft',
  issues: [],
  measuredTerms: [],
};

export const signedOnly: VersionsView = {
  today: '2026-11-21',
  versions: [second, first],
  draft: null,
  hasAgreementTab: true,
  review: [],
  proposals: [],
  issues: [],
};

export const withDraft: VersionsView = { ...signedOnly, draft };

export const unsigned: VersionsView = {
  ...signedOnly,
  versions: [],
  draft: { ...draft, number: 1, changedTerms: [], earliestOn: null, suggestedOn: '2026-07-01' },
};

export const withReview: VersionsView = {
  ...signedOnly,
  review: [
    { code: 'halfTime', values: { day: '2026-10-15' } },
    { code: 'goalsMissed', values: { subject: 'leads', share: 0.83 } },
    { code: 'drifted', values: { count: 2 } },
  ],
  proposals: [
    { term: 'closeRate', agreed: 0.1, measured: 0.1275, of: 1204 },
    { term: 'dealSize', agreed: 20_000, measured: 15_400, of: 61 },
  ],
};

export const comparison: ComparisonView = {
  from: 2,
  to: null,
  effectiveOn: '2026-12-01',
  sections: [
    {
      section: 'marketing',
      changes: [
        { term: 'closeRate', kind: 'changed', row: null, column: null, before: 0.1, after: 0.12 },
        { term: 'leadTypes', kind: 'changed', row: 'Content', column: 'value', before: 1000, after: 1200 },
        { term: 'leadTypes', kind: 'changed', row: 'Content', column: 'asksForSales', before: false, after: true },
        { term: 'leadTypes', kind: 'rowAdded', row: 'Fair', column: null, before: null, after: null },
        { term: 'leadTypes', kind: 'rowRemoved', row: 'Webinar', column: null, before: null, after: null },
        {
          term: 'marketingWording',
          kind: 'changed',
          row: null,
          column: null,
          before: 'Marketing brings the leads agreed here, every month.',
          after: 'Marketing brings the leads agreed here, every month, and says by the tenth where it falls short.',
        },
      ],
    },
    {
      section: 'sales',
      changes: [{ term: 'workingHours', kind: 'changed', row: '5', column: 'closes', before: '17:00', after: '15:00' }],
    },
  ],
};
