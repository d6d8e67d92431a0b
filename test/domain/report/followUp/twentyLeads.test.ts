/** Follow-up of the twenty leads, against what was worked out by hand. */
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../../src/domain/report/judging/agreementTimeline';
import { dayBuckets } from '../../../../src/domain/report/followUp/dayBuckets';
import { depthByHandOff } from '../../../../src/domain/report/followUp/depthByHandOff';
import { FollowUp, followUpColumns } from '../../../../src/domain/report/followUp/followUpColumns';
import { reportMonth } from '../../../../src/domain/report/months/reportMonth';
import { reportTerms } from '../../../../src/domain/report/reportTerms';
import { speedByHandOff } from '../../../../src/domain/report/followUp/speedByHandOff';
import { cumulativeByDay } from '../../../../src/domain/report/pace/cumulativeByDay';
import { dayNumber } from '../../../../src/domain/time/civilDay';
import { AS_OF, twentyLeads, twentyLeadsAgreement, ZONE } from '../../../support/twentyLeads';

const month = reportMonth(ZONE, AS_OF);
const days = dayBuckets(ZONE, month.firstDay, 1, 30);
const timeline = draftTimeline(twentyLeadsAgreement, reportTerms({}));
const columns = followUpColumns(twentyLeads, timeline, AS_OF);
const speed = speedByHandOff(twentyLeads, columns, days, days.starts[month.completeDays]!);

/** The n-th lead of the log, the first being 1. */
const of = <Value>(column: ArrayLike<Value>, lead: number): Value => column[lead - 1]!;

describe('twenty leads', () => {
  it('come in six behind the line, each on the day that Warsaw had', () => {
    const cumulative = cumulativeByDay(twentyLeads, days, month.completeDays, () => 1);
    expect([...cumulative]).toEqual([1, 3, 5, 6, 6, 7, 7, 7, 7, 8, 9, 10, 11, 11, 11, 12, 12, 12, 12, 14]);
  });

  it('are answered within these working minutes', () => {
    const minutes = [1, 3, 5, 6, 7, 10, 11, 13, 14, 18, 19, 20].map((lead) => of(columns.minutes, lead));
    expect(minutes).toEqual([60, 10, 90, 0, 120, 30, 150, 60, 75, 50, 20, 0]);
  });

  it('stand in these states', () => {
    const leadsIn = (state: number) => [...columns.state].flatMap((own, index) => (own === state ? [index + 1] : []));
    expect(leadsIn(FollowUp.met)).toEqual([1, 3, 6, 7, 10, 13]);
    expect(leadsIn(FollowUp.late)).toEqual([5, 11, 14]);
    expect(leadsIn(FollowUp.overdue)).toEqual([2, 12, 17]);
    expect(leadsIn(FollowUp.atRisk)).toEqual([18]);
    expect(leadsIn(FollowUp.waiting)).toEqual([19, 20]);
    expect(leadsIn(FollowUp.impossible)).toEqual([16]);
    expect(leadsIn(FollowUp.none)).toEqual([4, 8, 9, 15]);
  });

  it('make November 4 of 9 in time, half within 75 minutes', () => {
    expect(speed.whole).toEqual({
      handedOff: 12,
      met: 4,
      late: 3,
      overdue: 2,
      atRisk: 1,
      waiting: 1,
      meanMinutes: 75,
      medianMinutes: 75,
      p90Minutes: 132,
      metRate: 4 / 9,
    });
  });

  it('tell each day apart, and say nothing of a day without a follow-up', () => {
    const median = (day: number) => speed.parts[day - 1]!.medianMinutes;
    expect([1, 2, 3, 4, 6, 10, 11].map(median)).toEqual([0, 105, 30, 150, null, 60, 75]);
    expect(speed.parts.filter((day) => day.medianMinutes !== null)).toHaveLength(6);
    expect(speed.parts[1]).toMatchObject({ handedOff: 2, met: 1, late: 1, metRate: 0.5, meanMinutes: 105 });
    expect(speed.parts[5]).toMatchObject({ handedOff: 1, overdue: 1, metRate: 0 });
    expect(speed.parts[19]).toMatchObject({ handedOff: 2, atRisk: 1, waiting: 1, metRate: null });
  });

  it('show 4.5 attempts of 12 on the eight leads not reached whose days are over', () => {
    const weeks = dayBuckets(ZONE, dayNumber(2026, 10, 19), 7, 5);
    const depth = depthByHandOff(twentyLeads, timeline, weeks, AS_OF);
    expect(depth.parts.map((week) => week.meanAttempts)).toEqual([null, 3, 6, 3, null]);
    expect(depth.whole).toEqual({ notReached: 8, attempts: 36, meanAttempts: 4.5 });
  });
});
