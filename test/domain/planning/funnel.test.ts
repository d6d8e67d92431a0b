/** What each stage of a funnel takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/domain/planning/funnel';

describe('a funnel', () => {
  it('with rates that divide exactly has no lead too many', () => {
    expect(funnel(11, [0.02, 0.2, 0.5, 0.25])).toEqual([22_000, 440, 88, 44, 11]);
  });

  it('counts back from the goal itself, not from a rounded stage', () => {
    expect(funnel(10.5, [0.25])).toEqual([42, 11]);
  });

  it('never widens on its way down', () => {
    const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), rates, (goal, percents) => {
        const counts = funnel(
          goal,
          percents.map((percent) => percent / 100),
        );
        expect(counts).toHaveLength(percents.length + 1);
        expect(counts[counts.length - 1]).toBe(goal);
        for (let stage = 1; stage < counts.length; stage += 1) {
          expect(counts[stage]!).toBeLessThanOrEqual(counts[stage - 1]!);
        }
      }),
    );
  });
});
