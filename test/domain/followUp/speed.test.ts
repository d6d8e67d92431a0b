/** How fast leads are followed up, all of them taken together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpSpeed, metRate } from '../../../src/domain/followUp/speed';
import { compileWorkingTime } from '../../../src/domain/time/workingTime';

const ALWAYS = compileWorkingTime({ timeZone: 'Etc/UTC', weekly: 'always', specialDays: [] }, NaN, NaN);
const START = Date.UTC(2026, 10, 20, 9);
const at = (minutes: number) => START + minutes * 60_000;

/** One lead a row: minutes of hand-off and follow-up, target. */
type Row = readonly [handedOff: number, followUp: number | null, target: number];

const measure = (rows: readonly Row[], asOf: number) =>
  followUpSpeed(
    {
      handedOffAt: rows.map(([handedOff]) => at(handedOff)),
      firstFollowUpAt: rows.map(([, followUp]) => (followUp === null ? Infinity : at(followUp))),
      targetMinutes: rows.map(([, , target]) => target),
    },
    at(asOf),
    ALWAYS,
  );

describe('speed of follow-up', () => {
  it('knows the minutes of leads followed up, and the state of all', () => {
    const { handedOff, minutes, states } = measure(
      [
        [0, 30, 60],
        [0, 90, 60],
        [0, null, 60],
        [90, null, 60],
        [130, null, 60],
      ],
      140,
    );
    expect(handedOff).toBe(5);
    expect(Array.from(minutes)).toEqual([30, 90]);
    expect(states).toEqual({ met: 1, late: 1, overdue: 1, 'at risk': 1, waiting: 1 });
    expect(metRate(states)).toBeCloseTo(1 / 3, 12);
  });

  it('does not see what comes later', () => {
    const { handedOff, minutes, states } = measure(
      [
        [0, 200, 60],
        [300, 310, 60],
      ],
      100,
    );
    expect(handedOff).toBe(1);
    expect(Array.from(minutes)).toEqual([]);
    expect(states.overdue).toBe(1);
  });

  it('counts a follow-up before hand-off as handed off, and nothing else', () => {
    const { handedOff, minutes, states } = measure([[50, 20, 60]], 500);
    expect(handedOff).toBe(1);
    expect(minutes).toHaveLength(0);
    expect(Object.values(states)).toEqual([0, 0, 0, 0, 0]);
  });

  it('knows the minutes of a lead without a target, but no state', () => {
    const { minutes, states } = measure(
      [
        [0, 30, -1],
        [0, null, NaN],
      ],
      500,
    );
    expect(Array.from(minutes)).toEqual([30]);
    expect(Object.values(states)).toEqual([0, 0, 0, 0, 0]);
  });

  it('of no lead that could be in time has no rate', () => {
    expect(metRate(measure([[0, null, 60]], 10).states)).toBeNaN();
  });

  it('of two parts adds up to the speed of the whole', () => {
    const row = fc.tuple(fc.nat(500), fc.option(fc.nat(600)), fc.integer({ min: -1, max: 120 }));
    fc.assert(
      fc.property(fc.array(row), fc.array(row), fc.nat(700), (one, other, asOf) => {
        const [first, second, whole] = [measure(one, asOf), measure(other, asOf), measure([...one, ...other], asOf)];
        expect(first.handedOff + second.handedOff).toBe(whole.handedOff);
        expect([...first.minutes, ...second.minutes]).toEqual([...whole.minutes]);
        for (const state of ['met', 'late', 'overdue', 'at risk', 'waiting'] as const) {
          expect(first.states[state] + second.states[state]).toBe(whole.states[state]);
        }
      }),
    );
  });
});
