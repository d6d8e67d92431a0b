/** Time triggers: how they are made, whose they are, and how they run. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

const CODE = `
function nightly(e) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(e.authMode + ' ' + e.timezone + ' ' + e.hour); }
function failing() { throw new Error('It broke.'); }
function askUi() { SpreadsheetApp.getUi(); }
function whoAmI() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(PropertiesService.getUserProperties().getProperty('tag')); }
function tag(value) { PropertiesService.getUserProperties().setProperty('tag', value); }
function make(handler) {
  return ScriptApp.newTrigger(handler || 'nightly').timeBased().everyDays(1).atHour(2).nearMinute(15).inTimezone('Asia/Tehran').create().getUniqueId();
}
function list() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).map(function (t) {
  return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; }); }
function removeAll() { ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
`;

describe('a time trigger', () => {
  it('is made with hour, minute and zone, and found again', () => {
    const workbench = open(CODE);
    const id = workbench.run('make');
    expect(workbench.triggers()).toEqual([
      {
        id,
        handler: 'nightly',
        userKey: 'owner',
        kind: 'clock',
        everyDays: 1,
        everyHours: null,
        atHour: 2,
        nearMinute: 15,
        timeZone: 'Asia/Tehran',
      },
    ]);
    expect(workbench.run('list')).toEqual([['nightly', 'CLOCK', 'CLOCK']]);
  });

  it('is one of its kind for each person and file', () => {
    const workbench = open(CODE);
    workbench.run('make');
    expect(() => workbench.run('make')).toThrow('too many time-based triggers in this document');
    workbench.setUser({ key: 'colleague', canEdit: true });
    expect(workbench.run('list')).toEqual([]);
    workbench.run('make');
    expect(workbench.triggers()).toHaveLength(2);
    workbench.run('removeAll');
    expect(workbench.triggers().map(({ userKey }) => userKey)).toEqual(['owner']);
  });

  it('runs with full authorisation, and is told so', () => {
    const workbench = open(CODE, { now: () => Date.UTC(2026, 10, 21, 2) });
    workbench.run('make');
    workbench.fireTimeTriggers();
    expect(workbench.cell('A1').value).toBe('FULL UTC 2');
  });

  it('runs as the person who made it', () => {
    const workbench = open(CODE);
    workbench.run('tag', 'of the owner');
    workbench.run('make', 'whoAmI');
    workbench.setUser({ key: 'colleague', canEdit: true });
    workbench.fireTimeTriggers();
    expect(workbench.cell('A1').value).toBe('of the owner');
  });

  it('of a person who lost the right to edit cannot write', () => {
    const workbench = open(CODE);
    workbench.run('make');
    workbench.setUser({ key: 'owner', canEdit: false });
    expect(() => workbench.fireTimeTriggers()).toThrow('You are trying to edit a protected cell or object.');
  });

  it('that fails does not stop the others', () => {
    const workbench = open(CODE);
    workbench.run('make', 'failing');
    workbench.setUser({ key: 'colleague', canEdit: true });
    workbench.run('make');
    expect(() => workbench.fireTimeTriggers()).toThrow('It broke.');
    expect(workbench.cell('A1').value).toMatch(/^FULL/);
  });

  it('has no screen', () => {
    const workbench = open(CODE);
    workbench.run('make', 'askUi');
    expect(() => workbench.fireTimeTriggers()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('whose function is gone says so', () => {
    const workbench = open(CODE);
    workbench.run('make');
    workbench.reload({ 'Code.js': 'function other() {}', 'appsscript.json': '{}' });
    expect(() => workbench.fireTimeTriggers()).toThrow('Script function not found: nightly');
  });

  it.each([
    [
      'a handler that is no global',
      'newTrigger("missing").timeBased().everyDays(1).create()',
      'Script function not found: missing',
    ],
    [
      'a zone that does not exist',
      'newTrigger("main").timeBased().inTimezone("Mars/Olympus")',
      'Invalid argument: timezone',
    ],
    ['an hour past 23', 'newTrigger("main").timeBased().atHour(24)', 'The value you passed to atHour was invalid.'],
    ['more than one run an hour', 'newTrigger("main").timeBased().everyMinutes(5)', 'more often than hourly'],
    ['no interval', 'newTrigger("main").timeBased().create()', 'A time-driven trigger needs'],
    ['no file', 'getUserTriggers(null)', 'Invalid argument: document'],
  ])('is refused with %s', (_, call, message) => {
    expect(() => answer(`ScriptApp.${call}`)).toThrow(message);
  });
});
