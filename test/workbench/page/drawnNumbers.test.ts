/** Numbers and dates that the grid draws in Chromium, by the locale of the file. */
import { beforeAll, describe, expect, it } from 'vitest';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page } = usePage(smallAddOn);

const drawn = (a1: string) => page().evaluate((cell) => window.workbench.drawn(cell), a1);

beforeAll(async () => {
  await page().evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    spreadsheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.0');
    spreadsheet.getRange('A2').setValue(46_000).setNumberFormat('d mmm yyyy');
    spreadsheet.getRange('B1').setFormula('=SUM(A1;A2)');
    spreadsheet.getRange('A3').setFormula('=FORMULATEXT(B1)');
  });
});

describe('cells', () => {
  it.each([
    ['United States', '1,234.5', '9 Dec 2025', '=SUM(A1,A2)'],
    ['Poland', '1 234,5', '9 gru 2025', '=SUM(A1;A2)'],
    ['Türkiye', '1.234,5', '9 Ara 2025', '=SUM(A1;A2)'],
  ])('are drawn as people of %s write them', async (country, number, day, formula) => {
    await page().getByLabel('File locale').selectOption({ label: country });
    await expect.poll(async () => (await drawn('A1')).replace(/\s/g, ' ')).toBe(number);
    expect(await drawn('A2')).toBe(day);
    expect(await drawn('A3')).toBe(formula);
  });
});
