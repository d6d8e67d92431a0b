/** Where a lead stands between hand-off and follow-up. */
import { describe, expect, it } from 'vitest';
import { leadState } from '../../../src/domain/followUp/leadState';

describe('a lead followed up', () => {
  it.each([
    [0, 60, 'met'],
    [60, 60, 'met'],
    [60.01, 60, 'late'],
    [0, 0, 'met'],
    [1, 0, 'late'],
  ])('after %d of %d minutes is %s', (used, target, state) => {
    expect(leadState(used, target, true)).toBe(state);
  });
});

describe('a lead not followed up', () => {
  it.each([
    [47.9, 60, 'waiting'],
    [48, 60, 'at risk'],
    [60, 60, 'at risk'],
    [60.01, 60, 'overdue'],
    // 0.8 × 35 is 28.000000000000004 in binary.
    [28, 35, 'at risk'],
    [0, 0, 'at risk'],
  ])('after %d of %d minutes is %s', (used, target, state) => {
    expect(leadState(used, target, false)).toBe(state);
  });
});
