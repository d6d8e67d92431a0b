/** The three scopes of the manifest against what Google documents of each method the add-on calls: enough, and none idle. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/node/index';
import { builtFiles, builtServerCode } from '../support/builtFiles';
import { openBuilt } from '../support/builtWorkbench';
import { calledMethods, servicesNamedIn } from '../support/google/documentedScopes';

const files = builtFiles();
const AUTH = 'https://www.googleapis.com/auth/';
const granted = (JSON.parse(files['appsscript.json']) as { oauthScopes: string[] }).oauthScopes.map((scope) =>
  scope.replace(AUTH, ''),
);
const methods = calledMethods();

describe('the scopes of the manifest, by Google’s reference', () => {
  it('are three', () => {
    expect(granted.sort()).toEqual(['script.container.ui', 'script.scriptapp', 'spreadsheets.currentonly']);
  });

  it('suffice for every method the add-on calls', () => {
    const refused = methods.filter(
      ({ scopes }) => scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)),
    );
    expect(refused).toEqual([]);
  });

  it.each(granted)('%s is needed by a method that no other scope allows', (scope) => {
    const others = granted.filter((other) => other !== scope);
    const needing = methods.filter(
      ({ scopes }) => scopes.includes(scope) && !scopes.some((one) => others.includes(one)),
    );
    expect(needing).not.toEqual([]);
  });

  it('are looked up for the methods that cells, sidebar and night cannot do without', () => {
    expect(methods).toEqual(
      expect.arrayContaining([
        { name: 'Range.setValues', scopes: ['spreadsheets.currentonly', 'spreadsheets'] },
        { name: 'ScriptApp.newTrigger', scopes: ['script.scriptapp'] },
        { name: 'Session.getActiveUserLocale', scopes: [] },
        { name: 'Ui.showSidebar', scopes: ['script.container.ui'] },
      ]),
    );
  });
});

describe('the built files', () => {
  it('name no service that was not looked up', () => {
    const lookedUp = [...new Set(methods.map(({ name }) => name.split('.')[0]))];
    const named = servicesNamedIn(files['Code.js'], builtServerCode());
    // Charts only lends the name of a kind of chart.
    expect(named.filter((service) => service !== 'Charts' && !lookedUp.includes(service))).toEqual([]);
    expect(named).toContain('SpreadsheetApp');
  });
});

describe('without the scope', () => {
  let workbench: Workbench;
  const openWithout = (scope: string): void => {
    const manifest = JSON.parse(files['appsscript.json']) as { oauthScopes: string[] };
    const oauthScopes = manifest.oauthScopes.filter((granted) => granted !== `${AUTH}${scope}`);
    workbench = openBuilt({ files: { ...files, 'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }) } });
  };
  const answerOf = (name: string, request: unknown): string =>
    JSON.stringify(workbench.callFromSidebar('callPactline', name, request));

  afterEach(() => workbench.dispose());

  it('of this spreadsheet the sidebar hears nothing of the file', () => {
    openWithout('spreadsheets.currentonly');
    expect(answerOf('readFile', null)).toMatch(/"ok":false/);
  });

  it('of the screen no sidebar opens', () => {
    openWithout('script.container.ui');
    expect(() => workbench.run('showSidebar')).toThrow(/script\.container\.ui/);
  });

  it('of triggers no night is planned', () => {
    openWithout('script.scriptapp');
    answerOf('createAgreement', { content: 'sample' });
    expect(answerOf('saveSchedule', { hour: 2, ownerName: 'Ada' })).toMatch(/"ok":false/);
  });

  it.each(['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'])(
    '%s formulas and the menu go on: they need no consent',
    (scope) => {
      openWithout(scope);
      workbench.type('A1', '=SLA_LEADS_NEEDED(100000, 55%, 5000, 1%)');
      expect(workbench.cell('A1').value).toBe(1100);
      expect(workbench.menu()).toHaveLength(2);
    },
  );
});
