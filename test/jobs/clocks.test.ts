/** Nights on which clocks change. */
import { describe, expect, it } from 'vitest';
import { refresh } from '../../src/jobs/refresh';
import { factValue, tableColumn } from '../support/reportCells';
import { instant } from '../support/leadColumns';
import { twentyLeadsFile } from '../support/twentyLeadsFile';
import { ZONE } from '../support/twentyLeads';

const HOUR_MS = 3_600_000;

/** What the report shows when it is refreshed at an instant, the instant itself apart. */
function shownAt(asOf: number) {
  const platform = twentyLeadsFile({ now: asOf });
  expect(refresh(platform)).toMatchObject({ problem: null });
  return {
    lastCompleteDay: factValue(platform, 'lastCompleteDay'),
    leadsToDate: factValue(platform, 'leadsToDate'),
    days: tableColumn(platform, 'leads', 'date'),
    goalLine: tableColumn(platform, 'leads', 'goalLine'),
  };
}

describe('a night on which clocks change', () => {
  it('is reported alike in both hours that clocks show twice', () => {
    const first = instant(ZONE, '2026-10-25 02:14');
    const second = shownAt(first + HOUR_MS);
    expect(shownAt(first)).toEqual(second);
    expect(second.lastCompleteDay).toEqual(new Date(instant(ZONE, '2026-10-24')));
  });

  it('is reported at an hour that clocks leave out', () => {
    // 02:14 does not exist on 28 March 2027; the platform fires at 03:14 as clocks show it.
    const shown = shownAt(instant(ZONE, '2027-03-28 02:14'));
    expect(shown.lastCompleteDay).toEqual(new Date(instant(ZONE, '2027-03-27')));
    expect(shown).toEqual(shownAt(instant(ZONE, '2027-03-28 04:00')));
  });

  it('leaves a month its days and its goal line its end', () => {
    const { days, goalLine } = shownAt(instant(ZONE, '2026-11-01 02:14'));
    expect(days.filter((day) => day !== '')).toHaveLength(31);
    expect(days[30]).toEqual(new Date(instant(ZONE, '2026-10-31')));
    expect(goalLine[30]).toBe(30);
  });
});
