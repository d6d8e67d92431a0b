import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import type { LeadRows } from '../../../../src/domain/leads/reading/leadRows';
import type { LeadsRead } from '../../../../src/domain/leads/reading/readLeads';
import { rowsText } from '../../../../src/domain/leads/reading/rowRanges';
import { logRows as log, readLog as read } from '../../../support/logRows';

/** `code field: rows (example)`, with an exclamation mark where the lead is not counted. */
const issues = ({ issues: found }: LeadsRead): string[] =>
  found.map(
    ({ code, field, leavesOut, ranges, example }) =>
      `${code}${leavesOut ? '!' : ''} ${field ?? 'row'}: ${rowsText(ranges, 20)}${example === '' ? '' : ` (${example})`}`,
  );

const text = (at: Float64Array): string[] =>
  Array.from(at, (instant) =>
    Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 16) : String(instant),
  );

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
    expect(issues(found)).toEqual([
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
    expect([found.leads.count, found.rowsRead, issues(found)]).toEqual([0, 2, ['missingCreated! created: 2–3']]);
  });

  it('wait for an answer where every creation date can be read both ways', () => {
    const found = read(log(['created'], ['3/4/2026'], ['5/4/2026']));
    expect(found.ambiguousFields).toEqual(['created']);
    expect(issues(found)).toEqual(['ambiguousDate! created: 2–3 (3/4/2026)']);
    expect(text(read(log(['created'], ['3/4/2026']), { dayFirst: { created: true } }).leads.createdAt)).toEqual([
      '2026-04-03T00:00',
    ]);
  });

  it('are not listed a second time for a measure', () => {
    const found = read(log(['created', 'firstFollowUp', 'amount'], ['', 'soon', -5], ['2026-01-05', '', 7]));
    expect(issues(found)).toEqual(['missingCreated! created: 2']);
  });
});

describe('an id that stands twice', () => {
  it('is one lead, the one that was created first, wherever its row stands', () => {
    const found = read(log(['leadId', 'created'], [7, '2026-01-06'], ['7 ', '2026-01-05'], ['8', '2026-01-01']));
    expect(Array.from(found.leads.row)).toEqual([3, 4]);
    expect(issues(found)).toEqual(['duplicateId! leadId: 2 (7)']);
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
    expect(issues(found)).toEqual(['duplicateId! leadId: 4 (a)', 'reassigned! owner: 3 (Bob)']);
  });

  it('is a duplicate where no hand-off tells when the other owner got it', () => {
    const found = read(log(['leadId', 'created', 'owner'], ['a', DAY, 'Ann'], ['a', DAY, 'Bob']));
    expect(found.clocks).toBe(found.leads);
    expect(issues(found)).toEqual(['duplicateId! leadId: 3 (a)']);
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
    expect(issues(found)).toEqual(['otherTeam! row: 3', 'emptyRow! row: 4', 'missingCreated! created: 6']);
  });
});

describe('follow-up', () => {
  it('starts with the creation where the log has no hand-off, and not at all where the hand-off is blank', () => {
    expect(text(read(log(['created'], ['2026-01-05'])).leads.handedOffAt)).toEqual(['2026-01-05T00:00']);
    expect(text(read(log(['created', 'handedOff'], ['2026-01-05', ''])).leads.handedOffAt)).toEqual(['NaN']);
  });

  it('before hand-off is listed, the lead counted', () => {
    const found = read(
      log(['created', 'handedOff', 'firstFollowUp'], ['2026-01-05', '2026-01-05 10:00', '2026-01-05 09:00']),
    );
    expect([found.leads.count, issues(found)]).toEqual([
      1,
      ['followUpBeforeHandOff firstFollowUp: 2 (2026-01-05 09:00)'],
    ]);
  });

  it('known by its day alone is not earlier than a hand-off of that day, and is of an earlier day', () => {
    const fields = ['created', 'handedOff', 'firstFollowUp'] as const;
    const days = read(
      log(fields, ['2026-01-05', '2026-01-05 10:00', '2026-01-05'], ['2026-01-05', '2026-01-05 10:00', '2026-01-04']),
    );
    expect([text(days.leads.firstFollowUpAt), issues(days)]).toEqual([
      ['2026-01-05T10:00', '2026-01-04T00:00'],
      ['followUpBeforeHandOff firstFollowUp: 3 (2026-01-04)'],
    ]);
    const times = read(
      log(fields, ['2026-01-05', '2026-01-05 10:00', '2026-01-05 00:00'], ['2026-01-05', '', '2026-01-05 11:30']),
    );
    expect(issues(times)).toEqual(['followUpBeforeHandOff firstFollowUp: 2 (2026-01-05 00:00)']);
  });

  it('at an unreadable time belongs to no measure: it is neither overdue nor met', () => {
    const found = read(log(['created', 'firstFollowUp'], ['2026-01-05', 'called him']));
    expect([text(found.leads.firstFollowUpAt), issues(found)]).toEqual([
      ['-Infinity'],
      ['unreadableDate firstFollowUp: 2 (called him)'],
    ]);
  });

  it('counts attempts, blanks as none; by kind they are added up', () => {
    const one = read(
      log(
        ['created', 'attempts'],
        ['2026-01-05', 3],
        ['2026-01-05', ''],
        ['2026-01-05', '4'],
        ['2026-01-05', -1],
        ['2026-01-05', 'two'],
      ),
    );
    expect(Array.from(one.leads.attempts)).toEqual([3, 0, 4, NaN, NaN]);
    expect(issues(one)).toEqual(['unreadableNumber attempts: 6 (two)', 'negativeNumber attempts: 5 (-1)']);
    const kinds = read(
      log(['created', 'calls', 'emails'], ['2026-01-05', 3, 2], ['2026-01-05', '', 1], ['2026-01-05', 'x', 1]),
    );
    expect(Array.from(kinds.leads.attempts)).toEqual([5, 1, NaN]);
    expect(Array.from(read(log(['created'], ['2026-01-05'])).leads.attempts)).toEqual([NaN]);
  });

  it('reached is read from ticks, words, numbers, dates and statuses', () => {
    const reached = (...cells: Cell[]) =>
      read(log(['created', 'reached'], ...cells.map((cell): Cell[] => ['2026-01-05', cell])));
    expect(
      Array.from(
        reached(true, false, 'Yes', 'NO', 'sí', 'TAK', 'evet', 'بله', 1, 0, '✓', new Date(0), '').leads.reached,
      ),
    ).toEqual([1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0]);
    expect(issues(reached('yes', 'no', 'perhaps', '#N/A'))).toEqual(['unknownValue reached: 4–5 (perhaps)']);
    expect(issues(reached('Connected', 'Open', 'Attempted to Contact'))).toEqual([]);
    const chosen = read(log(['created', 'reached'], ['2026-01-05', 'In talks'], ['2026-01-05', 'yes']), {
      values: { reached: ['IN TALKS'] },
    });
    expect(Array.from(chosen.leads.reached)).toEqual([1, 0]);
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

describe('customers', () => {
  it('won on an earlier day than created are listed, and are customers all the same', () => {
    const found = read(
      log(['created', 'won'], ['2026-01-05 12:00', '2026-01-04 13:00'], ['2026-01-05 12:00', '2026-01-05']),
    );
    expect(text(found.leads.wonAt)).toEqual(['2026-01-04T13:00', '2026-01-05T12:00']);
    expect(issues(found)).toEqual(['wonBeforeCreated won: 2 (2026-01-04 13:00)']);
  });

  it('are rows whose stage means won; closing dates of open and lost deals are none', () => {
    const rows = log(
      ['created', 'won', 'stage'],
      ['2026-01-05', '2026-02-01', 'Won'],
      ['2026-01-05', '2026-03-01', 'Lost'],
      ['2026-01-05', 'later', 'Open'],
      ['2026-01-05', '', 'Closed Won'],
    );
    const found = read(rows);
    expect(text(found.leads.wonAt)).toEqual(['2026-02-01T00:00', 'NaN', 'NaN', 'NaN']);
    expect(issues(found)).toEqual(['wonWithoutDate stage: 5 (Closed Won)']);
    expect(text(read(rows, { values: { stage: ['lost'] } }).leads.wonAt)).toEqual([
      'NaN',
      '2026-03-01T00:00',
      'NaN',
      'NaN',
    ]);
  });

  it('pay in the agreement’s currency, or the amount is listed', () => {
    const found = read(
      log(
        ['created', 'amount', 'currency'],
        ['2026-01-05', 100, 'usd'],
        ['2026-01-05', 100, 'EUR'],
        ['2026-01-05', '€100', ''],
        ['2026-01-05', '$22,700.00', 'USD'],
        ['2026-01-05', -3, ''],
        ['2026-01-05', 'n/a', ''],
        ['2026-01-05', '', 'EUR'],
      ),
    );
    expect(Array.from(found.leads.amount)).toEqual([100, NaN, NaN, 22700, NaN, NaN, NaN]);
    expect(issues(found)).toEqual([
      'unreadableNumber amount: 7 (n/a)',
      'otherCurrency amount: 4 (€100)',
      'negativeAmount amount: 6 (-3)',
      'otherCurrency currency: 3 (EUR)',
    ]);
  });

  it('come from a tab of deals by lead id: first won day, sum of what is won', () => {
    const deals: LeadRows = {
      ...log(
        ['leadId', 'won', 'amount', 'stage'],
        [7, '2026-03-01', 100, 'won'],
        ['7', '2026-02-01', 50, 'won'],
        ['8', '2026-02-01', 9, 'lost'],
        ['9', '2026-02-01', 1, 'won'],
        ['', '', '', ''],
      ),
      tabName: 'Deals',
    };
    const found = read(
      log(['leadId', 'created', 'won'], ['7', '2026-01-05', ''], ['8', '2026-01-05', '2026-01-09']),
      {},
      deals,
    );
    expect(text(found.leads.wonAt)).toEqual(['2026-02-01T00:00', 'NaN']);
    expect(Array.from(found.leads.amount)).toEqual([150, NaN]);
    expect(issues(found)).toEqual(['unknownLead leadId: 5 (9)']);
    expect(found.issues[0]!.tabName).toBe('Deals');
  });
});

describe('any log', () => {
  const fields = [
    'leadId',
    'created',
    'handedOff',
    'firstFollowUp',
    'attempts',
    'reached',
    'leadType',
    'owner',
    'won',
    'stage',
    'amount',
    'currency',
  ] as const;
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      ' ',
      'a',
      'b',
      7,
      1e13,
      -1,
      NaN,
      true,
      false,
      '#REF!',
      '2026-01-05',
      '3/4/2026',
      '14/3/2026',
      '=1+1',
      '</script>',
      '1,234',
      '12:30',
      new Date(NaN),
      new Date(Date.UTC(2026, 0, 5)),
    ),
    fc.date().map((date): Cell => date),
    fc.double(),
    fc.string(),
  );
  const rows = fc.array(fc.tuple(...fields.map(() => cell)), { maxLength: 12 });

  it('accounts for every row', () => {
    fc.assert(
      fc.property(rows, rows, (cells, deals) => {
        const found = read(log(fields, ...cells), {}, { ...log(fields, ...deals), tabName: 'Deals' });
        const leftOut = found.issues.filter(({ leavesOut }) => leavesOut).reduce((sum, { count }) => sum + count, 0);
        expect(found.leads.count + leftOut).toBe(found.rowsRead);
        for (const { count, ranges } of found.issues)
          expect(ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(count);
        expect(Array.from(found.leads.createdAt).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives the same leads whatever the order of its rows', () => {
    const described = ({ leads }: LeadsRead): string[] =>
      Array.from(leads.row, (_row, lead) =>
        [
          leads.id?.[lead],
          leads.createdAt[lead],
          leads.handedOffAt[lead],
          leads.firstFollowUpAt[lead],
          leads.owners[leads.ownerIndex[lead]!]?.trim().toLowerCase(),
          leads.wonAt[lead],
        ].join(' '),
      ).sort();
    fc.assert(
      fc.property(
        rows.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
        ([cells, shuffled]) => {
          expect(described(read(log(fields, ...shuffled)))).toEqual(described(read(log(fields, ...cells))));
        },
      ),
    );
  });
});
