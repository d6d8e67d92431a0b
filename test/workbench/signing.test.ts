/** From the sample to two signed versions, in Chromium, on the built add-on: what the sidebar says and the cells hold. */
import { describe, expect, it } from 'vitest';
import { usePactline } from './page/usePactline';

const { page, openSidebar, openSection, field, button, said, sign } = usePactline();

/** A term as the version in force on a day has it: a cell of the user's own. */
const termOn = (term: string, day: string) =>
  page().evaluate(
    ([key, on]) => {
      const { spreadsheet } = window.workbench.host;
      const sheet = spreadsheet.getSheetByName('Mine') ?? spreadsheet.insertSheet('Mine');
      sheet.getRange('A1').setFormula(`=SLA_TERM("${key}", "${on}", SLA_VERSIONS)`);
      return sheet.getRange('A1').getValue() as unknown;
    },
    [term, day] as const,
  );

const ada = { name: 'Ada', team: 'Growth' };
const grace = { name: 'Grace', team: 'Inside sales' };

describe('two teams', () => {
  it('sign the sample, side by side', async () => {
    await openSidebar();
    await button('Draft v1. Versions').click();
    await sign('Marketing', { ...ada, day: '7/1/2026' });
    await said('Signed for Marketing. It binds once Sales signs too.');
    await sign('Sales', grace);
    await said('v1 is signed by both sides and is in force from July 1, 2026.');
  });

  it('change a term, and are shown that they have a draft', async () => {
    await openSection('What marketing owes sales');
    await field('Close rate').fill('12%');
    await button('Save').click();
    await button('Draft v2. Versions').click();
    await said('1 term differs from v1.');
    await button('See what differs').click();
    await said('10% → 12%');
    await button('Back to Versions').click();
  });

  it('sign the next version for a later day; until then the first one holds', async () => {
    await sign('Sales', { ...grace, day: '2/1/2027' });
    await said(/^Signed for Sales\./);
    await sign('Marketing', ada);
    await said('v2 is signed by both sides and is in force from February 1, 2027.');
    await button('Back to Today').click();
    await button('Signed · v2. Versions').waitFor();
    await expect.poll(() => termOn('closeRate', '2027-01-31')).toBe(0.1);
    await expect.poll(() => termOn('closeRate', '2027-02-01')).toBe(0.12);
  });
});
