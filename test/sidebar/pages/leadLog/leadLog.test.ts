/** The lead log in the real sidebar: its columns, what their values mean, which rows count, and what was found in it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { LeadLogView, ValueListView } from '../../../../src/endpoints/leadLog/contract';
import { ok } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import { useSidebar } from '../../support/useSidebar';

const { open, openPage, sidebar, field, button, said, sent } = useSidebar();

const list = (...values: [value: string, count: number, isChosen: boolean][]): ValueListView => ({
  values: values.map(([value, count, isChosen]) => ({ value, count, isChosen })),
  moreCount: 0,
  isSaved: false,
});

/** A log with outcomes in the column of attempts, and nothing left to ask. */
const log: LeadLogView = {
  ...sample.leadLog,
  ambiguousFields: [],
  mapping: sample.leadLog.mapping.map((one) =>
    one.field === 'reached' ? { ...one, column: 5, confidence: 'likely' } : one,
  ),
  valueLists: [{ field: 'reached', ...list(['Connected', 3200, true], ['Bad timing', 120, false]) }],
  nurturedCount: 140,
};

const activities = {
  tabId: 12,
  columns: sample.leadLog.columns,
  leadIdColumn: 1,
  timeColumn: 2,
  kindColumn: null,
  outcomeColumn: null,
};

describe('the columns', () => {
  test('every field shows its column, how sure that is, and what stands there', async () => {
    await open();
    await openPage('Lead log');
    expect(await field('Created').locator('option:checked').textContent()).toBe('B · Create Date');
    await said('Such as 2026-11-02 09:15 · 2026-11-02 10:40');
    await said('Probably this one. Please check.');
    await said('8,012 rows read = 8,000 counted + 12 left out');
    await said('No creation date');
    await said('Created · 11 rows · rows 12–14, 30, 77–83');
    await said('Lead id · 1 row · row 406');
  });

  test('an ambiguous order of day and month is asked once and saved with the columns', async () => {
    await open();
    await openPage('Lead log');
    await field('Reached').selectOption({ label: 'E · Number of times contacted' });
    await button('Save').click();
    await said('Say how to read the dates of this column.');
    expect(sent('saveLeadLog')[0]).toBeUndefined();
    await field('April 3, 2026').check();
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
    expect(sent('saveLeadLog')[0]).toMatchObject({
      tabId: 11,
      columns: { created: 2, reached: 5, firstFollowUp: 4, won: null },
      dayFirst: { firstFollowUp: true },
      deals: null,
    });
  });

  test('no creation column, no save', async () => {
    await open();
    await openPage('Lead log');
    await field('Created').selectOption({ label: 'Not in this log' });
    await said(/^Choose the column that says when a lead was created\./);
    await button('Save').click();
    expect(sent('saveLeadLog')[0]).toBeUndefined();
  });

  test('a deals tab shows its columns and keeps the other answers', async () => {
    const deals = {
      tabId: 12,
      columns: [{ column: 1, header: 'Lead', samples: ['1001'] }],
      leadIdColumn: 1,
      wonColumn: null,
      amountColumn: null,
    };
    await open({
      readLeadLog: ({ dealsTabId }) => ok({ ...sample.leadLog, deals: dealsTabId === 12 ? deals : null }),
    });
    await openPage('Lead log');
    await field('April 3, 2026').check();
    await field('Tab with deals').selectOption({ label: 'Deals' });
    await said('Such as 1001');
    expect(await field('April 3, 2026').isChecked()).toBe(true);
    await button('Save').click();
    await expect
      .poll(() => sent('saveLeadLog')[0])
      .toMatchObject({
        deals: { tabId: 12, leadIdColumn: 1, wonColumn: null, amountColumn: null },
      });
  });

  test('a tab made while the sidebar is open can be chosen once one comes back to it, and no answer is lost', async () => {
    let { tabs } = sample.leadLog;
    await open({ readLeadLog: () => ok({ ...sample.leadLog, tabs }) });
    await openPage('Lead log');
    await field('Reached').selectOption({ label: 'E · Number of times contacted' });
    tabs = [...tabs, { id: 13, name: 'Leads of December' }];
    await sidebar().page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await field('Tab with your leads')
      .getByRole('option', { name: 'Leads of December' })
      .waitFor({ state: 'attached' });
    expect(await field('Reached').locator('option:checked').textContent()).toBe('E · Number of times contacted');
  });

  test('a suggestion for a new file can be saved as it stands', async () => {
    await open({
      readFile: () => ok({ ...sample.file, hasLeadLog: false, hasReport: false }),
      readLeadLog: () => ok({ ...sample.leadLog, ambiguousFields: [] }),
    });
    await button('Choose the lead log').click();
    await said('Not saved yet');
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
  });
});

describe('values, teams and activities', () => {
  beforeEach(async () => {
    await open({
      readLeadLog: ({ filterColumn, activitiesTabId }) =>
        ok({
          ...log,
          filter: filterColumn === 6 ? { column: 6, ...list(['North', 4100, true], ['South', 3900, true]) } : null,
          activities: activitiesTabId === 12 ? activities : null,
        }),
      saveLeadLog: () => ok(log),
    });
    await openPage('Lead log');
    await field('Created').waitFor();
  });

  test('a value is said to mean yes, and only its field is sent', async () => {
    await sidebar().page.getByText('Which values mean reached?').click();
    await field('Bad timing 120').check();
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
    const [choice] = sent('saveLeadLog');
    expect(choice).toMatchObject({ values: { reached: ['Connected', 'Bad timing'] } });
    expect(choice).not.toHaveProperty('filter');
  });

  test('rows of one team count once its value is ticked', async () => {
    await field('Column that tells teams apart').selectOption({ label: 'F · Contact owner' });
    await said('Tick at least one value, or let all rows count.');
    await button('Save').click();
    expect(sent('saveLeadLog')).toEqual([]);
    await field('South 3,900').check();
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
    expect(sent('saveLeadLog')[0]).toMatchObject({ filter: { column: 6, values: ['South'] } });
  });

  test('a tab of activities is looked at, then saved with its columns', async () => {
    await field('Tab with activities').selectOption({ label: 'Deals' });
    await field('Kind of attempt').selectOption({ label: 'E · Number of times contacted' });
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
    expect(sent('saveLeadLog')[0]).toMatchObject({
      activities: { tabId: 12, leadIdColumn: 1, timeColumn: 2, kindColumn: 5, outcomeColumn: null },
    });
  });

  test('leads below the minimum qualification are counted apart', async () => {
    await said('140 of them are below the minimum qualification and are nurtured.');
  });
});
