/** The build refuses what Apps Script would refuse later, and says which file and name. */
import { describe, expect, it } from 'vitest';
import { bundleProblems } from '../../../build/checks/bundleProblems.mjs';
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

  it('says nothing of sizes while texts are wrong, because the sidebar then carries them unpacked', () => {
    const textProblems = ['menu, pl: open is missing'];
    const sidebarHtml = 'x'.repeat(500 * 1024);
    expect(bundleProblems(built('', { sidebarHtml }))).toEqual(['sidebar.html has 512000 bytes; the budget is 409600']);
    expect(bundleProblems(built('', { sidebarHtml, textProblems }))).toEqual(textProblems);
  });

  it('is refused when the manifest is no JSON', () => {
    expect(bundleProblems(built('', { manifest: '{' }))).toEqual(['appsscript.json: is not an object']);
  });
});
