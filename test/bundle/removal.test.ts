/** Pactline taken out of a file, copies of a file, and people who may only look, on the built add-on. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../../workbench/node/index';
import { addTab, ask, cellsOf, openBuilt, snapshotOf } from '../support/builtWorkbench';

let workbench: Workbench;
afterEach(() => workbench.dispose());

const NOW = Date.UTC(2026, 10, 21, 12);
const LEADS = [
  ['Record ID', 'Create Date', 'Owner'],
  ...Array.from({ length: 12 }, (_, index) => [1001 + index, new Date(Date.UTC(2026, 10, 2 + index, 9)), 'Kim']),
];

const open = (options: Partial<WorkbenchOptions> = {}): Workbench =>
  openBuilt({ timeZone: 'Europe/Warsaw', now: () => NOW, ...options });

/** A file in use: agreement, report, log, nightly refresh, and things of the user's own. */
let inUse: unknown;

beforeAll(() => {
  const file = open();
  addTab(file, 'Leads', LEADS);
  ask(file, 'createAgreement', { content: 'sample' });
  ask(file, 'refresh');
  ask(file, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
  inUse = snapshotOf(file);
});

const fileInUse = (): Workbench => open({ snapshot: inUse });

const tabNames = () => workbench.spreadsheet.getSheets().map((sheet) => sheet.getName());
const rangeNames = () => workbench.spreadsheet.getNamedRanges().map((range) => range.getName());
const marks = () => workbench.spreadsheet.createDeveloperMetadataFinder().find().length;

describe('removing Pactline', () => {
  it('takes its tabs, names, marks and trigger, and leaves everything of the user’s', () => {
    workbench = fileInUse();
    const { spreadsheet } = workbench;
    const leads = spreadsheet.getSheetByName('Leads')!;
    spreadsheet.setNamedRange('SLA_MINE', leads.getRange('A1'));
    leads.getRange('E1').setFormula('=SUM(1,2)');
    const before = cellsOf(workbench, 'Leads');
    const file = ask(workbench, 'removePactline');
    expect(file).toMatchObject({ hasAgreement: false, hasLeadLog: false, hasReport: false });
    expect(tabNames()).toEqual(['Leads']);
    expect(rangeNames()).toEqual(['SLA_MINE']);
    expect(marks()).toBe(0);
    expect(workbench.triggers()).toEqual([]);
    expect(cellsOf(workbench, 'Leads')).toEqual(before);
    expect(leads.getRange('E1').getFormula()).toBe('=SUM(1,2)');
  });

  it('leaves a blank tab where there would be none, since no file may be without', () => {
    workbench = openBuilt({ now: () => NOW });
    ask(workbench, 'createAgreement', { content: 'blank' });
    const { spreadsheet } = workbench;
    spreadsheet.deleteSheet(spreadsheet.getSheets()[0]!);
    expect(tabNames()).toEqual(['SLA Agreement', 'SLA History']);
    ask(workbench, 'removePactline');
    expect(tabNames()).toEqual(['Sheet1']);
    expect(spreadsheet.getSheets()[0]!.getLastRow()).toBe(0);
  });

  it('takes the mark off a copy that somebody made of a tab, and leaves the tab', () => {
    workbench = fileInUse();
    const leads = workbench.spreadsheet.getSheetByName('Leads')!;
    leads.addDeveloperMetadata('pactlineTab', 'agreement 12345');
    ask(workbench, 'removePactline');
    expect(tabNames()).toEqual(['Leads']);
    expect(marks()).toBe(0);
  });

  it('twice is as good as once, and a new beginning is open', () => {
    workbench = fileInUse();
    ask(workbench, 'removePactline');
    ask(workbench, 'removePactline');
    expect(ask(workbench, 'createAgreement', { content: 'sample' }).issues).toEqual([]);
    expect(ask(workbench, 'refresh')).toMatchObject({ state: 'finished' });
  });

  it('is refused to whoever may only look', () => {
    workbench = fileInUse();
    const before = tabNames();
    workbench.setUser({ key: 'reader', canEdit: false });
    const reply = workbench.callFromSidebar('callPactline', 'removePactline', null);
    expect(reply).toMatchObject({ ok: false, issues: [{ code: 'readOnly' }] });
    expect(tabNames()).toEqual(before);
  });

  it('lets somebody else’s trigger end by itself the next night', () => {
    workbench = fileInUse();
    workbench.setUser({ key: 'bob', canEdit: true });
    ask(workbench, 'removePactline');
    workbench.fireTimeTriggers();
    expect(workbench.triggers()).toEqual([]);
    expect(tabNames()).toEqual(['Leads']);
  });

  it('cut short at any call is finished by asking again', () => {
    workbench = fileInUse();
    workbench.resetCalls();
    ask(workbench, 'removePactline');
    const calls = workbench.calls().filter(({ kind }) => kind === 'reads' || kind === 'changes').length;
    for (let n = 1; n <= calls; n += 7) {
      workbench.dispose();
      workbench = fileInUse();
      workbench.failCall(n, n % 2 === 0 ? 'before' : 'after', 'kill');
      try {
        workbench.callFromSidebar('callPactline', 'removePactline', null);
      } catch {
        // A killed run answers nothing.
      }
      ask(workbench, 'removePactline');
      expect([tabNames(), rangeNames(), marks()], `call ${n} of ${calls}`).toEqual([['Leads'], [], 0]);
    }
  });
});

describe('a copy of the file', () => {
  it('keeps agreement and report, has no nightly refresh yet, and gets one of its own', () => {
    workbench = open({ snapshot: inUse, asCopy: true });
    expect(ask(workbench, 'readSchedule')).toMatchObject({ hour: null, ownerName: null });
    expect(ask(workbench, 'readFile')).toMatchObject({ hasAgreement: true, hasReport: true });
    expect(ask(workbench, 'readAgreement').issues).toEqual([]);
    expect(ask(workbench, 'refresh')).toMatchObject({ state: 'finished' });
    expect(ask(workbench, 'saveSchedule', { hour: 3, ownerName: 'Bob' })).toMatchObject({ hour: 3, isMine: true });
    expect(workbench.triggers()).toHaveLength(1);
  });
});

describe('names that somebody deleted', () => {
  it('are put back, and every figure with them', () => {
    workbench = fileInUse();
    const shown = (name: string): string => workbench.spreadsheet.getRangeByName(name)!.getDisplayValue();
    for (const name of ['SLA_QUOTA', 'SLA_LEAD_TYPES', 'SLA_LEAD_VALUES', 'SLA_HOURS']) {
      workbench.spreadsheet.removeNamedRange(name);
    }
    expect(ask(workbench, 'readAgreement').issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'quota nameMissing',
      'leadTypes nameMissing',
      'workingHours nameMissing',
    ]);
    expect(ask(workbench, 'restoreNames').issues).toEqual([]);
    expect(shown('SLA_QUOTA')).toBe('1,250,000');
    expect(shown('SLA_LEADS_NEEDED_RESULT')).toBe('310');
    expect(shown('SLA_LEAD_VALUE_GOAL_RESULT')).toBe('550,000');
  });

  it('of a deleted row get new cells at the end of the tab', () => {
    workbench = fileInUse();
    const quota = workbench.spreadsheet.getRangeByName('SLA_QUOTA')!;
    // A person deletes rows of the tab that is shown.
    quota.getSheet().activate();
    quota.getSheet().deleteRow(quota.getRow());
    expect(ask(workbench, 'readAgreement').issues.map(({ path }) => path)).toEqual(['quota']);
    ask(workbench, 'restoreNames');
    ask(workbench, 'saveAgreement', { before: { quota: null }, after: { quota: 2_000_000 } });
    expect(workbench.spreadsheet.getRangeByName('SLA_QUOTA')!.offset(0, -1).getValue()).toBe('Sales quota');
    expect(ask(workbench, 'readAgreement').issues).toEqual([]);
  });
});
