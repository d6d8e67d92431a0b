/** How often a refresh calls the platform, whatever the log's size. */
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { refresh } from '../../src/jobs/refresh';
import type { Cell } from '../../src/domain/cell';
import { AS_OF, twentyLeadCells } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

const ROWS_A_READ = 50_000;

/** Calls of a second refresh: the first, which makes the tabs, is exempt. */
function callsOf(leads: number) {
  const platform = twentyLeadsFile();
  const rows: Cell[][] = [];
  for (let lead = 0; lead < leads - 22; lead += 1) {
    const created = new Date(AS_OF - (lead % 365) * DAY_MS);
    rows.push([`N${lead}`, created, created, created, lead % 12, lead % 2 === 0, 'Referral', 'Ada', '', '']);
  }
  const sheet = platform.sheet(LEADS_TAB);
  for (const row of rows) sheet.rows.push(row);
  refresh(platform);
  platform.log.reset();
  expect(refresh(platform)).toMatchObject({ rowsRead: leads, problem: null });
  const calls = platform.log.document();
  const isBlock = (rowsOfBlock: number) => rowsOfBlock > 28;
  const blocks = calls.filter(
    ({ name, block }) => name === 'workbook.read' && block?.tabId === sheet.id && isBlock(block.rows),
  );
  return { blocks: blocks.length, others: calls.length - blocks.length };
}

describe('the calls of a refresh', () => {
  it.each([100, 1_000, 50_000, 200_000])(
    'are ten besides the block reads at %i leads, one of them for the versions',
    (leads) => {
      expect(callsOf(leads)).toEqual({ blocks: Math.ceil(leads / ROWS_A_READ), others: 10 });
    },
  );

  it('read a log of twenty rows along with its headers', () => {
    expect(twentyLeadCells().length).toBeLessThan(28);
  });
});
