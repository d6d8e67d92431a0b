/** Which version of a term holds on a day. */
import { describe, expect, it } from 'vitest';
import { termByDay } from '../../../src/domain/agreement/termInForce';

describe('a term', () => {
  const signed = [
    { effectiveDay: 200, term: 'close_rate', value: 0.02 },
    { effectiveDay: 100, term: 'close_rate', value: 0.01 },
    { effectiveDay: 200, term: 'quota', value: 500 },
  ];

  it.each([
    [50, 0.01],
    [100, 0.01],
    [199, 0.01],
    [200, 0.02],
    [999, 0.02],
  ])('on day %d is %d, as the version in force says', (day, value) => {
    expect(termByDay(signed, 'close_rate')(day)).toBe(value);
  });

  it('is found whichever way its name is written', () => {
    expect(termByDay(signed, 'Close rate')(200)).toBe(0.02);
    expect(termByDay(signed, 'closeRate')(200)).toBe(0.02);
  });

  it('that the version in force does not have is not taken from another', () => {
    expect(termByDay(signed, 'quota')(150)).toBeUndefined();
  });

  it('of two signed for one date is the one further down', () => {
    expect(termByDay([...signed, { effectiveDay: 200, term: 'quota', value: 600 }], 'quota')(300)).toBe(600);
  });
});
