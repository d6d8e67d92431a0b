/** Tables of the agreement are edited as tables: add, remove, move, paste, by mouse and by keyboard. */
import { expect, test } from 'vitest';
import type { AgreementChange } from '../../../../src/endpoints/agreement/contract';
import { useSidebar } from '../../support/useSidebar';

const { open, openSection, sidebar, button, said, sent, focused } = useSidebar();

async function openTable(section: string): Promise<void> {
  await open();
  await openSection(section);
}

const table = (name: string) => sidebar().page.getByRole('group', { name: new RegExp(`^${name}`) });
const row = (name: string, number: number) => table(name).getByRole('group', { name: `Row ${number}`, exact: true });

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Saves, and answers the rows that were sent. */
async function savedRows(key: string): Promise<Rows> {
  await button('Save').click();
  await said(/changes? saved\.$/);
  const [change] = sent('saveAgreement') as AgreementChange[];
  return change?.after[key] as Rows;
}

/** As a spreadsheet does: through the clipboard, into the field that has the focus. */
const paste = (text: string): Promise<void> =>
  sidebar().page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test('a row is added with the focus in its first cell', async () => {
  await openTable('What marketing owes sales');
  await table('Lead types').getByRole('button', { name: 'Add row' }).click();
  await sidebar().page.keyboard.type('Fair');
  await row('Lead types', 5).getByLabel('Value').fill('750');
  await row('Lead types', 5).getByLabel('Asks for sales').selectOption({ label: 'Yes' });
  const rows = await savedRows('leadTypes');
  expect(rows).toHaveLength(5);
  expect(rows[4]).toEqual({
    name: 'Fair',
    value: 750,
    monthlyGoal: null,
    asksForSales: true,
    responseTargetMinutes: null,
    closeRate: null,
    monthlyCost: null,
  });
});

test('a row is moved and removed by keyboard, and the focus goes with it', async () => {
  await openTable('What marketing owes sales');
  await row('Lead types', 1).getByRole('button', { name: 'Move or remove row 1' }).press('Enter');
  await row('Lead types', 1).getByRole('button', { name: 'Down' }).press('Enter');
  await said('Row 1 is row 2 now.');
  await expect.poll(focused).toBe('term-leadTypes-2-down');
  await row('Lead types', 2).getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await said('Row 2 removed.');
  await expect.poll(focused).toBe('term-leadTypes-2-more');
  const rows = await savedRows('leadTypes');
  expect(rows.map(({ name }) => name)).toEqual(['Content', 'Webinar', 'Sales-ready']);
});

test('rows copied from a spreadsheet fill the table from the cell they are pasted into', async () => {
  await openTable('What sales owes marketing');
  await row('Working hours', 5).getByLabel('Day').focus();
  await paste('Freitag\t9:00\t12:30\nSaturday\t10 am\t2 pm\n');
  await said('2 rows pasted.');
  await row('Working hours', 5).getByLabel('Day').selectOption({ label: 'Friday' });
  const rows = await savedRows('workingHours');
  expect(rows.slice(4)).toEqual([
    { day: 5, opens: '09:00', closes: '12:30' },
    { day: 6, opens: '10:00', closes: '14:00' },
  ]);
});

test('what a pasted cell holds and cannot mean is kept and named', async () => {
  await openTable('What sales owes marketing');
  await row('Working hours', 5).getByLabel('Opens').focus();
  await paste('noon\t17:00\n\t');
  await row('Working hours', 5).getByLabel('Opens').blur();
  await said('Opens is “noon”. Type a time such as 09:00.');
  expect(await row('Working hours', 5).getByLabel('Opens').inputValue()).toBe('noon');
});

test('a number out of bounds is told apart from what is no number', async () => {
  await openTable('What marketing owes sales');
  await row('Lead types', 1).getByLabel('Value').fill('-3');
  await row('Lead types', 1).getByLabel('Value').blur();
  await said('Value is -3. Type 0 or more.');
});

test('the same lead type twice is named with both rows', async () => {
  await openTable('What marketing owes sales');
  await row('Lead types', 3).getByLabel('Lead type').fill('REFERRAL');
  await row('Lead types', 3).getByLabel('Lead type').blur();
  await said('“REFERRAL” stands in rows 1 and 3. Keep one of them.');
});

test('a blank row in between is dropped when one saves', async () => {
  await openTable('What sales owes marketing');
  await table('Working hours').getByRole('button', { name: 'Add row' }).click();
  await row('Working hours', 1).getByLabel('Closes').fill('18:00');
  const rows = await savedRows('workingHours');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual({ day: 1, opens: '09:00', closes: '18:00' });
});
