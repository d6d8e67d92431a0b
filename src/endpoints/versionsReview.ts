/** What the last refresh found about the agreement as a whole: reasons to look at it again, and values far from agreed. */
import type { Workbook } from '../ports';
import type { ProposalView, ReviewReasonView } from './versionsContract';

export interface ReviewView {
  readonly review: readonly ReviewReasonView[];
  readonly proposals: readonly ProposalView[];
}

/** Empty before the first refresh. */
export const readReviewView = (_workbook: Workbook): ReviewView => ({ review: [], proposals: [] });
