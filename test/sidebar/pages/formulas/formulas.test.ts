/** Finding a formula in the real sidebar and putting it into the sheet. */
import { expect, test } from 'vitest';
import type { FormulaInsertion } from '../../../../src/endpoints/contract';
import { ok, refused } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import { useSidebar } from '../../support/useSidebar';

const { open, openFormula, field, button, said, sent } = useSidebar();

const insertions = (): FormulaInsertion[] => sent('insertFormula') as FormulaInsertion[];

test('a formula found by what it does goes in with this file’s cells', async () => {
  await open();
  await openFormula('leads bring', 'SLA_LEADS_NEEDED');
  await said('=SLA_LEADS_NEEDED(SLA_QUOTA, SLA_MARKETING_SHARE, SLA_DEAL_SIZE, SLA_CLOSE_RATE)');
  await button('Insert').click();
  await said('The formula is in B7.');
  expect(insertions()).toEqual([
    {
      formula: '=SLA_LEADS_NEEDED(SLA_QUOTA; SLA_MARKETING_SHARE; SLA_DEAL_SIZE; SLA_CLOSE_RATE)',
      overwrite: false,
    },
  ]);
});

test('a needed argument is asked for before anything is sent', async () => {
  await open();
  await openFormula('due', 'LEAD_DUE');
  await button('Insert').click();
  await said('Type a cell such as A2, a column such as A2:A, or a value.');
  expect(insertions()).toEqual([]);
  await field('handed_off').fill('A2:A');
  await field('target_minutes').fill('MAX(30,B2');
  await said(/^A bracket or a quotation mark is not closed/);
  await field('target_minutes').fill('MAX(30,B2)');
  await button('Insert').click();
  await said('The formula is in B7.');
  expect(insertions()[0]?.formula).toBe('=LEAD_DUE(A2:A; MAX(30;B2); SLA_HOURS; SLA_HOLIDAYS; SLA_TIME_ZONE)');
});

test('a Polish file shows semicolons and decimal commas', async () => {
  await open({ readFile: () => ok({ ...sample.file, locale: 'pl_PL', argumentSeparator: ';' }) });
  await openFormula('implied', 'LEAD_VALUE_IMPLIED');
  await field('close_rate').fill('2,5%');
  await field('deal_size').fill('10000');
  await said('=LEAD_VALUE_IMPLIED(2,5%; 10000)');
  await button('Insert').click();
  await said('The formula is in B7.');
  expect(insertions()[0]?.formula).toBe('=LEAD_VALUE_IMPLIED(25%/10; 10000)');
});

test('a filled cell is replaced only after asking', async () => {
  await open({
    insertFormula: ({ overwrite }) =>
      overwrite ? ok({ cell: 'B7' }) : refused('cellFilled', '', { cell: 'B7', came: 'Total' }),
  });
  await openFormula('leads bring', 'SLA_LEADS_NEEDED');
  await button('Insert').click();
  await said('B7 already holds Total. Put the formula there all the same?');
  await button('Keep it').click();
  expect(insertions()).toHaveLength(1);
  await button('Insert').click();
  await button('Replace it').click();
  await said('The formula is in B7.');
  expect(insertions().map(({ overwrite }) => overwrite)).toEqual([false, false, true]);
});

test('without a selected cell it is said what to do', async () => {
  await open({
    insertFormula: () => refused('nothingSelected'),
  });
  await openFormula('leads bring', 'SLA_LEADS_NEEDED');
  await button('Insert').click();
  await said(/^No cell is selected\./);
});
