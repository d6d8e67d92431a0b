/** How many attempts leads get that were not reached. */
import { describe, expect, it } from 'vitest';
import { meanAttempts, windowEnd } from '../../../src/domain/followUp/depth';

describe('depth of follow-up', () => {
  it('is the mean of leads not reached', () => {
    expect(meanAttempts([2, 4, 9], [0, 0, 1], () => true)).toBe(3);
  });

  it('waits for the end of a window', () => {
    expect(meanAttempts([2, 4, 9], [0, 0, 0], (lead) => lead < 2)).toBe(3);
  });

  it('of no lead is not known', () => {
    expect(meanAttempts([9], [1], () => true)).toBeNaN();
  });
});

describe('a window of days', () => {
  it('ends at the same time on the clock, although the clocks went forward in between', () => {
    const saturdayNoon = Date.UTC(2026, 2, 28, 11);
    expect(windowEnd(saturdayNoon, 1, 'Europe/Warsaw') - saturdayNoon).toBe(23 * 3_600_000);
  });
});
