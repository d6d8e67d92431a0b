/** Whatever stands in whatever column: the row is counted or listed, and the lead keeps all that can be read. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import { LEAD_FIELDS, type LeadField } from '../../../../src/domain/leads/leads';
import { logRows, readLog } from '../../../support/logRows';

const GOOD: Readonly<Record<LeadField, Cell>> = {
  created: new Date(Date.UTC(2026, 0, 5, 9)),
  leadId: 'L-1',
  leadType: 'Referral',
  source: 'Organic',
  owner: 'Ann',
  qualification: 'Qualified',
  handedOff: new Date(Date.UTC(2026, 0, 5, 10)),
  accepted: 'yes',
  reason: 'No budget',
  firstFollowUp: new Date(Date.UTC(2026, 0, 5, 11)),
  attempts: 3,
  calls: 1,
  voicemails: 1,
  emails: 1,
  reached: true,
  proposal: new Date(Date.UTC(2026, 0, 9)),
  won: new Date(Date.UTC(2026, 1, 5)),
  stage: 'Won',
  amount: 1250,
  currency: 'USD',
};

const BAD: readonly (readonly [string, Cell])[] = [
  ['an error', '#REF!'],
  ['an error in words', '#ERROR!'],
  ['words', 'n/a'],
  ['spaces', '   '],
  ['a box that is not ticked', false],
  ['a box that is ticked', true],
  ['a number below zero', -5],
  ['a number beyond all', Infinity],
  ['no number', NaN],
  ['a date that is none', new Date(NaN)],
  ['a date of 1899', new Date(Date.UTC(1899, 11, 30))],
  ['a time alone', '12:30'],
  ['a formula as text', '=1+1'],
  ['markup', '<script>alert(1)</script>'],
  ['a long text', 'x'.repeat(50_000)],
];

/** Fields whose cell alone decides whether there is a lead. */
const DECIDES: readonly LeadField[] = ['created'];

describe.each(BAD)('%s', (_what, bad) => {
  it.each(LEAD_FIELDS)('in the column %s loses no row and no other column', (field) => {
    const other = { ...GOOD, leadId: 'L-2' };
    const rows = [{ ...GOOD, [field]: bad }, other].map((row) => LEAD_FIELDS.map((name) => row[name]));
    const { leads, rowsRead, issues } = readLog(logRows(LEAD_FIELDS, ...rows));
    const leftOut = issues.filter(({ leavesOut }) => leavesOut).reduce((sum, { count }) => sum + count, 0);
    expect(leads.count + leftOut).toBe(rowsRead);
    expect(rowsRead).toBe(2);
    expect(leads.count).toBe(DECIDES.includes(field) ? 1 : 2);
    const last = leads.count - 1;
    expect(leads.row[last]).toBe(3);
    expect([leads.wonAt[last], leads.amount[last], leads.attempts[last], leads.reached[last]]).toEqual([
      (GOOD.won as Date).getTime(),
      1250,
      3,
      1,
    ]);
    for (const { example } of issues) expect(example.length).toBeLessThanOrEqual(60);
  });
});
