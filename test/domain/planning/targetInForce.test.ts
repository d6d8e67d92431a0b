/** Targets that change over time, by steps or in a straight line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetInForce } from '../../../src/domain/planning/targetInForce';

const targets = [
  { day: 0, target: 0.25 },
  { day: 100, target: 0.35 },
  { day: 300, target: 0.5 },
];

describe('a target by steps', () => {
  it.each([
    [-5, 0.25],
    [0, 0.25],
    [99, 0.25],
    [100, 0.35],
    [299, 0.35],
    [300, 0.5],
    [9999, 0.5],
  ])('on day %d is %d', (day, target) => {
    expect(targetInForce(targets, day, 'step')).toBe(target);
  });
});

describe('a target in a straight line', () => {
  it.each([
    [-5, 0.25],
    [0, 0.25],
    [50, 0.3],
    [100, 0.35],
    [200, 0.425],
    [300, 0.5],
    [9999, 0.5],
  ])('on day %d is %d', (day, target) => {
    expect(targetInForce(targets, day, 'linear')).toBeCloseTo(target, 12);
  });

  it('stays between the steps before and after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 400 }), (day) => {
        const value = targetInForce(targets, day, 'linear');
        expect(value).toBeGreaterThanOrEqual(targetInForce(targets, day, 'step'));
        expect(value).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
