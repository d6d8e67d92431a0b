/** `SLA_NEEDED_PER_DAY` in cells: what each day left has to bring. */
import { describe, expect, it } from 'vitest';
import { paceSheet } from '../support/paceSheet';

const { answer, refusal } = paceSheet();

describe('SLA_NEEDED_PER_DAY', () => {
  it('spreads what is missing over the days left', () => {
    expect(answer('=SLA_NEEDED_PER_DAY(800, {500; 800; 900}, "2025-06-15")')).toEqual([[20], [0], [0]]);
    expect(answer('=SLA_NEEDED_PER_DAY(110, 0, "2025-06-15", , , "Mon-Fri")')).toBe(10);
  });

  it('is 0 once the goal is reached, on the last day too', () => {
    expect(answer('=SLA_NEEDED_PER_DAY(800, 800, "2025-06-30")')).toBe(0);
  });

  it('names on where no day is left', () => {
    expect(refusal('=SLA_NEEDED_PER_DAY(800, 500, "2025-06-30")')).toBe(
      'SLA_NEEDED_PER_DAY: on is 2025-06-30; type an earlier date: no day from 2025-06-01 to 2025-06-30 is left after it',
    );
  });
});
