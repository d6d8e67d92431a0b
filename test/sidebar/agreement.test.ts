/** Editing the agreement in the real sidebar: what is sent, what is said, and that nothing typed is lost. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementChange } from '../../src/endpoints/contract';
import { ok } from './support/fakeServer';
import * as sample from './support/sampleReplies';
import { startSidebarBrowser, type Sidebar, type SidebarBrowser } from './support/sidebarBrowser';

let browser: SidebarBrowser;
let sidebar: Sidebar;

beforeAll(async () => {
  browser = await startSidebarBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(sidebar.complaints).toEqual([]);
  await sidebar.page.context().close();
});

const MARKETING = 'What marketing owes sales';

async function openSection(title: string): Promise<void> {
  await sidebar.page.getByRole('button', { name: /^Agreement/ }).click();
  await sidebar.page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

const field = (label: string) => sidebar.page.getByLabel(label, { exact: true });
const button = (name: string) => sidebar.page.getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => sidebar.page.getByText(words).first();
const sent = (): AgreementChange[] =>
  sidebar.asked.filter(({ name }) => name === 'saveAgreement').map(({ request }) => request as AgreementChange);

describe('a change', () => {
  test('is sent with what stood there before', async () => {
    sidebar = await browser.open();
    await openSection(MARKETING);
    await field('Sales quota').fill('1,500,000');
    await text('1 change').waitFor();
    await button('Save').click();
    await text('1 change saved.').waitFor();
    expect(sent()).toEqual([{ before: { quota: 1_250_000 }, after: { quota: 1_500_000 } }]);
    expect(await field('Sales quota').inputValue()).toBe('1,500,000');
  });

  test('can be undone after it was saved', async () => {
    sidebar = await browser.open();
    await openSection(MARKETING);
    await field('Sales quota').fill('1');
    await button('Save').click();
    await button('Undo').click();
    await expect.poll(() => field('Sales quota').inputValue()).toBe('1,250,000');
    expect(sent()[1]).toEqual({ before: { quota: 1 }, after: { quota: 1_250_000 } });
  });

  test('is none any more once the old value is typed again', async () => {
    sidebar = await browser.open();
    await openSection(MARKETING);
    await field('Close rate').fill('20%');
    await text('1 change').waitFor();
    await field('Close rate').fill('10 %');
    await text('1 change').waitFor({ state: 'detached' });
  });

  test('is read with the decimal comma of a Polish file', async () => {
    sidebar = await browser.open({ readFile: () => ok({ ...sample.file, locale: 'pl_PL' }) });
    await openSection(MARKETING);
    expect(await field('Marketing share').inputValue()).toBe('49,6%');
    await field('Marketing share').fill('51,25 %');
    await field('Deal size').fill('21 000,50');
    await button('Save').click();
    await text('2 changes saved.').waitFor();
    expect(sent()[0]?.after).toEqual({ marketingShare: 0.5125, dealSize: 21_000.5 });
  });

  test('of a day is read in the order of the file', async () => {
    sidebar = await browser.open({ readFile: () => ok({ ...sample.file, locale: 'en_GB' }) });
    await openSection('Parties and period');
    expect(await field('In force from').inputValue()).toBe('01/07/2026');
    await field('In force from').fill('03/04/2026');
    await button('Save').click();
    await text('1 change saved.').waitFor();
    expect(sent()[0]?.after).toEqual({ startsOn: '2026-04-03' });
  });
});

describe('a wrong value', () => {
  test('gets its sentence beside the field when one leaves it, and is not sent', async () => {
    sidebar = await browser.open();
    await openSection(MARKETING);
    await field('Close rate').fill('25');
    await field('Close rate').blur();
    await text('Close rate is 25. Type 25% or 0.25.').waitFor();
    expect(await field('Close rate').getAttribute('aria-invalid')).toBe('true');
    await button('Save').click();
    await text('Nothing is saved yet: 1 entry needs correcting.').waitFor();
    expect(sent()).toEqual([]);
    expect(await field('Close rate').inputValue()).toBe('25');
  });

  test('between two terms is named too', async () => {
    sidebar = await browser.open();
    await openSection('Parties and period');
    await field('In force until').fill('1/1/2026');
    await field('In force until').blur();
    await text(/^The agreement ends on/).waitFor();
  });

  test('that only the server knows of stands beside its field', async () => {
    sidebar = await browser.open({
      saveAgreement: () => ({
        ok: false,
        issues: [{ code: 'nameMissing', path: 'quota', values: { name: 'SLA_QUOTA' } }],
      }),
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('7');
    await button('Save').click();
    await text(/^The named range SLA_QUOTA is gone/).waitFor();
    expect(await field('Sales quota').inputValue()).toBe('7');
  });

  test('typed into a cell by hand is shown as it is, and named', async () => {
    const issue = { code: 'notRate', path: 'closeRate', values: { came: 'a tenth' } };
    sidebar = await browser.open({
      readAgreement: () => ok({ values: { ...sample.agreement.values, closeRate: 'a tenth' }, issues: [issue] }),
    });
    await sidebar.page.getByRole('button', { name: /^Agreement/ }).click();
    await text('1 entry on the tab cannot be used. Nothing is computed from it until it is corrected.').waitFor();
    await sidebar.page.getByRole('button', { name: new RegExp(`^${MARKETING}`) }).click();
    expect(await field('Close rate').inputValue()).toBe('a tenth');
    await text('Close rate is “a tenth”. Type a rate such as 25% or 0.25.').waitFor();
  });
});

describe('what is typed and not saved', () => {
  test('outlasts a failing save, which says what to do and shows no trace', async () => {
    sidebar = await browser.open({
      saveAgreement: () => {
        throw new Error('ScriptError: PERMISSION_DENIED at callPactline(Code:12)');
      },
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await button('Save').click();
    await text(/several Google accounts are signed in/).waitFor();
    await text('What you typed is still here.').waitFor();
    expect(await field('Sales quota').inputValue()).toBe('900000');
    expect(await sidebar.page.content()).not.toContain('Code:12');
  });

  test('is filled in again when the sidebar is opened another time', async () => {
    const first = await browser.open();
    sidebar = first;
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await text('1 change').waitFor();
    sidebar = await browser.open({}, { keep: first });
    await text('1 change not saved').waitFor();
    await openSection(MARKETING);
    await text(/^1 change of .+ was not saved\. It is filled in again/).waitFor();
    expect(await field('Sales quota').inputValue()).toBe('900000');
    await button('Discard').click();
    expect(await field('Sales quota').inputValue()).toBe('1,250,000');
  });

  test('is not offered in a copy of the file', async () => {
    const first = await browser.open();
    sidebar = first;
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    sidebar = await browser.open({ readFile: () => ok({ ...sample.file, fileId: 'copy' }) }, { keep: first });
    await openSection(MARKETING);
    expect(await field('Sales quota').inputValue()).toBe('1,250,000');
  });

  test('stays in its fields where the device keeps nothing', async () => {
    sidebar = await browser.open();
    await sidebar.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('SecurityError');
        },
      });
    });
    await sidebar.page.reload();
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await sidebar.page.getByRole('button', { name: 'Back to Agreement' }).click();
    await sidebar.page.getByRole('button', { name: new RegExp(`^${MARKETING}`) }).click();
    expect(await field('Sales quota').inputValue()).toBe('900000');
  });
});

describe('two people at once', () => {
  /** Somebody set the quota to 2,000,000 after this person's sidebar had read 1,250,000. */
  async function meetSomeoneElse(): Promise<void> {
    const values = { ...sample.agreement.values, quota: 2_000_000 };
    let isChanged = false;
    sidebar = await browser.open({
      readAgreement: () => ok(isChanged ? { ...sample.agreement, values } : sample.agreement),
      saveAgreement: ({ before, after }) => {
        isChanged = true;
        if (before['quota'] === 2_000_000) return ok({ ...sample.agreement, values: { ...values, ...after } });
        return { ok: false, issues: [{ code: 'changedMeanwhile', path: 'quota', values: {} }] };
      },
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('1,500,000');
    await button('Save').click();
    await text(/^Someone else changed the same terms/).waitFor();
  }

  test('are shown both values, and the own one can be kept', async () => {
    await meetSomeoneElse();
    const conflict = sidebar.page.getByRole('group', { name: 'Sales quota' });
    expect(await conflict.getByRole('definition').allTextContents()).toEqual(['2,000,000', '1,500,000']);
    expect(await sidebar.broken()).toEqual([]);
    await button('Keep mine: Sales quota').click();
    await button('Save').click();
    await text('1 change saved.').waitFor();
    expect(sent()[1]).toEqual({ before: { quota: 2_000_000 }, after: { quota: 1_500_000 } });
  });

  test('or the other’s taken', async () => {
    await meetSomeoneElse();
    await button('Take the file’s: Sales quota').click();
    await expect.poll(() => field('Sales quota').inputValue()).toBe('2,000,000');
    await text('1 change').waitFor({ state: 'detached' });
  });
});

test('a search finds a term by a word of its help and leads to its field', async () => {
  sidebar = await browser.open();
  await sidebar.page.getByRole('button', { name: /^Agreement/ }).click();
  await field('Search all terms').fill('hand-off FIRST');
  await text('1 term').waitFor();
  await sidebar.page.getByRole('button', { name: /^Speed of follow-up/ }).click();
  await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.id)).toBe('term-responseTarget');
});

test('a reader of the file sees the terms and cannot change them', async () => {
  sidebar = await browser.open({ readFile: () => ok({ ...sample.file, canEdit: false }) });
  await openSection(MARKETING);
  await text(/^You can look at this file but not change it/).waitFor();
  expect(await field('Sales quota').isDisabled()).toBe(true);
  expect(await button('Add row').count()).toBe(0);
});

test('the keyboard alone changes a term and saves it', async () => {
  sidebar = await browser.open();
  const { keyboard } = sidebar.page;
  await button('Refresh now').waitFor();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Enter');
  await field('Search all terms').waitFor();
  await press('Tab');
  await keyboard.type('quota');
  await press('Tab', 'Enter');
  await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.id)).toBe('term-quota');
  await press('Control+a');
  await keyboard.type('5');
  await button('Save').focus();
  await press('Enter');
  await text('1 change saved.').waitFor();
  expect(sent()[0]?.after).toEqual({ quota: 5 });
});
