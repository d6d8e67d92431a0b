/** Refreshes over real lead logs. */
import { describe, expect, it } from 'vitest';
import { refresh } from '../../src/jobs/refresh';
import { instant } from '../support/leadColumns';
import { factValue, tableColumn } from '../support/reportCells';
import { hasSharedData, sharedCells } from '../support/sharedData';
import { ZONE } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

describe.runIf(hasSharedData('olist'))('the report on Olist', () => {
  const refreshedOn = (wall: string) => {
    const platform = twentyLeadsFile({ now: instant(ZONE, wall) });
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    platform.addUserTab('leads', sharedCells('olist/olist_marketing_qualified_leads_dataset.csv'));
    platform.addUserTab('deals', sharedCells('olist/olist_closed_deals_dataset.csv'));
    expect(refresh(platform)).toMatchObject({ rowsRead: 8000, rowsCounted: 8000, problem: null });
    return platform;
  };

  it('ends the waterfall of January 2018 at 1,141 leads', () => {
    const platform = refreshedOn('2018-02-01 02:00');
    expect(tableColumn(platform, 'leads', 'leads')[30]).toBe(1141);
    expect(factValue(platform, 'leadsToDate')).toBe(1141);
  });

  it('shows January by month created and by month won side by side', () => {
    const platform = refreshedOn('2018-12-01 02:00');
    const month = tableColumn(platform, 'months', 'leads').indexOf(1141);
    expect(tableColumn(platform, 'months', 'customers')[month]).toBe(152);
    expect(tableColumn(platform, 'months', 'won')[month]).toBe(73);
  });

  it('names the columns that speed and depth need, and shows neither as nought', () => {
    const platform = refreshedOn('2018-02-01 02:00');
    expect(factValue(platform, 'speedMessage')).toMatch(/^Speed needs the column of the first follow-up/);
    expect(factValue(platform, 'depthMessage')).toMatch(/^Depth needs the column of attempts/);
    expect(tableColumn(platform, 'speed', 'median').every((cell) => cell === '')).toBe(true);
  });
});

describe.runIf(hasSharedData('maven-crm'))('the report on Maven', () => {
  it('adds the months up to the wins and the revenue of history', () => {
    const platform = twentyLeadsFile({ now: instant(ZONE, '2018-01-01 02:00') });
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    platform.addUserTab('pipeline', sharedCells('maven-crm/sales_pipeline.csv'));
    expect(refresh(platform)).toMatchObject({ problem: null });
    const won = tableColumn(platform, 'months', 'won').reduce<number>((total, cell) => total + Number(cell), 0);
    expect(won).toBe(4238);
    const revenue = tableColumn(platform, 'months', 'revenueWon').reduce<number>((sum, cell) => sum + Number(cell), 0);
    expect(revenue).toBe(10_005_534);
    expect(revenue / won).toBeCloseTo(2360.91, 2);
  });
});
