/** Nothing typed is lost: through failing saves, a closed sidebar, and other people's changes. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AgreementChange } from '../../../../src/endpoints/agreement/contract';
import { ok, refused } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import { useSidebar } from '../../support/useSidebar';

const { open, openSection, sidebar, field, button, said, unsaid, sent } = useSidebar();

const MARKETING = 'What marketing owes sales';

const saves = (): AgreementChange[] => sent('saveAgreement') as AgreementChange[];

describe('what is typed and not saved', () => {
  test('outlasts a failing save, which says what to do and shows no trace', async () => {
    await open({
      saveAgreement: () => {
        throw new Error('ScriptError: PERMISSION_DENIED at callPactline(Code:12)');
      },
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await button('Save').click();
    await said(/several Google accounts are signed in/);
    await said('What you typed is still here.');
    expect(await field('Sales quota').inputValue()).toBe('900000');
    expect(await sidebar().page.content()).not.toContain('Code:12');
  });

  test('is filled in again when the sidebar is opened another time', async () => {
    await open();
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await said('1 change');
    await open();
    await said('1 change not saved');
    await openSection(MARKETING);
    await said(/^1 change of .+ was not saved\. It is filled in again/);
    expect(await field('Sales quota').inputValue()).toBe('900000');
    await button('Discard').click();
    expect(await field('Sales quota').inputValue()).toBe('1,250,000');
  });

  test('outlasts a switch of language in the middle of an edit, and is saved as it was meant', async () => {
    await open();
    await openSection(MARKETING);
    await field('Sales quota').fill('1,500,000');
    await button('Back to Agreement').click();
    await button('Back to Today').click();
    await button(/^Language/).click();
    await field('فارسی').check();
    await button(/^بازگشت به/).click();
    await button(/^توافق‌نامه/).click();
    await button(/^تعهد بازاریابی به فروش/).click();
    expect(await field('سهمیه فروش').inputValue()).toBe('1,500,000');
    expect(await field('نرخ بستن قرارداد').inputValue()).toBe('۱۰٪');
    await button('ذخیره').click();
    await said(/تغییر ذخیره شد/);
    expect(saves()[0]?.after).toEqual({ quota: 1_500_000 });
  });

  test('is not offered in a copy of the file', async () => {
    await open();
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await open({ readFile: () => ok({ ...sample.file, fileId: 'copy' }) });
    await openSection(MARKETING);
    expect(await field('Sales quota').inputValue()).toBe('1,250,000');
  });

  test('stays in its fields where the device keeps nothing', async () => {
    await open();
    const blockage = await sidebar().page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('SecurityError');
        },
      });
    });
    onTestFinished(() => blockage.dispose());
    await sidebar().page.reload();
    await openSection(MARKETING);
    await field('Sales quota').fill('900000');
    await button('Back to Agreement').click();
    await button(new RegExp(`^${MARKETING}`)).click();
    expect(await field('Sales quota').inputValue()).toBe('900000');
  });
});

describe('two people at once', () => {
  /** Somebody set the quota to 2,000,000 after this person's sidebar had read 1,250,000. */
  async function meetSomeoneElse(): Promise<void> {
    const values = { ...sample.agreement.values, quota: 2_000_000 };
    let isChanged = false;
    await open({
      readAgreement: () => ok(isChanged ? { ...sample.agreement, values } : sample.agreement),
      saveAgreement: ({ before, after }) => {
        isChanged = true;
        if (before['quota'] === 2_000_000) return ok({ ...sample.agreement, values: { ...values, ...after } });
        return refused('changedMeanwhile', 'quota');
      },
    });
    await openSection(MARKETING);
    await field('Sales quota').fill('1,500,000');
    await button('Save').click();
    await said(/^Someone else changed the same terms/);
  }

  test('are shown both values, and the own one can be kept', async () => {
    await meetSomeoneElse();
    const conflict = sidebar().page.getByRole('group', { name: 'Sales quota' });
    await conflict.waitFor();
    expect(await conflict.getByRole('definition').allTextContents()).toEqual(['2,000,000', '1,500,000']);
    expect(await sidebar().broken()).toEqual([]);
    await button('Keep mine: Sales quota').click();
    await button('Save').click();
    await said('1 change saved.');
    expect(saves()[1]).toEqual({ before: { quota: 2_000_000 }, after: { quota: 1_500_000 } });
  });

  test('or the other’s taken', async () => {
    await meetSomeoneElse();
    await button('Take the file’s: Sales quota').click();
    await expect.poll(() => field('Sales quota').inputValue()).toBe('2,000,000');
    await unsaid('1 change');
  });
});
