/** A right-to-left tab in Chromium: its columns run from the right, under mouse and keyboard too. */
import { describe, expect, it } from 'vitest';
import { typeInto, valueOf } from './hands';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page } = usePage(smallAddOn);

/** Middle of a cell, in pixels from the left edge of the page. */
const middleOf = (a1: string) => page().evaluate((cell) => window.workbench.middleOf(cell).x, a1);

const isFirstColumnRightmost = async () => (await middleOf('A1')) > (await middleOf('C1'));

const selectNewTab = (isRightToLeft: boolean) =>
  page().evaluate((isTurned) => {
    const sheet = window.workbench.host.spreadsheet.insertSheet();
    sheet.setRightToLeft(isTurned).getRange('E9').setValue(1);
    window.workbench.selectTab(sheet.getName());
  }, isRightToLeft);

describe('a right-to-left tab', () => {
  it('has its first column at the right, where a click finds it', async () => {
    await selectNewTab(true);
    await expect.poll(isFirstColumnRightmost).toBe(true);
    await typeInto(page(), 'C2', 'سرنخ');
    await expect.poll(() => valueOf(page(), 'C2')).toBe('سرنخ');
  });

  it('leaves other tabs as they are', async () => {
    await selectNewTab(false);
    await expect.poll(isFirstColumnRightmost).toBe(false);
    await typeInto(page(), 'C2', 'lead');
    await expect.poll(() => valueOf(page(), 'C2')).toBe('lead');
  });
});
