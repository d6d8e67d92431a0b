/** Today, refresh, language and removal in the real sidebar: what a person sees, does and is told. */
import { describe, expect, test } from 'vitest';
import type { EndpointName } from '../../../src/endpoints/contract';
import { ok } from '../support/fakeServer';
import * as sample from '../support/sampleReplies';
import { useSidebar } from '../support/useSidebar';

const { open, sidebar, field, button, said, sent } = useSidebar();

const asked = (endpoint: EndpointName): unknown => sent(endpoint)[0];

/** A reply that waits until the test lets it go. */
function held<Value>(value: Value): { readonly reply: Promise<Value>; readonly letGo: () => void } {
  let letGo: () => void = () => undefined;
  const reply = new Promise<Value>((resolve) => {
    letGo = () => resolve(value);
  });
  return { reply, letGo: () => letGo() };
}

describe('today', () => {
  test('an empty file offers sample data or the own lead log', async () => {
    await open({ readFile: () => ok(sample.emptyFile) });
    await button('Use my lead log').waitFor();
    await button('Try with sample data').click();
    await button(/^What marketing owes sales/).waitFor();
    expect(asked('createAgreement')).toEqual({ content: 'sample' });
  });

  test('both sides’ pace is said in words and numbers', async () => {
    await open();
    await said('312 of 357 to date');
    await said('Behind by 45');
    await said('82% in time');
    await said('7 leads overdue');
    await said('8,000 of 8,012 rows counted');
  });

  test('the state is the report’s, whatever the two numbers would say', async () => {
    await open({ readToday: () => ok({ ...sample.today, leadsStatus: 'farBehind' }) });
    await said('Far behind, by 45');
  });

  test('a last refresh that did not finish is named', async () => {
    await open({
      readToday: () => ok({ ...sample.today, lastRefresh: { ...sample.run, state: 'unfinished', finishedAt: null } }),
    });
    await said(/^A refresh began .+ and did not finish\./);
  });

  test('a refresh that somebody began a minute ago is under way, not unfinished', async () => {
    const startedAt = Date.now() - 60_000;
    const lastRefresh = { ...sample.run, state: 'unfinished' as const, startedAt, finishedAt: null };
    await open({ readToday: () => ok({ ...sample.today, lastRefresh }) });
    await said(/^A refresh began .+ and is under way\.$/);
  });

  test('a call that fails at the start can be tried again', async () => {
    let attempts = 0;
    await open({
      readFile: () => {
        if (++attempts === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return ok(sample.file);
      },
    });
    await said('There is no connection to Google Sheets. Check the network and try again.');
    await button('Try again').click();
    await said('7 leads overdue');
  });
});

describe('refresh', () => {
  test('the button says what is going on, then what came of it', async () => {
    const run = held(ok(sample.run));
    await open({ refresh: () => run.reply });
    await button('Refresh now').click();
    await button('Refreshing…').waitFor();
    await button('Refreshing…').click({ force: true });
    run.letGo();
    await said('The report is up to date: 8,000 of 8,012 rows counted.');
    expect(sent('refresh')).toHaveLength(1);
  });

  test('a refresh that did not work says so in the server’s words', async () => {
    await open({
      refresh: () => ok({ ...sample.run, state: 'failed', problem: 'The lead log has no creation dates.' }),
    });
    await button('Refresh now').click();
    await said(/The report still shows the one before\./);
    await said('The lead log has no creation dates.');
  });

  test('a nightly refresh is set up with an hour and a name', async () => {
    await open({ readSchedule: () => ok(sample.noSchedule) });
    await button(/^Refresh Now, and every night/).click();
    await said('No nightly refresh here yet.');
    await field('Time of night').selectOption({ label: 'between 03:00 and 04:00' });
    await button('Set up nightly refresh').click();
    await said('Type your name, so that others know whose refresh it is.');
    expect(asked('saveSchedule')).toBeUndefined();
    await field('Your name').fill('Grace');
    await button('Set up nightly refresh').click();
    await said('The report will be refreshed every night between 03:00 and 04:00.');
    expect(asked('saveSchedule')).toEqual({ hour: 3, ownerName: 'Grace' });
    await button('Remove nightly refresh').click();
    await said(/^The nightly refresh is removed\./);
  });

  test('somebody else’s nightly refresh can be taken over', async () => {
    await open({ readSchedule: () => ok({ ...sample.schedule, isMine: false }) });
    await button(/^Refresh Every night/).click();
    await said('Set up by Ada. It stops when that person leaves or loses access.');
    await field('Your name').fill('Grace');
    await button('Take over').click();
    await said('Set up by you, as Grace.');
  });
});

test('the language changes at once, direction and digits with it', async () => {
  await open();
  await button(/^Language/).click();
  await field('فارسی').check();
  await said('نوار کناری اکنون به فارسی است.');
  const root = sidebar().page.locator('html');
  expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['fa', 'rtl']);
  await button(/^بازگشت به/).click();
  await said('۳۱۲ از ۳۵۷ تا امروز');
});

test('text from the file is shown, never run', async () => {
  const name = '<img src=x onerror="document.title=1">';
  await open({
    readLeadLog: () => ok({ ...sample.leadLog, tabs: [{ id: 11, name }] }),
    readSchedule: () => ok({ ...sample.schedule, isMine: false, ownerName: name }),
  });
  await button(/^Refresh Every/).click();
  await said(`Set up by ${name}. It stops when that person leaves or loses access.`);
  expect(await sidebar().page.locator('img').count()).toBe(0);
});

describe('removing Pactline', () => {
  test('says what goes and what stays, asks once more, and begins anew', async () => {
    await open();
    await button(/^Remove Pactline/).click();
    await said(/^Your lead log and all your other tabs stay as they are\./);
    await button('Remove Pactline from this file…').click();
    await button('Keep').click();
    expect(sent('removePactline')).toEqual([]);
    await button('Remove Pactline from this file…').click();
    expect(await sidebar().broken()).toEqual([]);
    await button('Remove').click();
    await said(/^Pactline’s tabs, names and nightly refresh are removed\./);
    await button('Try with sample data').waitFor();
    expect(sent('removePactline')).toHaveLength(1);
  });

  test('is not offered to whoever may only look, nor where there is nothing', async () => {
    await open({ readFile: () => ok({ ...sample.file, canEdit: false }) });
    await button(/^Remove Pactline/).click();
    await said(/^You can look at this file but not change it/);
    expect(await button('Remove Pactline from this file…').count()).toBe(0);
  });
});

describe('the next step', () => {
  const found = { ...sample.file, hasLeadLog: false };

  test('after a refresh that found the log by its headings is the nightly refresh', async () => {
    await open({ readFile: () => ok(found), readSchedule: () => ok(sample.noSchedule) });
    await button('Set up nightly refresh').click();
    await said('No nightly refresh here yet.');
  });

  test('is nothing but another refresh once that is set up', async () => {
    await open({ readFile: () => ok(found) });
    await button('Refresh now').waitFor();
    expect(await button('Choose the lead log').count()).toBe(0);
  });
});

test('whoever may only look is told so on the page of the refresh', async () => {
  await open({ readFile: () => ok({ ...sample.file, canEdit: false }) });
  await button(/^Refresh/).click();
  await said(/^You can look at this file but not change it/);
  expect(await button('Refresh now').count()).toBe(0);
});

test('names that are gone are told in words and put back', async () => {
  const issues = [{ code: 'nameMissing', path: 'quota', values: { name: 'SLA_QUOTA' } }];
  let isRestored = false;
  await open({
    readAgreement: () => ok({ ...sample.agreement, issues: isRestored ? [] : issues }),
    restoreNames: () => {
      isRestored = true;
      return ok({ ...sample.agreement, issues: [] });
    },
  });
  await button(/^Agreement/).click();
  await said(/^1 term cannot be found by its name: Sales quota\./);
  expect(await sidebar().broken()).toEqual([]);
  await button('Put the names back').click();
  await said('The names are back where they belong.');
});
