/** The mapping a person is choosing, and the one question that is asked about dates. */
import { describe, expect, test } from 'vitest';
import { bothWays } from '../../../src/sidebar/format/bothWays';
import { choiceOf, countChanges, missingAnswers } from '../../../src/sidebar/leadLog/leadLogChoice';
import { leadLog } from '../support/sampleReplies';

const choice = choiceOf(leadLog)!;

test('a choice counts one change for each answer that differs', () => {
  expect(countChanges(choice, choice)).toBe(0);
  const changed = { ...choice, columns: { ...choice.columns, created: 3, won: 4 }, dayFirst: { firstFollowUp: true } };
  expect(countChanges(choice, changed)).toBe(3);
});

describe('what is missing', () => {
  test('is the order of dates, as long as the column is the one that was looked at', () => {
    expect([...missingAnswers(leadLog, choice)]).toEqual([['firstFollowUp', 'leadLog.orderNeeded']]);
    const other = { ...choice, columns: { ...choice.columns, firstFollowUp: 3 } };
    expect([...missingAnswers(leadLog, other)]).toEqual([]);
  });

  test('is the lead id, where deals stand on a tab of their own', () => {
    const deals = { tabId: 12, leadIdColumn: 1, wonColumn: 2, amountColumn: null };
    const joined = {
      ...choice,
      columns: { ...choice.columns, leadId: null },
      dayFirst: { firstFollowUp: false },
      deals,
    };
    expect([...missingAnswers(leadLog, joined)]).toEqual([['leadId', 'leadLog.joinIdNeeded']]);
  });
});

describe('a date that can be read both ways', () => {
  test('is the first sample in which both numbers could be a month', () => {
    expect(bothWays(['25/12/2026', '4/4/2026', '3/4/26 10:15'])).toEqual({
      sample: '3/4/26 10:15',
      dayFirst: Date.UTC(2026, 3, 3),
      monthFirst: Date.UTC(2026, 2, 4),
    });
  });

  test('may be written in Persian digits', () => {
    expect(bothWays(['۳/۴/۲۰۲۶'])?.dayFirst).toBe(Date.UTC(2026, 3, 3));
  });

  test('is none where every sample says which it is', () => {
    expect(bothWays(['2026-13-01', '25/12/2026', ''])).toBeNull();
  });
});
