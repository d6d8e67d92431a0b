/** Locks, limits of time, and the journal by which tests count calls and make them fail. */
import { describe, expect, it } from 'vitest';
import { open } from './open';

const LOCKING = `
function locked(wait) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait || 0)) return 'busy';
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('mine');
  return lock.hasLock() + ' ' + LockService.getDocumentLock().tryLock(0);
}
function patient() { LockService.getDocumentLock().waitLock(1000); }
function waited() { var before = Date.now(); LockService.getDocumentLock().tryLock(5000); return Date.now() - before; }
`;

describe('the document lock', () => {
  it('is taken, taken again by the same run, and let go when the run ends', () => {
    const workbench = open(LOCKING);
    expect(workbench.run('locked')).toBe('true true');
    expect(workbench.run('locked')).toBe('true true');
  });

  it('keeps out while somebody else holds it', () => {
    const workbench = open(LOCKING);
    const release = workbench.holdLock('document');
    expect(workbench.run('locked', 100)).toBe('busy');
    expect(workbench.cell('A1').value).toBe('');
    expect(() => workbench.run('patient')).toThrow('Lock timeout: another process was holding the lock for too long.');
    release();
    expect(workbench.run('locked')).toBe('true true');
  });

  it('costs the time that was waited for it', () => {
    const workbench = open(LOCKING, { now: () => 1_000_000 });
    workbench.holdLock('document');
    expect(workbench.run('waited')).toBe(5_000);
  });

  it('can be lost half-way', () => {
    let lose = (): void => {};
    const code = `function main() { var lock = LockService.getDocumentLock(); lock.tryLock(0);
      SpreadsheetApp.getActive().toast('now'); return lock.hasLock(); }`;
    const workbench = open(code, {
      now: () => {
        lose();
        return 0;
      },
    });
    lose = () => {
      if (workbench.toasts().length > 0) workbench.holdLock('document');
    };
    expect(workbench.run('main')).toBe(false);
  });
});

const WRITING = `
function main(wait) {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(1);
  try { sheet.getRange('A2').setValue(2); } catch (error) { console.log('caught ' + error.message); }
  Utilities.sleep(wait || 0);
  sheet.getRange('A3').setValue(3);
  return 'finished';
}`;

const column = (workbench: ReturnType<typeof open>): unknown[] =>
  workbench.spreadsheet
    .getActiveSheet()
    .getRange('A1:A3')
    .getValues()
    .map(([value]) => value as unknown);

describe('a run', () => {
  it('may take six minutes and no longer', () => {
    const once = open(WRITING, { now: () => 0 });
    expect(once.run('main', 300_000)).toBe('finished');
    const twice = open(
      WRITING.replace('Utilities.sleep(wait || 0);', 'Utilities.sleep(300000); Utilities.sleep(60001);'),
    );
    expect(() => twice.run('main')).toThrow('Exceeded maximum execution time');
    expect(column(twice)).toEqual([1, 2, '']);
  });
});

describe('the journal', () => {
  it('names every call of the add-on and says what it touches', () => {
    const workbench = open(WRITING);
    workbench.resetCalls();
    workbench.run('main');
    const touching = workbench.calls().filter(({ kind }) => kind === 'reads' || kind === 'changes');
    expect(workbench.calls()[1]).toEqual({ name: 'Sheet.getRange', kind: 'builds', by: 'run' });
    expect(touching.map(({ name }) => name)).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Range.setValue',
      'Range.setValue',
      'Range.setValue',
    ]);
  });

  it('does not note what the user does by hand', () => {
    const workbench = open(WRITING);
    workbench.resetCalls();
    workbench.spreadsheet.getActiveSheet().getRange('A1').setValue(1);
    expect(workbench.calls()).toEqual([]);
  });

  it('notes what formulas call, apart', () => {
    const workbench = open('function ZONE(x) { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }');
    workbench.type('A1', '=ZONE(1)');
    expect(workbench.calls()).toEqual([
      { name: 'SpreadsheetApp.getActive', kind: 'builds', by: 'formula' },
      { name: 'Spreadsheet.getSpreadsheetTimeZone', kind: 'settings', by: 'formula' },
    ]);
  });

  it('makes the n-th call that touches the document fail before it acts', () => {
    const workbench = open(WRITING);
    workbench.failCall(3, 'before');
    expect(workbench.run('main')).toBe('finished');
    expect(column(workbench)).toEqual([1, '', 3]);
    expect(workbench.logs()).toEqual(['caught Service Spreadsheets failed while accessing document.']);
  });

  it('or after it acted, with the error it was given', () => {
    const workbench = open(WRITING);
    workbench.failCall(3, 'after', new Error('Service Spreadsheets timed out'));
    workbench.run('main');
    expect(column(workbench)).toEqual([1, 2, 3]);
    expect(workbench.logs()).toEqual(['caught Service Spreadsheets timed out']);
  });

  it.each(['before', 'after'] as const)(
    'or ends the run there, %s the call, so that not even its catch goes on',
    (when) => {
      const workbench = open(WRITING);
      workbench.failCall(3, when, 'kill');
      expect(() => workbench.run('main')).toThrow('Execution was ended');
      expect(column(workbench)).toEqual([1, when === 'after' ? 2 : '', '']);
    },
  );

  it('fails one call only: the next run is whole', () => {
    const workbench = open(WRITING);
    workbench.failCall(1, 'before');
    expect(() => workbench.run('main')).toThrow('Service Spreadsheets failed');
    expect(workbench.run('main')).toBe('finished');
  });
});
