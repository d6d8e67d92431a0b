/** What the report says of a review. */
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/domain/report/review/review';
import type { Language } from '../../../src/locales/language';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { reportFormats } from '../../../src/workbook/figures/reportFormats';
import { reviewText } from '../../../src/workbook/figures/reviewText';

function said(review: Review, language: Language = 'en'): string {
  const texts = sheetTexts()[language].report;
  const formats = reportFormats(language, 'en_US', 'Etc/UTC', 'USD', texts.durations);
  return reviewText(review, { language, texts, formats });
}

const PROPOSED: Review = {
  reasons: [
    { code: 'halfTime', subject: '', value: 20_000 },
    { code: 'drifted', subject: '', value: 2 },
  ],
  proposals: [
    { term: 'closeRate', agreed: 0.1, measured: 0.12, of: 1204 },
    { term: 'dealSize', agreed: 20_000, measured: 25_500, of: 120 },
  ],
};

describe('the review on the report', () => {
  it('names why, and each proposal with what was agreed, what was measured and how many stand behind it', () => {
    expect(said(PROPOSED)).toBe(
      'Time for a review: half of the agreed period is over, measured values are far from the agreed ones · ' +
        'Proposal for the next version: Close rate 10% → 12% (of 1,204 leads), Deal size $20,000 → $25,500 (of 120 leads)',
    );
  });

  it('writes cycles in days and stands behind shares with months', () => {
    const proposals = [
      { term: 'salesCycleDays', agreed: 30, measured: 41, of: 25 },
      { term: 'marketingShare', agreed: 0.6, measured: 0.425, of: 6 },
    ] as const;
    expect(said({ reasons: [], proposals })).toBe(
      'Proposal for the next version: Sales cycle, days 30 → 41 (of 25 leads), Marketing share 60% → 42.5% (of 6 months)',
    );
  });

  it('says so where nothing is to be reviewed', () => {
    expect(said({ reasons: [], proposals: [] })).toBe('Nothing calls for a review of the agreement');
  });

  it('points from agreed to measured in the direction of reading', () => {
    expect(said(PROPOSED, 'fa')).toContain('←');
    expect(said(PROPOSED, 'fa')).not.toContain('→');
  });
});
