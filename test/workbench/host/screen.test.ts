/** Menus, sidebar, dialogs and pages made from templates. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

describe('menus', () => {
  it('hold items, separators and menus, and are shown when they are added', () => {
    const code = `function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Open', 'main').addSeparator().addSubMenu(ui.createMenu('More').addItem('Deep', 'main')).addToUi();
      ui.createMenu('Never shown').addItem('x', 'main');
    }`;
    const workbench = open(code);
    expect(workbench.menus()).toEqual([
      {
        label: 'Add-on',
        isAddon: true,
        entries: [
          { kind: 'item', label: 'Open', handler: 'main' },
          { kind: 'separator' },
          { kind: 'menu', label: 'More', entries: [{ kind: 'item', label: 'Deep', handler: 'main' }] },
        ],
      },
    ]);
    expect(workbench.menu().map(({ label }) => label)).toEqual(['Open', 'Deep']);
  });

  it('an item whose function is gone says so', () => {
    expect(() => open().run('missing')).toThrow('Script function not found: missing');
  });
});

describe('the sidebar', () => {
  const files = {
    'panel.html': '<p>Panel</p>',
    'list.html': '<ul><? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?></ul><?!= raw ?>',
  };

  it('shows a file of the project, with its title', () => {
    const workbench = open(
      'function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("panel").setTitle("Mine")); }',
      { files },
    );
    workbench.run('main');
    expect(workbench.sidebar()).toEqual({ title: 'Mine', html: '<p>Panel</p>' });
  });

  it('closes when another version of the add-on is loaded', () => {
    const code = 'function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }';
    const workbench = open(code);
    workbench.run('main');
    workbench.reload({ 'Code.js': code, 'appsscript.json': '{}' });
    expect(workbench.sidebar()).toBeNull();
  });

  it('may come from a template, which escapes what is not forced', () => {
    const body = `var t = HtmlService.createTemplateFromFile('list'); t.items = ['<b>', 'a&"']; t.raw = '<i>raw</i>'; return t.evaluate().getContent();`;
    expect(answer(body, { files })).toBe('<ul><li>&#60;b&#62;</li><li>a&#38;&#34;</li></ul><i>raw</i>');
  });

  it('refuses a file that is not there, and what is no page', () => {
    expect(() => answer('HtmlService.createHtmlOutputFromFile("none")')).toThrow('No HTML file named none was found.');
    expect(() => answer('SpreadsheetApp.getUi().showSidebar("<p>x</p>")')).toThrow(
      /method signature for SpreadsheetApp.Ui.showSidebar/,
    );
  });
});

describe('questions', () => {
  it('are answered by the user, who is asked what the script asks', () => {
    const asked: unknown[] = [];
    const body = `var ui = SpreadsheetApp.getUi();
      var first = ui.alert('Remove it?', 'It cannot be undone.', ui.ButtonSet.YES_NO);
      var second = ui.prompt('Your name');
      return [first === ui.Button.NO, second.getSelectedButton() === ui.Button.OK, second.getResponseText()];`;
    const result = answer(body, {
      answer: (question) => {
        asked.push(question);
        return question.buttons === 'YES_NO' ? { button: 'NO', text: '' } : { button: 'OK', text: 'Ada' };
      },
    });
    expect(result).toEqual([true, true, 'Ada']);
    expect(asked).toEqual([
      { title: 'Remove it?', message: 'It cannot be undone.', buttons: 'YES_NO' },
      { title: '', message: 'Your name', buttons: 'OK' },
    ]);
  });

  it('a word at the corner is seen', () => {
    const workbench = open('function main() { SpreadsheetApp.getActive().toast("Saved", "Mine"); }');
    workbench.run('main');
    expect(workbench.toasts()).toEqual([{ message: 'Saved', title: 'Mine' }]);
  });
});

describe('help for formulas', () => {
  it('comes from the JSDoc of the functions that are tagged', async () => {
    const { customFunctionsOf } = await import('../../../workbench/host/jsdoc');
    const code = `
      /**
       * Leads that marketing owes.
       * Rounded up.
       *
       * @param {number} quota Total goal of a <b>month</b>.
       * @param {number} [share] Optional.
       *     May be blank.
       * @return {number} leads
       * @customfunction
       */
      function SLA_LEADS(quota, share) {}
      /** Not for cells. */
      function plain() {}`;
    expect(customFunctionsOf(code)).toEqual([
      {
        name: 'SLA_LEADS',
        description: 'Leads that marketing owes. Rounded up.',
        parameters: [
          { name: 'quota', text: 'Total goal of a month.' },
          { name: 'share', text: 'Optional. May be blank.' },
        ],
      },
    ]);
  });
});
