/** The platform in memory refuses and fails as the real one does. */
import { describe, expect, it } from 'vitest';
import { Killed } from './callLog';
import { createMemoryPlatform } from './memoryPlatform';

const block = (tabId: number, rows: number, columns: number) => ({ tabId, row: 1, column: 1, rows, columns });

describe('the platform in memory', () => {
  it('reads back what was written, formulas apart', () => {
    const { workbook } = createMemoryPlatform();
    const tab = workbook.addTab('SLA Data', 'data');
    workbook.write(block(tab.id, 1, 3), [['=not a formula', 2, { formula: '=B1;1' }]]);
    expect(workbook.read(block(tab.id, 2, 3))).toEqual([
      ['=not a formula', 2, ''],
      ['', '', ''],
    ]);
    expect(workbook.readFormulas(block(tab.id, 1, 3))).toEqual([['', '', '=B1;1']]);
  });

  it('refuses a rectangle of another size, a number that is none and a decimal in a formula', () => {
    const { workbook } = createMemoryPlatform();
    const tab = workbook.addTab('SLA Data', 'data');
    expect(() => workbook.write(block(tab.id, 2, 1), [['one row']])).toThrow('does not match');
    expect(() => workbook.write(block(tab.id, 1, 1), [[NaN]])).toThrow('NaN');
    expect(() => workbook.write(block(tab.id, 1, 1), [[{ formula: '=A1*0.5' }]])).toThrow('decimal');
  });

  it('leaves out a name whose tab is gone', () => {
    const { workbook } = createMemoryPlatform();
    const tab = workbook.addTab('SLA Data', 'data');
    workbook.setName('SLA_AS_OF', block(tab.id, 1, 1));
    workbook.removeTab(tab.id);
    expect(workbook.names().size).toBe(0);
  });

  it('counts what touches the document apart from zone, stores and triggers', () => {
    const { workbook, documentStore, triggers, log } = createMemoryPlatform();
    workbook.timeZone();
    workbook.tabs();
    documentStore.set('a', '1');
    triggers.list();
    expect(log.document().map((call) => call.name)).toEqual(['workbook.tabs']);
    expect(log.all()).toHaveLength(4);
  });

  it('lets a call fail before it is applied, or after', () => {
    const { documentStore, log } = createMemoryPlatform();
    log.failCall(1, 'before');
    expect(() => documentStore.set('a', '1')).toThrow('timed out');
    expect(documentStore.get('a')).toBe(null);
    log.failCall(1, 'after');
    expect(() => documentStore.set('a', '1')).toThrow('timed out');
    expect(documentStore.get('a')).toBe('1');
  });

  it('refuses everything to a killed run until the next one', () => {
    const { documentStore, log } = createMemoryPlatform();
    log.killAtCall(1, 'before');
    expect(() => documentStore.get('a')).toThrow(Killed);
    expect(() => documentStore.get('a')).toThrow(Killed);
    log.revive();
    expect(documentStore.get('a')).toBe(null);
  });

  it('refuses a value over nine kilobytes', () => {
    expect(() => createMemoryPlatform().documentStore.set('a', 'x'.repeat(9 * 1024 + 1))).toThrow('too large');
  });

  it('shows nobody the triggers of others, and everybody the same cells', () => {
    const mine = createMemoryPlatform();
    const yours = mine.otherUser('fa');
    mine.triggers.addNightly(2, 'Etc/UTC');
    mine.workbook.addTab('SLA Data', 'data');
    mine.documentStore.set('owner', 'tag');
    expect(yours.triggers.list()).toEqual([]);
    expect(yours.workbook.tabs()).toHaveLength(1);
    expect(yours.documentStore.get('owner')).toBe('tag');
  });

  it('makes copies of itself, of which none follows the other', () => {
    const platform = createMemoryPlatform({ userLocale: 'fa' });
    const tab = platform.workbook.addTab('SLA Data', 'data');
    platform.workbook.write(block(tab.id, 1, 1), [['before']]);
    platform.userStore.set('seen', 'before');
    platform.log.failCall(1, 'before');
    const copy = platform.copy();
    copy.workbook.write(block(tab.id, 1, 1), [['after']]);
    copy.userStore.set('seen', 'after');
    copy.triggers.addNightly(2, 'Etc/UTC');
    copy.workbook.setName('SLA_AS_OF', block(tab.id, 1, 1));
    copy.setNow(0);
    platform.log.revive();
    expect(copy.userLocale()).toBe('fa');
    expect(platform.contents('data')).toEqual([['before']]);
    expect(platform.userStore.get('seen')).toBe('before');
    expect(platform.triggers.list()).toEqual([]);
    expect(platform.workbook.names().size).toBe(0);
    expect(platform.now()).not.toBe(0);
  });

  it('gives the lock to one run at a time', () => {
    const platform = createMemoryPlatform();
    expect(platform.withLock(10, () => platform.withLock(10, () => 'inner'))).toBe('busy');
    expect(platform.withLock(10, () => 'free again')).toBe('free again');
  });
});
