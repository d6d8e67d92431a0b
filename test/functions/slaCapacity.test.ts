/** `SLA_CAPACITY` in cells: leads that a team can work. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_CAPACITY', () => {
  const { answer, refusal } = formulaSheet();

  it('takes a column of reps', () => {
    expect(answer('=SLA_CAPACITY({4; 0; ""}, 4, 21, 12, 5)')).toEqual([[336], [0], ['']]);
  });

  it('asks for more than 0 where it divides', () => {
    expect(refusal('=SLA_CAPACITY(4, 4, 21, 0, 5)')).toBe(
      'SLA_CAPACITY: attempts_per_lead is 0; type a number above 0',
    );
    expect(refusal('=SLA_CAPACITY(4, 4, 21, 12, 0)')).toBe(
      'SLA_CAPACITY: minutes_per_attempt is 0; type a number above 0',
    );
  });
});
