/** Which leads became customers, and for how much. */
import { describe, expect, it } from 'vitest';
import type { LeadRows } from '../../../../src/domain/leads/reading/leadRows';
import { issueTexts, logRows as log, readLog as read, timesOf } from '../../../support/logRows';

describe('customers', () => {
  it('won on an earlier day than created are listed, and are customers all the same', () => {
    const found = read(
      log(['created', 'won'], ['2026-01-05 12:00', '2026-01-04 13:00'], ['2026-01-05 12:00', '2026-01-05']),
    );
    expect(timesOf(found.leads.wonAt)).toEqual(['2026-01-04T13:00', '2026-01-05T12:00']);
    expect(issueTexts(found)).toEqual(['wonBeforeCreated won: 2 (2026-01-04 13:00)']);
  });

  it('are rows whose stage means won; closing dates of open and lost deals are none', () => {
    const rows = log(
      ['created', 'won', 'stage'],
      ['2026-01-05', '2026-02-01', 'Won'],
      ['2026-01-05', '2026-03-01', 'Lost'],
      ['2026-01-05', 'later', 'Open'],
      ['2026-01-05', '', 'Closed Won'],
    );
    const found = read(rows);
    expect(timesOf(found.leads.wonAt)).toEqual(['2026-02-01T00:00', 'NaN', 'NaN', 'NaN']);
    expect(issueTexts(found)).toEqual(['wonWithoutDate stage: 5 (Closed Won)']);
    expect(timesOf(read(rows, { values: { stage: ['lost'] } }).leads.wonAt)).toEqual([
      'NaN',
      '2026-03-01T00:00',
      'NaN',
      'NaN',
    ]);
  });

  it('pay in the agreement’s currency, or the amount is listed', () => {
    const found = read(
      log(
        ['created', 'amount', 'currency'],
        ['2026-01-05', 100, 'usd'],
        ['2026-01-05', 100, 'EUR'],
        ['2026-01-05', '€100', ''],
        ['2026-01-05', '$22,700.00', 'USD'],
        ['2026-01-05', -3, ''],
        ['2026-01-05', 'n/a', ''],
        ['2026-01-05', '', 'EUR'],
      ),
    );
    expect(Array.from(found.leads.amount)).toEqual([100, NaN, NaN, 22700, NaN, NaN, NaN]);
    expect(issueTexts(found)).toEqual([
      'unreadableNumber amount: 7 (n/a)',
      'otherCurrency amount: 4 (€100)',
      'negativeAmount amount: 6 (-3)',
      'otherCurrency currency: 3 (EUR)',
    ]);
  });

  it('come from a tab of deals by lead id: first won day, sum of what is won', () => {
    const deals: LeadRows = {
      ...log(
        ['leadId', 'won', 'amount', 'stage'],
        [7, '2026-03-01', 100, 'won'],
        ['7', '2026-02-01', 50, 'won'],
        ['8', '2026-02-01', 9, 'lost'],
        ['9', '2026-02-01', 1, 'won'],
        ['', '', '', ''],
      ),
      tabName: 'Deals',
    };
    const found = read(
      log(['leadId', 'created', 'won'], ['7', '2026-01-05', ''], ['8', '2026-01-05', '2026-01-09']),
      {},
      deals,
    );
    expect(timesOf(found.leads.wonAt)).toEqual(['2026-02-01T00:00', 'NaN']);
    expect(Array.from(found.leads.amount)).toEqual([150, NaN]);
    expect(issueTexts(found)).toEqual(['unknownLead leadId: 5 (9)']);
    expect(found.issues[0]!.tabName).toBe('Deals');
  });
});
