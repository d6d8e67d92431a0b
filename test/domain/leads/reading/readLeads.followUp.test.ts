/** What a log says of the follow-up of its leads. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import { issueTexts, logRows as log, readLog as read, timesOf } from '../../../support/logRows';

describe('follow-up', () => {
  it('starts with the creation where the log has no hand-off, and not at all where the hand-off is blank', () => {
    expect(timesOf(read(log(['created'], ['2026-01-05'])).leads.handedOffAt)).toEqual(['2026-01-05T00:00']);
    expect(timesOf(read(log(['created', 'handedOff'], ['2026-01-05', ''])).leads.handedOffAt)).toEqual(['NaN']);
  });

  it('before hand-off is listed, the lead counted', () => {
    const found = read(
      log(['created', 'handedOff', 'firstFollowUp'], ['2026-01-05', '2026-01-05 10:00', '2026-01-05 09:00']),
    );
    expect([found.leads.count, issueTexts(found)]).toEqual([
      1,
      ['followUpBeforeHandOff firstFollowUp: 2 (2026-01-05 09:00)'],
    ]);
  });

  it('known by its day alone is not earlier than a hand-off of that day, and is of an earlier day', () => {
    const fields = ['created', 'handedOff', 'firstFollowUp'] as const;
    const days = read(
      log(fields, ['2026-01-05', '2026-01-05 10:00', '2026-01-05'], ['2026-01-05', '2026-01-05 10:00', '2026-01-04']),
    );
    expect([timesOf(days.leads.firstFollowUpAt), issueTexts(days)]).toEqual([
      ['2026-01-05T10:00', '2026-01-04T00:00'],
      ['followUpBeforeHandOff firstFollowUp: 3 (2026-01-04)'],
    ]);
    const times = read(
      log(fields, ['2026-01-05', '2026-01-05 10:00', '2026-01-05 00:00'], ['2026-01-05', '', '2026-01-05 11:30']),
    );
    expect(issueTexts(times)).toEqual(['followUpBeforeHandOff firstFollowUp: 2 (2026-01-05 00:00)']);
  });

  it('at an unreadable time belongs to no measure: it is neither overdue nor met', () => {
    const found = read(log(['created', 'firstFollowUp'], ['2026-01-05', 'called him']));
    expect([timesOf(found.leads.firstFollowUpAt), issueTexts(found)]).toEqual([
      ['-Infinity'],
      ['unreadableDate firstFollowUp: 2 (called him)'],
    ]);
  });

  it('counts attempts, blanks as none; by kind they are added up', () => {
    const one = read(
      log(
        ['created', 'attempts'],
        ['2026-01-05', 3],
        ['2026-01-05', ''],
        ['2026-01-05', '4'],
        ['2026-01-05', -1],
        ['2026-01-05', 'two'],
      ),
    );
    expect(Array.from(one.leads.attempts)).toEqual([3, 0, 4, NaN, NaN]);
    expect(issueTexts(one)).toEqual(['unreadableNumber attempts: 6 (two)', 'negativeNumber attempts: 5 (-1)']);
    const kinds = read(
      log(['created', 'calls', 'emails'], ['2026-01-05', 3, 2], ['2026-01-05', '', 1], ['2026-01-05', 'x', 1]),
    );
    expect(Array.from(kinds.leads.attempts)).toEqual([5, 1, NaN]);
    expect(Array.from(read(log(['created'], ['2026-01-05'])).leads.attempts)).toEqual([NaN]);
  });

  it('reached is read from ticks, words, numbers, dates and statuses', () => {
    const reached = (...cells: Cell[]) =>
      read(log(['created', 'reached'], ...cells.map((cell): Cell[] => ['2026-01-05', cell])));
    expect(
      Array.from(
        reached(true, false, 'Yes', 'NO', 'sí', 'TAK', 'evet', 'بله', 1, 0, '✓', new Date(0), '').leads.reached,
      ),
    ).toEqual([1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0]);
    expect(issueTexts(reached('yes', 'no', 'perhaps', '#N/A'))).toEqual(['unknownValue reached: 4–5 (perhaps)']);
    expect(issueTexts(reached('Connected', 'Open', 'Attempted to Contact'))).toEqual([]);
    const chosen = read(log(['created', 'reached'], ['2026-01-05', 'In talks'], ['2026-01-05', 'yes']), {
      values: { reached: ['IN TALKS'] },
    });
    expect(Array.from(chosen.leads.reached)).toEqual([1, 0]);
  });
});
