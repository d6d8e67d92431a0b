/** The review as rows of the data tab, from which the sidebar reads it back without reading a lead. */
import type { Review } from '../../domain/report/review/review';
import type { TableRow } from './chartRows';

/** Stands in the place of a reason's code. English in every language: only Pactline reads it. */
export const PROPOSAL = 'proposal';

/** Reasons first, then what is proposed, in the columns of the table `review`. */
export const reviewRows = ({ reasons, proposals }: Review): TableRow[] => [
  ...reasons.map(({ code, subject, value }) => ({ reviewReason: code, reviewSubject: subject, measured: value })),
  ...proposals.map(({ term, agreed, measured, of }) => ({
    reviewReason: PROPOSAL,
    reviewSubject: term,
    agreed,
    measured,
    standBehind: of,
  })),
];
