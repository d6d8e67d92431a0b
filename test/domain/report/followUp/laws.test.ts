/** What holds of speed and depth whatever the log, and however it is split: by day, week or month, by team, in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../../src/domain/report/judging/agreementTimeline';
import { dayBuckets, type DayBuckets } from '../../../../src/domain/report/followUp/dayBuckets';
import { depthByHandOff, type DepthFigures } from '../../../../src/domain/report/followUp/depthByHandOff';
import { FollowUp, followUpColumns } from '../../../../src/domain/report/followUp/followUpColumns';
import { grainBuckets } from '../../../../src/domain/report/followUp/grainBuckets';
import { reportMonth } from '../../../../src/domain/report/months/reportMonth';
import { reportTerms } from '../../../../src/domain/report/reportTerms';
import { speedByHandOff, type SpeedFigures } from '../../../../src/domain/report/followUp/speedByHandOff';
import { dayNumber } from '../../../../src/domain/time/civilDay';
import { instant, leadColumns, type LeadRow } from '../../../support/leadColumns';
import { twentyLeadsAgreement, ZONE } from '../../../support/twentyLeads';

const TIMELINE = draftTimeline(twentyLeadsAgreement, reportTerms({}));
const AS_OF = instant(ZONE, '2026-11-30 02:14');
const MONDAY = 1;

/** Four whole weeks of November, which are a part of no other month. */
const FIRST_DAY = dayNumber(2026, 11, 2);
const DAYS = dayBuckets(ZONE, FIRST_DAY, 1, 28);
const WEEKS = dayBuckets(ZONE, FIRST_DAY, 7, 4);
const MONTHS = grainBuckets('month', ZONE, reportMonth(ZONE, AS_OF), MONDAY).buckets;

function measure(rows: readonly LeadRow[], buckets: DayBuckets) {
  const leads = leadColumns(ZONE, rows);
  const columns = followUpColumns(leads, TIMELINE, AS_OF);
  const speed = speedByHandOff(leads, columns, buckets, AS_OF);
  return { columns, speed, depth: depthByHandOff(leads, TIMELINE, buckets, AS_OF) };
}

const COUNTS = ['handedOff', 'met', 'late', 'overdue', 'atRisk', 'waiting'] as const;

const countsOf = (...parts: readonly SpeedFigures[]): number[] =>
  COUNTS.map((count) => parts.reduce((sum, part) => sum + part[count], 0));

const attemptsOf = (...parts: readonly DepthFigures[]): [number, number] => [
  parts.reduce((sum, { notReached }) => sum + notReached, 0),
  parts.reduce((sum, { attempts }) => sum + attempts, 0),
];

const two = (number: number): string => String(number).padStart(2, '0');
const wall = fc
  .tuple(fc.integer({ min: 2, max: 29 }), fc.nat(23), fc.nat(59))
  .map(([day, hour, minute]) => `2026-11-${two(day)} ${two(hour)}:${two(minute)}`);
const lead: fc.Arbitrary<LeadRow> = fc.record({
  created: wall,
  firstFollowUp: fc.option(wall, { nil: '' }),
  type: fc.constantFrom('Referral', 'Content', 'Webinar', 'Other'),
  attempts: fc.nat(20),
  reached: fc.boolean(),
});
const log = fc.array(lead, { maxLength: 60 });

describe('speed and depth', () => {
  it('are the same in all, whether they are split by day, by week or by month', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const [days, weeks, months] = [DAYS, WEEKS, MONTHS].map((buckets) => measure(rows, buckets));
        for (const split of [weeks!, months!]) {
          expect(split.speed.whole).toEqual(days!.speed.whole);
          expect(split.depth.whole).toEqual(days!.depth.whole);
        }
        weeks!.speed.parts.forEach((week, index) => {
          const own = days!.speed.parts.slice(7 * index, 7 * index + 7);
          expect(countsOf(...own)).toEqual(countsOf(week));
        });
      }),
    );
  });

  it('of the parts add up to those of the whole', () => {
    fc.assert(
      fc.property(log, fc.constantFrom(DAYS, WEEKS, MONTHS), (rows, buckets) => {
        const { speed, depth } = measure(rows, buckets);
        expect(countsOf(...speed.parts)).toEqual(countsOf(speed.whole));
        expect(attemptsOf(...depth.parts)).toEqual(attemptsOf(depth.whole));
      }),
    );
  });

  it('of two logs are those of both in one', () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        const [first, second, both] = [one, other, [...one, ...other]].map((rows) => measure(rows, WEEKS));
        both!.speed.parts.forEach((week, index) => {
          expect(countsOf(first!.speed.parts[index]!, second!.speed.parts[index]!)).toEqual(countsOf(week));
        });
        expect(attemptsOf(first!.depth.whole, second!.depth.whole)).toEqual(attemptsOf(both!.depth.whole));
      }),
    );
  });

  it('do not depend on the order of the leads', () => {
    const shuffled = log.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, mixed]) => {
        const [one, other] = [measure(rows, DAYS), measure(mixed, DAYS)];
        expect(other.speed).toEqual(one.speed);
        expect(other.depth).toEqual(one.depth);
      }),
    );
  });

  it('keep their order: quickest, median, nine of ten, slowest; and every rate lies within 0 and 1', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const { columns, speed } = measure(rows, WEEKS);
        const answered = Array.from(columns.minutes).filter((_minutes, row) =>
          ([FollowUp.met, FollowUp.late] as number[]).includes(columns.state[row]!),
        );
        const { medianMinutes, p90Minutes, meanMinutes } = speed.whole;
        if (medianMinutes !== null) {
          const order = [Math.min(...answered), medianMinutes, p90Minutes!, Math.max(...answered)];
          order.slice(1).forEach((minutes, index) => expect(minutes - order[index]!).toBeGreaterThanOrEqual(-1e-9));
          expect(meanMinutes! - order[0]!).toBeGreaterThanOrEqual(-1e-9);
          expect(order[3]! - meanMinutes!).toBeGreaterThanOrEqual(-1e-9);
        }
        for (const { metRate } of [...speed.parts, speed.whole]) {
          if (metRate !== null) expect(metRate >= 0 && metRate <= 1).toBe(true);
        }
      }),
    );
  });
});
