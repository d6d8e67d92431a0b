/** What the last refresh found about the agreement as a whole: reasons to look at it again, and values far from agreed. */
import type { ReviewReason } from '../../domain/report/review/review';
import { isoDay } from '../../domain/time/civilDay';
import type { Workbook } from '../../ports';
import { readReview } from '../../workbook/figures/readReview';
import type { ProposalView, ReviewReasonView } from './contract';

interface ReviewView {
  readonly review: readonly ReviewReasonView[];
  readonly proposals: readonly ProposalView[];
}

/** Empty before the first refresh. */
export function readReviewView(workbook: Workbook): ReviewView {
  const { reasons, proposals } = readReview(workbook);
  return { review: reasons.map(viewOfReason), proposals };
}

function viewOfReason({ code, subject, value }: ReviewReason): ReviewReasonView {
  if (code === 'drifted') return { code, values: { count: value } };
  if (code === 'goalsBeaten' || code === 'goalsMissed') return { code, values: { subject, share: value } };
  return { code, values: { day: isoDay(value) } };
}
