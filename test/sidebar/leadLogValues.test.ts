/** What the values of the lead log mean, which rows count, and activities on a tab of their own. */
import { beforeEach, expect, test } from 'vitest';
import type { LeadLogView, ValueListView } from '../../src/endpoints/leadLog/contract';
import { ok } from './support/fakeServer';
import * as sample from './support/sampleReplies';
import { useSidebar } from './support/useSidebar';

const { open, sidebar, field, button, said, sent } = useSidebar();

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
  await button(/^Lead log/).click();
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
