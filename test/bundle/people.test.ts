/** Who may do what with the built add-on: somebody who only looks, an account that was not asked yet, an owner who left. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Workbench } from '../../workbench/node/index';
import { openAtRefresh } from '../support/builtTwentyLeads';
import { addTab, ask, cellsOf, openBuilt, snapshotOf } from '../support/builtWorkbench';
import { AS_OF, twentyLeadCells } from '../support/twentyLeads';

const ADA = { key: 'ada', canEdit: true };
const BRUNO = { key: 'bruno', canEdit: true };

let workbench: Workbench;

/** A file whose report Ada refreshes each night, after the first of them. */
let fileOfAda: unknown;

beforeAll(() => {
  workbench = openAtRefresh({ user: ADA });
  addTab(workbench, 'Leads', twentyLeadCells());
  ask(workbench, 'createAgreement', { content: 'sample' });
  ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
  workbench.fireTimeTriggers();
  fileOfAda = snapshotOf(workbench);
});

function openFileOfAda(): void {
  workbench = openAtRefresh({ user: ADA, snapshot: fileOfAda });
}

const figures = () => JSON.stringify(cellsOf(workbench, 'SLA Data'));

afterEach(() => workbench.dispose());

describe('somebody who may only look', () => {
  it('is told so by the menu’s refresh, and changes nothing', () => {
    openFileOfAda();
    const before = JSON.stringify(cellsOf(workbench, 'SLA Log'));
    workbench.setUser({ key: 'carla', canEdit: false });
    workbench.run('refreshNow');
    expect(workbench.toasts().at(-1)?.message).toMatch(/^You can look at this file but not change it/);
    expect(JSON.stringify(cellsOf(workbench, 'SLA Log'))).toBe(before);
  });

  it('opens the menu and the sidebar', () => {
    openFileOfAda();
    workbench.setUser({ key: 'carla', canEdit: false });
    workbench.run('onOpen');
    workbench.run('showSidebar');
    expect(workbench.menu().map(({ handler }) => handler)).toContain('refreshNow');
    expect(workbench.sidebar()?.title).toBe('Pactline');
  });
});

describe.each(['NONE', 'LIMITED'] as const)('an account in mode %s', (authMode) => {
  it('has the menu, though nothing else is allowed yet', () => {
    workbench = openBuilt({ authMode });
    expect(workbench.menu().map(({ handler }) => handler)).toEqual(
      expect.arrayContaining(['showSidebar', 'refreshNow']),
    );
  });
});

describe('formulas of somebody who may only look and was asked for nothing', () => {
  it('answer, from the agreement’s tables too', () => {
    openFileOfAda();
    workbench.setUser({ key: 'anonymous', canEdit: false });
    workbench.type('J1', '=LEAD_VALUE("Referral", 10)');
    workbench.type('J2', '=LEAD_DUE("2026-11-20 16:30", 60, "Mon-Fri 09:00-17:00")');
    expect(workbench.cell('J1').value).toBe(50000);
    expect(workbench.cell('J2').error).toBeNull();
  });

  it('ask Google for the spreadsheet’s own facts, and never who is looking', () => {
    openFileOfAda();
    workbench.setUser({ key: 'anonymous', canEdit: false });
    workbench.resetCalls();
    workbench.type('J1', '=LEAD_VALUE("Referral", 10)');
    workbench.type('J2', '=LEAD_DUE("2026-11-20 16:30", 60, "Mon-Fri 09:00-17:00")');
    workbench.type('J3', '=SLA_LEADS_NEEDED(100000, 55%, 5000, 25)');
    const asked = new Set(workbench.calls().map(({ name }) => name));
    expect([...asked].sort()).toEqual([
      'Range.getValues',
      'Session.getActiveUserLocale',
      'Spreadsheet.getRangeByName',
      'Spreadsheet.getSpreadsheetTimeZone',
      'SpreadsheetApp.getActiveSpreadsheet',
    ]);
  });
});

describe('an owner who lost the right to edit', () => {
  it('leaves the last report whole, and a colleague takes over', () => {
    openFileOfAda();
    const before = figures();
    ADA.canEdit = false;
    try {
      expect(() => workbench.fireTimeTriggers()).toThrow();
      expect(figures()).toBe(before);
      workbench.setUser(BRUNO);
      ask(workbench, 'saveSchedule', { hour: 3, ownerName: 'Bruno' });
      ask(workbench, 'refresh');
      expect(ask(workbench, 'readSchedule')).toMatchObject({ hour: 3, ownerName: 'Bruno', isMine: true });
      expect(cellsOf(workbench, 'SLA Log')[2]![13]).toBe('');
    } finally {
      ADA.canEdit = true;
    }
  });
});

describe('a tab of Pactline that somebody protected', () => {
  it('leaves the last report whole, says whom to ask, and is written again once it is free', () => {
    openFileOfAda();
    const before = figures();
    const protection = workbench.spreadsheet.getSheetByName('SLA Data')!.protect();
    workbench.spreadsheet.getSheetByName('Leads')!.appendRow(['N1', new Date(AS_OF - DAY_MS)]);
    workbench.fireTimeTriggers();
    expect(figures()).toBe(before);
    expect(cellsOf(workbench, 'SLA Log')[2]![13]).toMatch(/^A tab that Pactline writes to is protected/);
    protection.remove();
    workbench.fireTimeTriggers();
    expect(figures()).not.toBe(before);
    expect(cellsOf(workbench, 'SLA Log')[2]![13]).toBe('');
  });

  it('that only warns keeps no refresh from its work', () => {
    openFileOfAda();
    workbench.spreadsheet.getSheetByName('SLA Data')!.protect().setWarningOnly(true);
    workbench.fireTimeTriggers();
    expect(cellsOf(workbench, 'SLA Log')[2]![13]).toBe('');
  });
});

describe('a file that is as full as Google allows', () => {
  it('keeps its last report when a tab has to be made again, says so, and recovers once there is room', () => {
    openFileOfAda();
    const { spreadsheet } = workbench;
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('SLA Report')!);
    const before = figures();
    const cells = () => spreadsheet.getSheets().reduce((sum, one) => sum + one.getMaxRows() * one.getMaxColumns(), 0);
    const full = spreadsheet.insertSheet('Full');
    full.insertRowsAfter(full.getMaxRows(), Math.floor((10_000_000 - cells()) / full.getMaxColumns()));
    workbench.fireTimeTriggers();
    expect(figures()).toBe(before);
    expect(cellsOf(workbench, 'SLA Log')[2]![13]).toMatch(/^The file has as many cells as Google allows/);
    spreadsheet.deleteSheet(full);
    workbench.fireTimeTriggers();
    expect(cellsOf(workbench, 'SLA Log')[2]![13]).toBe('');
    expect(spreadsheet.getSheetByName('SLA Report')).not.toBe(null);
  });
});
