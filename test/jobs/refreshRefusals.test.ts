/** What people, files and Google do to a refresh besides failing: refusals, tabs that change, a lock that is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { refresh } from '../../src/jobs/refresh';
import { refreshFromMenu } from '../../src/menu';
import type { Content } from '../../src/ports';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { AS_OF } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

/** In Google's words. */
const REFUSALS = {
  authorisation: 'Authorization is required to perform that action.',
  scope:
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly)',
  protection:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  cells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
};

let platform: MemoryPlatform;
let last: Content[][][];
let leads: Content[][];

const report = (): Content[][][] => [platform.contents('data'), platform.contents('report')];

const problem = () => platform.named('SLA_REFRESH_PROBLEM');

/** Where each call of a night stands that touches cells, tabs, names, charts, stores or triggers. */
function placesOf(name: string, of: MemoryPlatform): number[] {
  const counted = of.log.all().filter(({ kind }) => kind !== 'free');
  return counted.flatMap((call, index) => (call.name === name ? [index + 1] : []));
}

beforeEach(() => {
  platform = twentyLeadsFile();
  refresh(platform);
  platform.setNow(AS_OF + DAY_MS);
  platform.log.reset();
  last = report();
  leads = platform.contents(LEADS_TAB);
});

/** The next refresh goes well, and the lead log is as it was. */
function recovers(): void {
  platform.log.revive();
  expect(refresh(platform)).toMatchObject({ problem: null });
  expect(problem()).toBe('');
}

const good = (): MemoryPlatform => {
  const other = twentyLeadsFile();
  refresh(other);
  other.setNow(AS_OF + DAY_MS);
  other.log.reset();
  refresh(other);
  return other;
};

describe('authorisation that is gone in the middle of a refresh', () => {
  it.each(placesOf('workbook.read', good()).slice(1))(
    'at read %i leaves the report, and says what to allow',
    (place) => {
      platform.log.failCall(place, 'before', new Error(REFUSALS.authorisation));
      expect(refresh(platform)).toMatchObject({ problem: { code: 'notAllowed' } });
      expect(problem()).toMatch(/^Google no longer lets Pactline do this for your account\. Open Pactline/);
      expect(report()).toEqual(last);
      recovers();
    },
  );

  it('is the same for a scope that was not granted', () => {
    platform.log.failCall(placesOf('workbook.charts', good())[0]!, 'before', new Error(REFUSALS.scope));
    expect(refresh(platform)).toMatchObject({ problem: { code: 'notAllowed' } });
    recovers();
  });

  it('before anything can be written is told to whoever clicked the menu', () => {
    platform.log.failCall(2, 'before', new Error(REFUSALS.authorisation));
    expect(refreshFromMenu(platform)).toMatch(/^Google no longer lets Pactline do this/);
    expect(report()).toEqual(last);
    recovers();
  });
});

describe('a tab of Pactline that somebody protected', () => {
  const writes = placesOf('workbook.write', good());

  it('stops the figures, and the sheet says whom to ask', () => {
    platform.log.failCall(writes[1]!, 'before', new Error(REFUSALS.protection));
    expect(refresh(platform)).toMatchObject({ problem: { code: 'protectedCells' } });
    expect(problem()).toMatch(/^A tab that Pactline writes to is protected\. Ask whoever protected it/);
    expect(report()).toEqual(last);
    recovers();
  });

  it('that is the log is told to whoever clicked the menu', () => {
    platform.log.failCall(writes[0]!, 'before', new Error(REFUSALS.protection));
    expect(refreshFromMenu(platform)).toMatch(/^A tab that Pactline writes to is protected/);
    expect(report()).toEqual(last);
    recovers();
  });
});

it('a file that is full says what to delete', () => {
  platform.log.failCall(placesOf('workbook.write', good())[1]!, 'before', new Error(REFUSALS.cells));
  expect(refresh(platform)).toMatchObject({ problem: { code: 'tooManyCells' } });
  expect(problem()).toMatch(/as many cells as Google allows\. Delete rows or tabs/);
  expect(report()).toEqual(last);
  recovers();
});

describe('a lead log', () => {
  it('that is renamed is read on', () => {
    platform.sheet(LEADS_TAB).name = 'Inbound 2026';
    expect(refresh(platform)).toMatchObject({ problem: null, rowsCounted: 20 });
  });

  it('whose header moved down two rows is read on', () => {
    platform.sheet(LEADS_TAB).rows.unshift(['Our leads'], []);
    expect(refresh(platform)).toMatchObject({ problem: null, rowsCounted: 20 });
  });

  it('that was emptied leaves the report, and says that it is empty', () => {
    const { rows } = platform.sheet(LEADS_TAB);
    const kept = rows.splice(1);
    expect(refresh(platform)).toMatchObject({ problem: { code: 'emptyLeadLog' } });
    expect(problem()).toBe('The lead log is empty. Paste leads below its headings.');
    expect(report()).toEqual(last);
    rows.push(...kept);
    recovers();
    expect(platform.contents(LEADS_TAB)).toEqual(leads);
  });
});

describe('an agreement that is edited while a refresh runs', () => {
  it('counts as it was when it was read, and is refused by the next refresh', () => {
    const expected = good();
    const { row, column } = platform.file.names.get('SLA_CLOSE_RATE')!;
    const agreement = platform.sheet('agreement');
    const before = agreement.rows[row - 1]![column - 1]!;
    platform.log.afterEach(({ block, name }) => {
      if (name === 'workbook.read' && block?.tabId === agreement.id) agreement.rows[row - 1]![column - 1] = 25;
    });
    expect(refresh(platform)).toMatchObject({ problem: null });
    expect(platform.contents('data')).toEqual(expected.contents('data'));

    expect(refresh(platform)).toMatchObject({ problem: { code: 'agreementUnusable' } });
    expect(platform.contents('data')).toEqual(expected.contents('data'));
    platform.log.afterEach(() => undefined);
    agreement.rows[row - 1]![column - 1] = before;
    recovers();
  });
});

describe('a lock that is lost half-way to another refresh', () => {
  const places = good().log.all().length;

  it.each(Array.from({ length: places }, (_call, index) => index + 1))(
    'after call %i leaves the figures of one run, whole',
    (place) => {
      const expected = good();
      const colleague = platform.otherUser();
      let calls = 0;
      platform.log.afterEach(() => {
        calls += 1;
        if (calls !== place) return;
        platform.loseLock();
        expect(refresh(colleague)).toMatchObject({ problem: null });
      });
      refresh(platform);
      platform.log.afterEach(() => undefined);
      expect(platform.contents('data')).toEqual(expected.contents('data'));
      recovers();
      expect(platform.sheet('report').charts.size).toBe(4);
    },
  );
});
