/** The review in words: why the agreement should be looked at again, and what the next version should say. */
import type { DriftKey } from '../../domain/report/review/drift';
import type { Review, ReviewProposal } from '../../domain/report/review/review';
import { translate } from '../../locales/translate';
import { sayNumber, type Wording } from './wording';

/** @example reviewText(…) // 'Time for a review: … · Proposal for the next version: Close rate 10% → 12% (of 1,204 leads)' */
export function reviewText({ reasons, proposals }: Review, wording: Wording): string {
  const { language, texts } = wording;
  const { review } = texts.keeping;
  if (reasons.length === 0 && proposals.length === 0) return review.none;
  const due = reasons.map(({ code }) => texts.standing.reviewReasons[code]).join(', ');
  const proposed = proposals.map((proposal) => proposalText(proposal, wording)).join(', ');
  return [
    ...(due === '' ? [] : [translate(language, review.due, { reasons: due })]),
    ...(proposed === '' ? [] : [translate(language, review.proposals, { proposals: proposed })]),
  ].join(' · ');
}

function proposalText({ term, agreed, measured, of }: ReviewProposal, wording: Wording): string {
  const { language, texts, formats } = wording;
  const key: DriftKey = term === 'salesCycleDays' ? 'salesCycle' : (term as DriftKey);
  const write = (value: number): string =>
    key === 'dealSize'
      ? formats.money(value)
      : key === 'salesCycle'
        ? formats.decimal(value)
        : formats.percentOneDecimal(value);
  return translate(language, texts.keeping.review.proposal, {
    input: texts.drift[key],
    agreed: agreed === null ? '–' : write(agreed),
    measured: write(measured),
    basis: sayNumber(wording, key === 'marketingShare' ? texts.ofMonths : texts.ofLeads, of),
  });
}
