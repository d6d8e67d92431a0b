/** Days from a lead to a customer. */
import { describe, expect, it } from 'vitest';
import { cycleDays, lastLeadDay } from '../../../src/domain/leads/salesCycle';

describe('the sales cycle', () => {
  it('is the days to a win, 0 for one on the same day; a win before creation is left out', () => {
    expect(cycleDays([1, 5, 9, 9], [31, 5, 8, Infinity])).toEqual([30, 0]);
  });

  it('sets the last day on which a lead can still close, a part of a day counting as one', () => {
    expect(lastLeadDay(1000, 120)).toBe(880);
    expect(lastLeadDay(1000, 119.2)).toBe(880);
  });
});
