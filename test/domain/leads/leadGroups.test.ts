/** Leads by type, owner or source. */
import { describe, expect, it } from 'vitest';
import { deliveredLeads, owedLeads } from '../../../src/domain/leads/leadGroups';
import { logRows, readLog } from '../../support/logRows';

const DAY = '2026-01-05';
const ROWS = logRows(
  ['leadId', 'created', 'source', 'qualification', 'leadType'],
  ['a', DAY, 'Webinar', 'MQL', 'Demo'],
  ['b', DAY, 'Cold call', 'MQL', 'Demo'],
  ['c', DAY, 'Webinar', 'Raw', 'Demo'],
  ['d', DAY, 'Webinar', 'MQL', 'E-book'],
);

describe('groups of leads', () => {
  it('are all of them until somebody says otherwise', () => {
    const { leads } = readLog(ROWS);
    expect(deliveredLeads(leads)).toBe(leads);
    expect(owedLeads(leads)).toBe(leads);
  });

  it('are marketing’s and qualified; sales owes those of them that ask for it', () => {
    const { leads } = readLog(ROWS, { values: { source: ['Webinar'], qualification: ['MQL'], leadType: ['Demo'] } });
    const delivered = deliveredLeads(leads);
    expect([delivered.id, Array.from(delivered.row), delivered.types]).toEqual([
      ['a', 'd'],
      [2, 5],
      ['Demo', 'E-book'],
    ]);
    expect(owedLeads(leads).id).toEqual(['a']);
  });
});
