/** How many leads a team can work. */
import { describe, expect, it } from 'vitest';
import { capacity } from '../../../src/domain/planning/capacity';

describe('capacity', () => {
  it('leaves out the lead that could only be begun', () => {
    expect(capacity(1, 1, 1, 7, 1)).toBe(8);
  });

  it('is whole where 0.1 h are 6 minutes', () => {
    expect(capacity(1, 0.1, 7, 1, 6)).toBe(7);
  });
});
