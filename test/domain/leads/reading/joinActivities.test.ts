/** Calls and mails of a tab of their own, joined with the leads they belong to. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import { activityKind } from '../../../../src/domain/leads/reading/activityKind';
import type { LeadReading } from '../../../../src/domain/leads/reading/leadRows';
import { readLeads } from '../../../../src/domain/leads/reading/readLeads';
import { issueLines } from '../../../support/issueLines';
import { logRows, UTC_READING } from '../../../support/logRows';

const LEADS = logRows(
  ['leadId', 'created', 'owner', 'handedOff', 'firstFollowUp', 'attempts', 'reached'],
  [7, '2026-01-05', 'Ann', '2026-01-05 09:00', 'soon', 99, true],
  ['b', '2026-01-05', 'Ann', '2026-01-05 09:00', '', '', ''],
  ['b', '2026-01-05', 'Bob', '2026-01-07 09:00', '', '', ''],
);

/** Activities as rows of lead id, time, kind, outcome. */
function read(rows: readonly (readonly Cell[])[], reading: Partial<LeadReading> = {}) {
  const activities = { ...logRows(['leadId', 'firstFollowUp', 'attempts', 'reached'], ...rows), tabName: 'Activities' };
  const found = readLeads(LEADS, null, { ...UTC_READING, ...reading }, activities);
  const { firstFollowUpAt, attempts, calls, voicemails, emails, reached } = found.clocks;
  const lead = (index: number) => ({
    first: Number.isNaN(firstFollowUpAt[index]) ? '' : new Date(firstFollowUpAt[index]!).toISOString().slice(5, 16),
    attempts: attempts[index],
    kinds: [calls[index], voicemails[index], emails[index]],
    reached: reached[index],
  });
  return { found, lead };
}

describe('a tab of activities', () => {
  it('gives the first human attempt after hand-off and the number of them, in place of the log’s own', () => {
    const { found, lead } = read([
      ['7', '2026-01-05 11:00', 'Call', 'No answer'],
      [7, '2026-01-05 10:00', 'Sales email', ''],
      [7, '2026-01-05 09:01', 'Automatic email', ''],
      [7, '2026-01-05 09:02', 'Note', ''],
      [7, '2026-01-06 10:00', 'Meeting', 'Connected'],
      [7, '2026-01-06 11:00', 'Left voicemail', ''],
    ]);
    expect(lead(0)).toEqual({ first: '01-05T10:00', attempts: 4, kinds: [1, 1, 1], reached: 1 });
    expect(lead(1)).toEqual({ first: '', attempts: 0, kinds: [0, 0, 0], reached: 0 });
    expect(issueLines(found)).toEqual(['reassigned! owner: 1 row']);
  });

  it('gives an attempt to the owner who had the lead then', () => {
    const { found, lead } = read([
      ['b', '2026-01-06 10:00', 'Call', ''],
      ['b', '2026-01-07 09:30', 'Call', ''],
    ]);
    expect([found.leads.count, lead(1).first, lead(2).first]).toEqual([2, '01-06T10:00', '01-07T09:30']);
  });

  it('counts attempts within the days that the agreement gives sales, and whoever was reached later is reached', () => {
    const { lead } = read(
      [
        ['7', '2026-01-12 09:00', 'Call', ''],
        ['7', '2026-01-12 09:01', 'Call', 'Connected'],
      ],
      { depthWindowDays: 7 },
    );
    expect(lead(0)).toEqual({ first: '01-12T09:00', attempts: 1, kinds: [1, 0, 0], reached: 1 });
  });

  it('known by their days alone are not earlier than a hand-off of that day', () => {
    const { found, lead } = read([
      ['7', '2026-01-05', 'Call', ''],
      ['7', '2026-01-04', 'Call', ''],
      ['b', '2026-01-07', 'Call', ''],
    ]);
    expect([lead(0).first, lead(0).attempts, lead(2).first]).toEqual(['01-05T09:00', 1, '01-07T09:00']);
    expect(issueLines(found)).toContain('followUpBeforeHandOff firstFollowUp: 1 row');
  });

  it('lists what cannot be used, with the name of its own tab', () => {
    const { found, lead } = read([
      ['7', '2026-01-04 10:00', 'Call', ''],
      ['x', '2026-01-05 10:00', 'Call', ''],
      ['7', 'later', 'Call', ''],
    ]);
    expect(lead(0)).toMatchObject({ first: '', attempts: 0 });
    expect(issueLines(found).sort()).toEqual([
      'followUpBeforeHandOff firstFollowUp: 1 row',
      'reassigned! owner: 1 row',
      'unknownLead leadId: 1 row',
      'unreadableDate firstFollowUp: 1 row',
    ]);
    expect(found.issues.filter(({ tabName }) => tabName === 'Activities')).toHaveLength(3);
  });

  it('takes the kinds that somebody chose', () => {
    const { lead } = read(
      [
        ['7', '2026-01-05 10:00', 'TC', ''],
        ['7', '2026-01-05 11:00', 'Task', ''],
      ],
      { values: { calls: ['tc', 'task'] } },
    );
    expect(lead(0)).toMatchObject({ attempts: 2, kinds: [2, 0, 0] });
  });

  it('keeps what the log says about who was reached where it has no outcomes itself', () => {
    const activities = { ...logRows(['leadId', 'firstFollowUp'], ['b', '2026-01-05 10:00']), tabName: 'Activities' };
    const { leads } = readLeads(LEADS, null, UTC_READING, activities);
    expect([Array.from(leads.reached), Array.from(leads.attempts)]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('kinds of activity', () => {
  it.each([
    ['CALL', 'call'],
    ['Phone', 'call'],
    ['Rozmowa telefoniczna', 'call'],
    ['تماس', 'call'],
    ['Voicemail', 'voicemail'],
    ['EMAIL', 'email'],
    ['E-posta', 'email'],
    ['Sequence email', 'none'],
    ['Marketing Email', 'none'],
    ['TASK', 'none'],
    ['Meeting', 'other'],
    ['SMS', 'other'],
    ['', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(activityKind(text)).toBe(kind);
  });
});
