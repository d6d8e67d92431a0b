/** The unsaved changes of one person against a file that others change too. */
import { describe, expect, test } from 'vitest';
import * as drafts from '../../../src/sidebar/agreement/draft';
import type { Typing } from '../../../src/sidebar/agreement/typed';
import { agreement } from '../support/sampleReplies';

const english: Typing = { language: 'en', locale: 'en_US' };
const { values } = agreement;
const typed = (key: 'quota' | 'closeRate', text: string, draft = drafts.EMPTY_DRAFT): drafts.Draft =>
  drafts.withTyped(draft, key, text, values, english, 1);

describe('a draft', () => {
  test('keeps what stood there when the typing began, however long one types', () => {
    const draft = drafts.withTyped(typed('quota', '1'), 'quota', '12', { ...values, quota: 7 }, english, 2);
    expect(draft).toEqual({ changedAt: 2, typed: { quota: '12' }, before: { quota: 1_250_000 } });
  });

  test('forgets a term that holds the file’s value again, however it is written', () => {
    expect(drafts.changedKeys(typed('quota', '1 250 000', typed('quota', '1')))).toEqual([]);
  });

  test('lists its terms in the order of the document', () => {
    expect(drafts.changedKeys(typed('quota', '1', typed('closeRate', '20%')))).toEqual(['quota', 'closeRate']);
  });

  test('is settled by a file that holds its values by now', () => {
    const draft = typed('closeRate', '20%', typed('quota', '5'));
    expect(drafts.changedKeys(drafts.settled(draft, { ...values, quota: 5 }, english))).toEqual(['closeRate']);
  });

  test('survives being kept as text', () => {
    const draft = typed('quota', '5');
    expect(drafts.parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  test.each(['', '[]', 'null', '{}', '{"changedAt":1,"typed":null,"before":{}}', '{"changedAt":"x"}'])(
    'is none where %j was kept',
    (text) => {
      expect(drafts.parseDraft(text)).toBeNull();
    },
  );

  test('lets go of terms that there are no more', () => {
    const kept = '{"changedAt":1,"typed":{"gone":"1","quota":"5"},"before":{}}';
    expect(drafts.parseDraft(kept)?.typed).toEqual({ quota: '5' });
  });
});

describe('a conflict', () => {
  const draft = typed('quota', '5');

  test('is a term that somebody else changed to something else', () => {
    expect(drafts.conflictingKeys(draft, { ...values, quota: 6 }, english)).toEqual(['quota']);
  });

  test('is not a change of another term', () => {
    expect(drafts.conflictingKeys(draft, { ...values, closeRate: 0.2 }, english)).toEqual([]);
  });

  test('is not the same change made by both', () => {
    expect(drafts.conflictingKeys(draft, { ...values, quota: 5 }, english)).toEqual([]);
  });

  test('is over once the person has seen the other value', () => {
    const kept = drafts.withBefore(draft, 'quota', 6);
    expect(drafts.conflictingKeys(kept, { ...values, quota: 6 }, english)).toEqual([]);
  });
});

test('what one term breaks in another is named at once', () => {
  const draft = drafts.withTyped(drafts.EMPTY_DRAFT, 'endsOn', '1/1/2020', values, english, 1);
  expect(drafts.draftIssues(draft, values, english).map(({ code, path }) => [code, path])).toEqual([
    ['endsBeforeStart', 'endsOn'],
  ]);
});

test('blank rows and the order of a row’s cells make no difference', () => {
  expect(drafts.sameValue([{ a: 1, b: null }, {}], [{ b: '', a: 1 }])).toBe(true);
  expect(drafts.sameValue([], null)).toBe(true);
  expect(drafts.sameValue([{ a: 1 }], [{ a: 2 }])).toBe(false);
});
