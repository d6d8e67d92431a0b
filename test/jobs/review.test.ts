/** The review that comes with a refresh. */
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { refresh } from '../../src/jobs/refresh';
import { readReview } from '../../src/workbook/figures/readReview';
import { factValue } from '../support/reportCells';
import { AS_OF } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile, twentyLeadsTerms } from '../support/twentyLeadsFile';
import { writeVersion } from '../support/versions';

/** A file signed for the year 2026, and forty leads of spring of which half became customers at once. */
function openYear() {
  const platform = twentyLeadsFile();
  writeVersion(platform, { ...twentyLeadsTerms(), startsOn: '2026-01-01', endsOn: '2026-12-31' }, '2026-01-01');
  const rows = platform.sheet(LEADS_TAB).rows;
  for (let lead = 0; lead < 40; lead += 1) {
    const created = new Date(AS_OF - 200 * DAY_MS);
    const won = lead % 2 === 0 ? new Date(AS_OF - 190 * DAY_MS) : '';
    rows.push([`S${lead}`, created, created, created, 1, true, 'Referral', 'Ada', won, won === '' ? '' : 20_000]);
  }
  return platform;
}

describe('the review of a refresh', () => {
  it('is read back from the data tab alone', () => {
    const platform = openYear();
    refresh(platform);
    platform.log.reset();
    const { reasons, proposals } = readReview(platform.workbook);
    expect(reasons.map(({ code }) => code)).toEqual(['halfTime', 'goalsMissed', 'drifted']);
    // 20 of the 40 leads of May and none of the five of October became customers.
    expect(proposals[0]).toEqual({ term: 'closeRate', agreed: 0.1, measured: 0.444, of: 45 });
    expect(platform.log.document().map(({ name }) => name)).toEqual(['workbook.names', 'workbook.read']);
  });

  it('is said below the title of the report', () => {
    const platform = openYear();
    refresh(platform);
    expect(factValue(platform, 'summaryText')).toContain(
      'time for a review: half of the agreed period is over, goals missed by far, ' +
        'measured values are far from the agreed ones',
    );
  });

  it('is nothing before the first refresh', () => {
    expect(readReview(twentyLeadsFile().workbook)).toEqual({ reasons: [], proposals: [] });
  });
});
