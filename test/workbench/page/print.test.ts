/** A tab of the workbench on paper, in Chromium: its texts, looks, pages and charts. */
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page } = usePage(smallAddOn);

beforeAll(async () => {
  await page().evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    const sheet = spreadsheet.insertSheet();
    window.workbench.selectTab(sheet.getName());
    sheet.getRange('A1:C1').merge().setValue('A title over three columns').setFontSize(20).setFontWeight('bold');
    sheet.getRange('A2:B2').setValues([['A long text that runs on', 'until something stands there']]);
    sheet.getRange('A3').setValue(1234.5).setNumberFormat('#,##0.00');
    sheet.getRange('A4').setValue('a mark').setFontColor('#C5221F').setBackground('#F8F9FA');
  });
});

/** What the page lays out for paper, told while it is being printed. */
const printed = <Answer>(read: () => Answer): Promise<Answer> =>
  page().evaluate((source) => {
    window.dispatchEvent(new Event('beforeprint'));
    const answer = (0, eval)(`(${source})()`) as Answer;
    window.dispatchEvent(new Event('afterprint'));
    return answer;
  }, read.toString());

/** Pages of a PDF: each has one object that says so, some of them packed. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = Array.from(text.matchAll(/\/ObjStm[^]*?stream\r?\n/g), ({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(Buffer.from(text.slice(start, text.indexOf('endstream', start)), 'latin1')).toString('latin1');
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a tab on paper', () => {
  it('has its texts as the sheet shows them, its merges and its looks', async () => {
    const cells = await printed(() =>
      [...document.querySelectorAll('.printed-tab td')].map((cell) => {
        const { color, backgroundColor, fontWeight } = getComputedStyle(cell);
        return {
          text: cell.textContent,
          columns: (cell as HTMLTableCellElement).colSpan,
          color,
          backgroundColor,
          fontWeight,
        };
      }),
    );
    expect(cells.find(({ text }) => text.startsWith('A title'))).toMatchObject({ columns: 3, fontWeight: '700' });
    expect(cells.some(({ text }) => text === '1,234.50')).toBe(true);
    expect(cells.find(({ text }) => text === 'a mark')).toMatchObject({
      color: 'rgb(197, 34, 31)',
      backgroundColor: 'rgb(248, 249, 250)',
    });
  });

  it('becomes one page, in landscape and no wider than it, and leaves nothing on the screen', async () => {
    const pdf = await page().pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(1);
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []).map(
      Number,
    );
    expect(width).toBeGreaterThan(height);
    expect(await page().locator('.printed-tab').count()).toBe(0);
  });

  it('takes as many pages as its rows need', async () => {
    await page().evaluate(() => {
      const { spreadsheet } = window.workbench.host;
      const sheet = spreadsheet.getSheetByName(window.workbench.activeTab())!;
      sheet.getRange(5, 1, 100, 1).setValues(Array.from({ length: 100 }, (_row, index) => [`row ${index}`]));
    });
    expect(pagesOf(await page().pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2);
  });

  it('reads from the right where the tab does, and draws its charts', async () => {
    await page().evaluate(() => {
      const { spreadsheet } = window.workbench.host;
      const sheet = spreadsheet.getSheetByName(window.workbench.activeTab())!;
      sheet.setRightToLeft(true);
      const range = sheet.getRange('A3:B9');
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(range).setPosition(5, 3, 0, 0).build());
    });
    const seen = await printed(() => ({
      direction: document.querySelector<HTMLElement>('.printed-tab table')!.dir,
      charts: document.querySelectorAll('.printed-chart svg').length,
    }));
    expect(seen).toEqual({ direction: 'rtl', charts: 1 });
  });

  it('is what File ▸ Print puts there', async () => {
    await page().evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page().getByRole('menuitem', { name: 'File', exact: true }).click();
    await page()
      .getByRole('menuitem', { name: /^Print/ })
      .click();
    expect(await page().locator('body[data-printed=yes]').count()).toBe(1);
  });
});
