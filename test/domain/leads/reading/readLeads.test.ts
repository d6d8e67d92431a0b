/** Which rows of a log are leads, and what is said of the others. */
import { describe, expect, it } from 'vitest';
import { issueTexts, logRows as log, readLog as read, timesOf } from '../../../support/logRows';

describe('rows that are no leads', () => {
  it('are listed with their reason, and read = counted + listed', () => {
    const found = read(
      log(
        ['leadId', 'created'],
        ['a', '2026-01-05'],
        ['', ''],
        ['b', ''],
        ['c', 'soon'],
        ['a', '2026-01-06'],
        ['d', '2026-01-07'],
        ['Copyright (c) 2000-2026 salesforce.com, inc.', ''],
        ['', ''],
      ),
    );
    expect(found.rowsRead).toBe(7);
    expect(found.leads.count).toBe(2);
    expect(issueTexts(found)).toEqual([
      'unreadableDate! created: 5 (soon)',
      'emptyRow! row: 3',
      'missingCreated! created: 4',
      'reportFooter! row: 8',
      'duplicateId! leadId: 6 (a)',
    ]);
  });

  it('do not reach below the last filled cell; boxes that are not ticked are not filled', () => {
    expect(read(log(['created', 'reached'], ['2026-01-05', false], ['', false], ['', false])).rowsRead).toBe(1);
    expect(read(log(['created', 'reached'], ['', true], ['', false])).rowsRead).toBe(1);
  });

  it('are all of them where nothing says when leads were created', () => {
    const found = read(log(['leadId'], ['a'], ['b']));
    expect([found.leads.count, found.rowsRead, issueTexts(found)]).toEqual([0, 2, ['missingCreated! created: 2–3']]);
  });

  it('wait for an answer where every creation date can be read both ways', () => {
    const found = read(log(['created'], ['3/4/2026'], ['5/4/2026']));
    expect(found.ambiguousFields).toEqual(['created']);
    expect(issueTexts(found)).toEqual(['ambiguousDate! created: 2–3 (3/4/2026)']);
    expect(timesOf(read(log(['created'], ['3/4/2026']), { dayFirst: { created: true } }).leads.createdAt)).toEqual([
      '2026-04-03T00:00',
    ]);
  });

  it('are not listed a second time for a measure', () => {
    const found = read(log(['created', 'firstFollowUp', 'amount'], ['', 'soon', -5], ['2026-01-05', '', 7]));
    expect(issueTexts(found)).toEqual(['missingCreated! created: 2']);
  });
});

describe('an id that stands twice', () => {
  it('is one lead, the one that was created first, wherever its row stands', () => {
    const found = read(log(['leadId', 'created'], [7, '2026-01-06'], ['7 ', '2026-01-05'], ['8', '2026-01-01']));
    expect(Array.from(found.leads.row)).toEqual([3, 4]);
    expect(issueTexts(found)).toEqual(['duplicateId! leadId: 2 (7)']);
  });

  it('says nothing where it is blank or an error', () => {
    expect(
      read(
        log(
          ['leadId', 'created'],
          ['', '2026-01-06'],
          ['', '2026-01-05'],
          ['#N/A', '2026-01-05'],
          ['#N/A', '2026-01-05'],
        ),
      ).leads.count,
    ).toBe(4);
  });
});

describe('a lead that was handed on', () => {
  const FIELDS = ['leadId', 'created', 'owner', 'handedOff', 'firstFollowUp'] as const;
  const DAY = '2026-01-05';

  it('is one lead, with a clock for each owner', () => {
    const found = read(
      log(
        FIELDS,
        ['a', DAY, 'Ann', '2026-01-05 09:00', ''],
        ['a', DAY, 'Bob', '2026-01-06 09:00', '2026-01-06 10:00'],
        ['a', DAY, 'ann', '2026-01-07 09:00', ''],
        ['b', DAY, 'Ann', '2026-01-05 09:00', ''],
      ),
    );
    expect([found.leads.count, found.clocks.count, found.rowsRead]).toEqual([2, 3, 4]);
    expect(Array.from(found.clocks.row)).toEqual([2, 3, 5]);
    expect(issueTexts(found)).toEqual(['duplicateId! leadId: 4 (a)', 'reassigned! owner: 3 (Bob)']);
  });

  it('is a duplicate where no hand-off tells when the other owner got it', () => {
    const found = read(log(['leadId', 'created', 'owner'], ['a', DAY, 'Ann'], ['a', DAY, 'Bob']));
    expect(found.clocks).toBe(found.leads);
    expect(issueTexts(found)).toEqual(['duplicateId! leadId: 3 (a)']);
  });
});

describe('a file of several teams', () => {
  it('gives the rows of the chosen ones; the others’ are listed, whatever is the matter with them', () => {
    const rows = {
      ...log(['created'], ['2026-01-05'], ['soon'], [''], ['2026-01-05'], ['']),
      filter: { cells: ['EMEA', 'US', '', ' emea', 'EMEA'], values: ['EMEA'] },
    };
    const found = read(rows);
    expect([found.rowsRead, found.leads.count]).toEqual([5, 2]);
    expect(issueTexts(found)).toEqual(['otherTeam! row: 3', 'emptyRow! row: 4', 'missingCreated! created: 6']);
  });
});

describe('names', () => {
  it('that differ in case or outer spaces are one, errors are none', () => {
    const { leads } = read(
      log(
        ['created', 'leadType', 'owner'],
        ['2026-01-05', 'Webinar', '=A1'],
        ['2026-01-05', ' WEBİNAR', '<b>Ann'],
        ['2026-01-05', '#N/A', 7],
      ),
    );
    expect([leads.types, Array.from(leads.typeIndex)]).toEqual([['Webinar'], [0, 0, -1]]);
    expect(leads.owners).toEqual(['=A1', '<b>Ann', '7']);
  });
});
