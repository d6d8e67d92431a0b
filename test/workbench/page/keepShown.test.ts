/** A script that works on another tab in Chromium: whoever sits before the file stays where he is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page } = usePage(smallAddOn);

/** Pixels from the upper edge of the page; it changes with scrolling. */
const topOf = (a1: string) => page().evaluate((cell) => window.workbench.middleOf(cell).y, a1);

beforeAll(async () => {
  await page().evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    spreadsheet.insertSheet('Other');
    spreadsheet.insertSheet('Mine').getRange('B3').activate();
  });
});

describe('the tab that is shown', () => {
  it.each(['merge', 'insertRowsAfter', 'insertColumnsAfter', 'hideRows', 'showSheet'] as const)(
    'stays, with its selection and its place, when a script calls %s on another',
    async (call) => {
      const before = await topOf('A1');
      await page().evaluate((name) => {
        const { spreadsheet } = window.workbench.host;
        const other = spreadsheet.getSheetByName('Other')!;
        const calls = {
          merge: () => other.getRange('A1:B2').merge(),
          insertRowsAfter: () => other.insertRowsAfter(other.getMaxRows(), 3),
          insertColumnsAfter: () => other.insertColumnsAfter(2, 1),
          hideRows: () => other.hideRows(900, 2),
          showSheet: () => other.hideSheet().showSheet(),
        };
        calls[name]();
      }, call);
      // Drawing, and with it scrolling, follows a frame later.
      await page().evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      expect(await page().evaluate(() => window.workbench.activeTab())).toBe('Mine');
      expect(await page().evaluate(() => window.workbench.host.spreadsheet.getActiveRange()?.getA1Notation())).toBe(
        'B3',
      );
      expect(await topOf('A1')).toBe(before);
    },
  );
});
