/** The build refuses what Apps Script would refuse later, and says which line and name. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  absentNames,
  declaredFunctions,
  declaredValues,
  loadBare,
  namedHandlers,
  sidebarCalls,
} from '../../../build/checks/bundleChecks.mjs';
import { bundleProblems } from '../../../build/buildChecked.mjs';
import { SCOPES } from '../../../build/checks/manifest.mjs';

const manifest = JSON.stringify({
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: SCOPES,
});

const entryPoints = 'function onOpen(event) {}\nfunction onInstall(event) {}\n';

const built = (code: string, changes: Partial<Parameters<typeof bundleProblems>[0]> = {}) => ({
  code: entryPoints + code,
  serverCode: '',
  sidebarHtml: '',
  sidebarScript: '',
  textsHtml: '{}',
  functionsDocument: '',
  textProblems: [],
  packageFolders: [],
  manifest,
  ...changes,
});

describe('the bundle', () => {
  it('passes when every name that is called exists and every global is called', () => {
    expect(bundleProblems(built('function go() {}\nmenu.addItem("Go", "go");'))).toEqual([]);
  });

  it('is refused when a text is wrong', () => {
    const textProblems = ['menu, pl: open is missing'];
    expect(bundleProblems(built('', { textProblems }))).toEqual(textProblems);
  });

  it('is refused when a menu item names no global', () => {
    expect(bundleProblems(built('menu.addItem("Go", "goo");\n'))).toEqual([
      'Code.js has no global named goo, which is called by name',
    ]);
  });

  it('is refused when a trigger names no global', () => {
    expect(bundleProblems(built('ScriptApp.newTrigger("nightly").timeBased();'))).toEqual([
      'Code.js has no global named nightly, which is called by name',
    ]);
  });

  it('is refused when the sidebar calls no global', () => {
    const sidebarScript = 'google.script.run.withSuccessHandler(done).withFailureHandler(failed).save({});';
    expect(bundleProblems(built('', { sidebarScript }))).toEqual([
      'Code.js has no global named save, which is called by name',
    ]);
  });

  it('is refused when it declares a global that nothing calls', () => {
    expect(bundleProblems(built('function onEdit() {}'))).toEqual([
      'Code.js has a global onEdit that nothing calls: it is no formula, menu item, trigger or sidebar call',
    ]);
  });

  it('is refused when it leaves a variable in the global scope', () => {
    expect(bundleProblems(built('var cache = 1;'))).toEqual(['Code.js has a global variable cache']);
  });

  it('is refused when it is larger than its budget', () => {
    expect(bundleProblems(built(`//${'x'.repeat(110 * 1024)}`))[0]).toMatch(
      /^Code.js has \d+ bytes; the budget is 102400$/,
    );
  });

  it('is refused when the manifest is no JSON', () => {
    expect(bundleProblems(built('', { manifest: '{' }))).toEqual(['appsscript.json: is not an object']);
  });
});

describe('names that are looked up by text', () => {
  it('must be written out in menus and triggers', () => {
    expect(() => namedHandlers('menu.addItem("Go", name)')).toThrow('the name of a handler must be written out');
  });

  it('must be written out in the sidebar', () => {
    expect(() => sidebarCalls('google.script.run[name]()')).toThrow(
      'the name of a server function must be written out',
    );
  });

  it('are found behind handlers and user objects', () => {
    expect(sidebarCalls('google.script.run.withUserObject(1).withSuccessHandler(f).load(2)')).toEqual(['load']);
  });
});

describe('declarations', () => {
  it('are read with their parameters and JSDoc', () => {
    expect(declaredFunctions('/** Twice. @customfunction */\nfunction TWICE(x, y) {}')).toEqual([
      { name: 'TWICE', parameters: ['x', 'y'], jsDoc: '/** Twice. @customfunction */' },
    ]);
  });

  it('of variables are told apart from functions', () => {
    expect(declaredValues('var a = 1; const b = 2; function c() {}')).toEqual(['a', 'b']);
  });
});

describe('what Apps Script lacks', () => {
  it('is found in code that never runs', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'pactline-')), 'Code.js');
    const lines = [
      'setTimeout(f, 1);',
      'new URL("x");',
      '[1].at(0);',
      'Buffer.from("");',
      'SpreadsheetApp.getActive();',
    ];
    await writeFile(file, `function f() {\n${lines.join('\n')}\n}`);
    expect(absentNames(file).map((message) => message.slice(0, 25))).toEqual([
      "2: Cannot find name 'setT",
      "3: Cannot find name 'URL'",
      "4: Property 'at' does not",
      "5: Cannot find name 'Buff",
    ]);
  });

  it.each([
    ['import x from "y"', /import statement/],
    ['export const a = 1', /Unexpected token 'export'/],
    ['setTimeout(() => 1)', /setTimeout is not defined/],
    ['new URL("a:b")', /URL is not defined/],
    ['fetch("x")', /fetch is not defined/],
    ['Buffer.from("")', /Buffer is not defined/],
    ['process.env', /process is not defined/],
    ['new Intl.NumberFormat()', /Intl is not defined/],
    ['SpreadsheetApp.getActive()', /SpreadsheetApp is not defined/],
    ['eval("1")', /Code generation from strings/],
  ])('stops the bundle while it loads: %s', (code, reason) => {
    expect(() => loadBare(code)).toThrow(reason);
  });
});
