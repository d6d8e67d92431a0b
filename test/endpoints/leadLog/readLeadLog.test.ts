/** What the sidebar shows of the lead log: columns, samples, and the account of its rows. */
import { describe, expect, it } from 'vitest';
import { readLeadLog } from '../../../src/endpoints/leadLog/leadLog';
import { sampleFile } from '../../support/agreementFile';
import { createMemoryPlatform } from '../../support/memoryPlatform';
import { dealsFile, NOTHING_CHOSEN, viewOf, columnsOf } from '../../support/leadLogChoices';

describe('looking at the lead log', () => {
  it('shows a tab that was never mapped: its columns with samples, and what is recognised', () => {
    const platform = dealsFile();
    const view = viewOf(readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: null }));
    expect(view.columns).toEqual([
      { header: 'Lead no', column: 1, samples: ['1', '2'] },
      { header: 'Started', column: 2, samples: ['3/4/2026', '5/4/2026'] },
      { header: 'Owner', column: 3, samples: ['=HYPERLINK("x")', '<img>'] },
      { header: 'Phase', column: 4, samples: ['won', 'open'] },
    ]);
    expect(columnsOf(view)).toEqual({ leadId: 1, owner: 3 });
    expect(view.issues.map(({ code }) => code)).toEqual(['noCreatedColumn']);
    expect(view.mapping.find(({ field }) => field === 'won')).toEqual({
      field: 'won',
      column: null,
      header: null,
      confidence: 'none',
    });
  });

  it('suggests a tab, and answers in an empty file too', () => {
    const platform = dealsFile();
    platform.addUserTab('CRM', [
      ['Created', 'ID'],
      [new Date(Date.UTC(2026, 0, 5, 8, 30)), 'x'],
    ]);
    const view = viewOf(readLeadLog(platform, NOTHING_CHOSEN));
    expect([view.tabId, view.rowsRead, view.rowsCounted]).toEqual([platform.sheet('CRM').id, 1, 1]);
    expect(view.columns[0]!.samples[0]).toMatch(/^Jan 5, 2026, 9:30\sAM$/);
    expect(viewOf(readLeadLog(createMemoryPlatform(), NOTHING_CHOSEN))).toMatchObject({
      tabs: [],
      tabId: null,
      issues: [{ code: 'noLeadLog' }],
    });
  });

  it('looks at a tab of deals, its lead id by the name that the log has for it', () => {
    const platform = dealsFile();
    const view = viewOf(
      readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: platform.sheet('Deals').id }),
    );
    expect(view.deals).toMatchObject({
      tabId: platform.sheet('Deals').id,
      leadIdColumn: 2,
      wonColumn: 3,
      amountColumn: 5,
    });
    expect(view.deals!.columns).toHaveLength(5);
  });

  it('sends nothing that the platform refuses to send', () => {
    const platform = dealsFile();
    const view = viewOf(readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: null }));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('the account of the rows', () => {
  it('lists what the refresh will list: also leads of a type that the agreement does not name', () => {
    const platform = sampleFile();
    platform.addUserTab('Leads', [
      ['Created', 'Lead type'],
      ['2026-11-02', 'Webinar'],
      ['2026-11-02', 'Trade fair'],
      ['2026-11-02', ''],
      ['soon', 'Webinar'],
    ]);
    const { rowIssues, ...view } = viewOf(readLeadLog(platform, NOTHING_CHOSEN));
    expect([view.rowsRead, view.rowsCounted]).toEqual([4, 3]);
    expect(rowIssues.map(({ code, field, rows, leavesOut }) => [code, field, rows, leavesOut])).toEqual([
      ['unreadableDate', 'created', '5', true],
      ['blankValue', 'leadType', '4', false],
      ['unknownType', 'leadType', '3', false],
    ]);
  });
});
