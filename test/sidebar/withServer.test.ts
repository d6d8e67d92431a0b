/** The real sidebar before the real server over a file in memory: what one person does on the first day. */
import { expect, test } from 'vitest';
import type { EndpointName } from '../../src/endpoints/contract';
import { callEndpoint } from '../../src/endpoints/gateway';
import { handlers } from '../../src/endpoints/handlers';
import { readAgreement } from '../../src/workbook/agreement/readAgreement';
import { createMemoryPlatform, type MemoryPlatform } from '../support/memoryPlatform';
import { writeVersion } from '../support/versions';
import { usualAnswers, type Answers } from './support/fakeServer';
import { useSidebar } from './support/useSidebar';

const { open, openSection, sidebar, field, button, said, sign } = useSidebar();

const ada = { name: 'Ada', team: 'Growth' };
const grace = { name: 'Grace', team: 'Inside sales' };

/** Every call goes through the gateway and, as there, nothing but JSON comes through. */
function answersOf(platform: MemoryPlatform): Answers {
  const answer = (name: EndpointName) => [
    name,
    (request: unknown): unknown => JSON.parse(JSON.stringify(callEndpoint(platform, handlers, name, request))),
  ];
  return Object.fromEntries((Object.keys(usualAnswers()) as EndpointName[]).map(answer)) as Answers;
}

test('a year: both sides sign, a term changes, the next version is compared and signed for a later day', async () => {
  const platform = createMemoryPlatform({ now: Date.UTC(2026, 10, 21, 12) });
  await open(answersOf(platform));
  await button('Try with sample data').click();
  await button('Draft v1. Versions').click();

  await sign('Marketing', ada);
  await said('Signed for Marketing. It binds once Sales signs too.');
  await sign('Sales', grace);
  await said(/^v1 is signed by both sides and is in force from/);
  await said('The agreement tab says what was signed as v1.');

  await openSection('What marketing owes sales');
  await field('Close rate').fill('12%');
  await button('Save').click();
  await button('Draft v2. Versions').click();
  await said('1 term differs from v1.');
  await button('See what differs').click();
  await said('10% → 12%');
  await button('Back to Versions').click();

  await button('Sign…').click();
  await field('In force from').fill('2/1/2027');
  await button('Back to Versions').click();
  await sign('Marketing', ada);
  await said(/^Signed for Marketing\./);
  await sign('Sales', grace);
  await said('v2 is signed by both sides and is in force from February 1, 2027.');
  await button('Back to Today').click();
  await button('Signed · v2. Versions').waitFor();
  expect(sidebar().complaints).toEqual([]);
});

test('a cell broken by hand is counted on Today; once it is saved right, the header names the draft', async () => {
  const platform = createMemoryPlatform({ now: Date.UTC(2026, 10, 21, 12) });
  callEndpoint(platform, handlers, 'createAgreement', { content: 'sample' });
  writeVersion(platform, readAgreement(platform.workbook).values, '2026-07-01');
  const { row, column } = platform.file.names.get('SLA_CLOSE_RATE')!;
  platform.sheet('agreement').rows[row - 1]![column - 1] = 25;
  await open(answersOf(platform));

  await button(/^Agreement.*1 entry to correct/).click();
  await button(/^What marketing owes sales/).click();
  await field('Close rate').fill('12%');
  await button('Save').click();
  await button('Draft v2. Versions').waitFor();
  await button('Back to Agreement').click();
  await button('Back to Today').click();
  expect(await button(/entry to correct/).count()).toBe(0);
});

test('a first day: sample terms, a changed quota, the own lead log, a refresh, every night', async () => {
  const platform = createMemoryPlatform({ now: Date.UTC(2026, 10, 21, 12) });
  platform.addUserTab('Leads', [
    ['Record ID', 'Create Date', 'Contact owner'],
    ...Array.from({ length: 12 }, (_, index) => [1001 + index, new Date(Date.UTC(2026, 10, 2 + index, 9)), 'Kim']),
    ['', 'Total', ''],
  ]);
  await open(answersOf(platform));

  await button('Try with sample data').click();
  await button(/^What marketing owes sales/).click();
  await field('Sales quota').fill('1,500,000');
  await button('Save').click();
  await said('1 change saved.');
  expect(platform.named('SLA_QUOTA')).toBe(1_500_000);

  await button('Back to Agreement').click();
  await button('Back to Today').click();
  await button('Choose the lead log').click();
  await said('12 counted');
  expect(await field('Created').locator('option:checked').textContent()).toBe('B · Create Date');
  await button('Save').click();
  await said('Saved. 12 rows are counted.');

  await button('Back to Today').click();
  await button('Refresh now').click();
  await said(/^The report is up to date: 12 of 13 rows counted\./);
  await said(/^12 of \d+ to date/);

  await button(/^Refresh Now/).click();
  await field('Your name').fill('Grace');
  await button('Set up nightly refresh').click();
  await said(/^Set up by you, as Grace\./);
  expect(platform.nightlyTriggers.map(({ hour }) => hour)).toEqual([2]);
  expect(sidebar().complaints).toEqual([]);
});
