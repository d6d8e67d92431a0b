/** What Google refuses by mode, scope, right and place, the workbench refuses. */
import { describe, expect, it } from 'vitest';
import { answer, manifestWith, open } from './open';

const ALL = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];
const withScopes = (...scopes: string[]): { files: Record<string, string> } => ({
  files: { 'appsscript.json': manifestWith(scopes) },
});

describe('while Code.js loads', () => {
  it.each([
    ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ['SpreadsheetApp.getUi()', 'SpreadsheetApp.getUi'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['Session.getActiveUserLocale()', 'Session.getActiveUserLocale'],
    ['Utilities.getUuid()', 'Utilities.getUuid'],
  ])('%s is refused, and with it every execution', (call, name) => {
    const code = `var early = ${call}; function main() { return 1; } function onOpen() {}`;
    expect(() => open(code)).toThrow(`You do not have permission to call ${name}`);
  });

  it('the console is there', () => {
    expect(open('console.log("loaded"); function main() {}').logs()).toContain('loaded');
  });
});

describe('onOpen', () => {
  const opened = (body: string, authMode: 'NONE' | 'LIMITED'): (() => unknown) => {
    return () => open(`function onOpen(e) { ${body} }`, { authMode });
  };

  it.each(['NONE', 'LIMITED'] as const)('in mode %s makes a menu in the language of the account', (authMode) => {
    const code =
      'function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale() + " " + e.authMode, "main").addToUi(); }';
    expect(open(code, { authMode, userLanguage: 'fa' }).menu()).toEqual([{ label: `fa ${authMode}`, handler: 'main' }]);
  });

  it.each([
    ['the file', 'SpreadsheetApp.getActive().getName()', /SpreadsheetApp.getActive/],
    ['properties', 'PropertiesService.getUserProperties()', /PropertiesService.getUserProperties/],
    ['a lock', 'LockService.getDocumentLock()', /LockService.getDocumentLock/],
    ['the sidebar', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', /Ui.showSidebar/],
    ['triggers', 'ScriptApp.newTrigger("onOpen")', /ScriptApp.newTrigger/],
  ])('in mode NONE may not touch %s', (_, call, message) => {
    expect(opened(call, 'NONE')).toThrow(message);
  });

  it.each([
    ['the sidebar', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', /Ui.showSidebar/],
    ['an alert', 'SpreadsheetApp.getUi().alert("x")', /Ui.alert/],
    ['triggers', 'ScriptApp.newTrigger("onOpen")', /ScriptApp.newTrigger/],
    ['who is there', 'Session.getActiveUser()', /Session.getActiveUser/],
  ])('in mode LIMITED may not ask for %s', (_, call, message) => {
    expect(opened(call, 'LIMITED')).toThrow(message);
  });

  it('in mode LIMITED reads the file and properties', () => {
    const body = 'SpreadsheetApp.getActive().getName(); PropertiesService.getDocumentProperties().getKeys();';
    expect(opened(body, 'LIMITED')).not.toThrow();
  });
});

describe('without the scope', () => {
  it.each([
    ['of the file no cell is read', [], 'SpreadsheetApp.getActive().getName()', /spreadsheets.currentonly/],
    [
      'of the screen no sidebar is shown',
      ['spreadsheets.currentonly'],
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      /script.container.ui/,
    ],
    ['of triggers none is made', ['spreadsheets.currentonly'], 'ScriptApp.newTrigger("main")', /script.scriptapp/],
    [
      'of triggers none is listed',
      ['spreadsheets.currentonly'],
      'ScriptApp.getUserTriggers(SpreadsheetApp.getActive())',
      /script.scriptapp/,
    ],
    [
      'of all files none is opened by id',
      ALL,
      'SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())',
      /auth\/spreadsheets\)/,
    ],
    ['of addresses no e-mail is told', ALL, 'Session.getActiveUser().getEmail()', /userinfo.email/],
  ])('%s', (_, scopes, call, message) => {
    expect(() => answer(call, withScopes(...scopes))).toThrow(/Specified permissions are not sufficient/);
    expect(() => answer(call, withScopes(...scopes))).toThrow(message);
  });

  it('of the file a menu can still be made', () => {
    const code = 'function onOpen() { SpreadsheetApp.getUi().createMenu("Mine").addItem("Go", "go").addToUi(); }';
    expect(open(code, withScopes()).menus()).toHaveLength(1);
  });

  it('nothing is refused where the manifest names no scopes: Google works them out', () => {
    expect(answer('return SpreadsheetApp.getActive().getSheets().length', { files: { 'appsscript.json': '{}' } })).toBe(
      1,
    );
  });

  it('the scope of all files opens this one by id', () => {
    const call =
      'var file = SpreadsheetApp.getActive(); return SpreadsheetApp.openById(file.getId()).getName() === file.getName()';
    expect(answer(call, withScopes('spreadsheets'))).toBe(true);
  });
});

describe('a person who may only look', () => {
  const looking = { user: { key: 'viewer', canEdit: false } } as const;

  it('reads', () => {
    expect(answer('return SpreadsheetApp.getActiveSheet().getRange("A1").getValue()', looking)).toBe('');
  });

  it.each([
    'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
    'SpreadsheetApp.getActive().insertSheet("x")',
    'SpreadsheetApp.getActiveSheet().setName("x")',
    'SpreadsheetApp.getActive().setNamedRange("X_1", SpreadsheetApp.getActiveSheet().getRange("A1"))',
    'SpreadsheetApp.getActive().addDeveloperMetadata("k", "v")',
  ])('may not: %s', (call) => {
    expect(() => answer(call, looking)).toThrow('You are trying to edit a protected cell or object.');
  });
});

describe('the realm of an execution', () => {
  it.each([
    ...['setTimeout', 'setInterval', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'process'],
    ...['Buffer', 'structuredClone', 'atob', 'crypto', 'performance', 'window', 'document', 'require', 'module'],
    ...['XMLHttpRequest', 'WebAssembly', 'queueMicrotask', 'UrlFetchApp', 'MailApp'],
  ])('knows no %s', (name) => {
    expect(answer(`return typeof ${name}`)).toBe('undefined');
  });

  it('is a new one for each call, so that no global survives', () => {
    const workbench = open('var calls = 0; function main() { calls += 1; return calls; }');
    expect([workbench.run('main'), workbench.run('main')]).toEqual([1, 1]);
  });

  it('gets lists, dates, objects and errors of its own making', () => {
    const body = `var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(new Date(0));
      var values = sheet.getRange('A1:B1').getValues();
      var thrown; try { sheet.getRange(0, 1); } catch (error) { thrown = error; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        PropertiesService.getUserProperties().getProperties() instanceof Object, thrown instanceof Error, String(thrown)];`;
    expect(answer(body)).toEqual([
      true,
      true,
      true,
      true,
      true,
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it('has the clock of the workbench', () => {
    const body =
      'return [Date.now(), new Date().getTime(), new Date(5).getTime(), typeof Date(), new Date() instanceof Date]';
    expect(answer(body, { now: () => 86_400_000 })).toEqual([86_400_000, 86_400_000, 5, 'string', true]);
  });
});
