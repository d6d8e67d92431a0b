/** Editing the agreement in the real sidebar: what is sent, and what is said. */
import { describe, expect, test } from 'vitest';
import type { AgreementChange } from '../../../../src/endpoints/agreement/contract';
import { ok, refused } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import { useSidebar } from '../../support/useSidebar';

const { open, openSection, sidebar, field, button, said, unsaid, sent, focused } = useSidebar();

const MARKETING = 'What marketing owes sales';

const saves = (): AgreementChange[] => sent('saveAgreement') as AgreementChange[];

describe('a change', () => {
  test('is sent with what stood there before', async () => {
    await open();
    await openSection(MARKETING);
    await field('Sales quota').fill('1,500,000');
    await said('1 change');
    await button('Save').click();
    await said('1 change saved.');
    expect(saves()).toEqual([{ before: { quota: 1_250_000 }, after: { quota: 1_500_000 } }]);
    expect(await field('Sales quota').inputValue()).toBe('1,500,000');
  });

  test('can be undone after it was saved', async () => {
    await open();
    await openSection(MARKETING);
    await field('Sales quota').fill('1');
    await button('Save').click();
    await button('Undo').click();
    await expect.poll(() => field('Sales quota').inputValue()).toBe('1,250,000');
    expect(saves()[1]).toEqual({ before: { quota: 1 }, after: { quota: 1_250_000 } });
  });

  test('is none any more once the old value is typed again', async () => {
    await open();
    await openSection(MARKETING);
    await field('Close rate').fill('20%');
    await said('1 change');
    await field('Close rate').fill('10 %');
    await unsaid('1 change');
  });

  test('is read with the decimal comma of a Polish file', async () => {
    await open({ readFile: () => ok({ ...sample.file, locale: 'pl_PL' }) });
    await openSection(MARKETING);
    expect(await field('Marketing share').inputValue()).toBe('49,6%');
    await field('Marketing share').fill('51,25 %');
    await field('Deal size').fill('21 000,50');
    await button('Save').click();
    await said('2 changes saved.');
    expect(saves()[0]?.after).toEqual({ marketingShare: 0.5125, dealSize: 21_000.5 });
  });

  test('of a day is read in the order of the file', async () => {
    await open({ readFile: () => ok({ ...sample.file, locale: 'en_GB' }) });
    await openSection('Parties and period');
    expect(await field('In force from').inputValue()).toBe('01/07/2026');
    await field('In force from').fill('03/04/2026');
    await button('Save').click();
    await said('1 change saved.');
    expect(saves()[0]?.after).toEqual({ startsOn: '2026-04-03' });
  });
});

describe('a wrong value', () => {
  test('gets its sentence beside the field when one leaves it, and is not sent', async () => {
    await open();
    await openSection(MARKETING);
    await field('Close rate').fill('25');
    await field('Close rate').blur();
    await said('Close rate is 25. Type 25% or 0.25.');
    expect(await field('Close rate').getAttribute('aria-invalid')).toBe('true');
    await button('Save').click();
    await said('Nothing is saved yet: 1 entry needs correcting.');
    expect(saves()).toEqual([]);
    expect(await field('Close rate').inputValue()).toBe('25');
  });

  test('between two terms is named too', async () => {
    await open();
    await openSection('Parties and period');
    await field('In force until').fill('1/1/2026');
    await field('In force until').blur();
    await said(/^The agreement ends on/);
  });

  test('that only the server knows of stands beside its field', async () => {
    await open({
      saveAgreement: () => refused('nameMissing', 'quota', { name: 'SLA_QUOTA' }),
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('7');
    await button('Save').click();
    await said(/^Sales quota cannot be found: its named range SLA_QUOTA is gone/);
    expect(await field('Sales quota').inputValue()).toBe('7');
  });

  test('typed into a cell by hand is shown as it is, and named', async () => {
    const issue = { code: 'notRate', path: 'closeRate', values: { came: 'a tenth' } };
    await open({
      readAgreement: () => ok({ values: { ...sample.agreement.values, closeRate: 'a tenth' }, issues: [issue] }),
    });
    await button(/^Agreement/).click();
    await said('1 entry on the tab cannot be used. Nothing is computed from it until it is corrected.');
    await button(new RegExp(`^${MARKETING}`)).click();
    expect(await field('Close rate').inputValue()).toBe('a tenth');
    await said('Close rate is “a tenth”. Type a rate such as 25% or 0.25.');
  });
});

test('a search finds a term by a word of its help and leads to its field', async () => {
  await open();
  await button(/^Agreement/).click();
  await field('Search all terms').fill('hand-off FIRST');
  await said('1 term');
  await button(/^Speed of follow-up/).click();
  await expect.poll(focused).toBe('term-responseTarget');
});

test('a reader of the file sees the terms and cannot change them', async () => {
  await open({ readFile: () => ok({ ...sample.file, canEdit: false }) });
  await openSection(MARKETING);
  await said(/^You can look at this file but not change it/);
  expect(await field('Sales quota').isDisabled()).toBe(true);
  expect(await button('Add row').count()).toBe(0);
});

test('the keyboard alone changes a term and saves it', async () => {
  await open();
  const { keyboard } = sidebar().page;
  await button(/^Signed · v2/).waitFor();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Tab', 'Enter');
  await field('Search all terms').waitFor();
  // From the heading past the versions to the search.
  await press('Tab', 'Tab');
  await keyboard.type('quota');
  await press('Tab', 'Enter');
  await expect.poll(focused).toBe('term-quota');
  await press('Control+a');
  await keyboard.type('5');
  await button('Save').focus();
  await press('Enter');
  await said('1 change saved.');
  expect(saves()[0]?.after).toEqual({ quota: 5 });
});
