/** Which step of the consequences missed months have reached, in days. */
import { describe, expect, it } from 'vitest';
import { escalationDays } from '../../../src/domain/agreement/escalationDays';

describe('the consequences of missed goals', () => {
  it.each([
    [[true, false, false], 60],
    [[false, true], 0],
    [[false, false, false, false, false], 90],
    [[false, null, false], 30],
    [[true, false, null, null], 30],
    [[null, null], 0],
    [[], 0],
  ])('after %j are at %d days', (months, days) => {
    expect(escalationDays(months)).toBe(days);
  });
});
