/** Logs that nobody would have thought of, read and refreshed by the built add-on in a spreadsheet. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import type { Workbench } from '../../workbench/node/index';
import { addTab, ask, openBuilt } from '../support/builtWorkbench';

const NOON = Date.UTC(2026, 10, 20, 12);

let workbench: Workbench;

afterEach(() => workbench.dispose());

function openWith(cells: readonly (readonly Cell[])[]): void {
  workbench = openBuilt({ timeZone: 'Etc/UTC', now: () => NOON });
  addTab(workbench, 'Leads', cells);
  ask(workbench, 'createAgreement', { content: 'sample' });
}

const look = () => ask(workbench, 'readLeadLog', { tabId: null, dealsTabId: null });

describe('rows that are hidden, as a filter hides them', () => {
  it('are read and counted like all others', () => {
    openWith([
      ['Lead ID', 'Create Date'],
      ...Array.from({ length: 30 }, (_none, row): Cell[] => [`L${row}`, new Date(Date.UTC(2026, 10, 1 + (row % 19)))]),
    ]);
    workbench.spreadsheet.getSheetByName('Leads')!.hideRows(2, 12);
    expect(look()).toMatchObject({ rowsRead: 30, rowsCounted: 30 });
    expect(ask(workbench, 'refresh')).toMatchObject({ rowsRead: 30, rowsCounted: 30, problem: null });
  });
});

describe('formulas and markup in the texts of leads', () => {
  const PAYLOADS = [
    '=HYPERLINK("https://example.com","x")',
    '+1+1',
    '-1',
    '@SUM(1)',
    "'=1+1",
    '\t=1+1',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
  ];

  /** Plain text, as a script that imports leads would write them. */
  const asText = (text: string): string => `'${text}`;

  it('stay texts wherever the report, its data or its log repeats them', () => {
    openWith([
      ['Lead ID', 'Create Date', 'First follow-up', 'Lead type', 'Owner', 'Source'],
      ...PAYLOADS.map((text, index): Cell[] => [
        asText(`${text} id`),
        new Date(Date.UTC(2026, 10, 2, 9)),
        index === 0 ? new Date(Date.UTC(2026, 10, 2, 10)) : 'soon',
        asText(`${text} type`),
        asText(`${text} owner`),
        asText(`${text} source`),
      ]),
      ...PAYLOADS.map((text): Cell[] => [
        asText(`${text} late`),
        new Date(Date.UTC(2026, 10, 3, 9)),
        '',
        'Referral',
        asText(`${text} owner`),
        asText(`${text} source`),
      ]),
    ]);
    const view = look();
    expect([view.rowsRead, view.rowsCounted]).toEqual([16, 16]);
    ask(workbench, 'saveLeadLog', {
      tabId: view.tabId!,
      columns: Object.fromEntries(view.mapping.map(({ field, column }) => [field, column])),
      dayFirst: {},
      deals: null,
      values: {
        source: PAYLOADS.map((text) => `${text} source`),
        leadType: ['Referral', ...PAYLOADS.map((text) => `${text} type`)],
      },
    });
    expect(ask(workbench, 'refresh')).toMatchObject({ state: 'finished', problem: null });

    const cells = ['SLA Report', 'SLA Data', 'SLA Log'].flatMap((tab) => {
      const range = workbench.spreadsheet.getSheetByName(tab)!.getDataRange();
      const formulas = range.getFormulas().flat();
      return range
        .getDisplayValues()
        .flat()
        .map((text, index) => ({ text, formula: formulas[index]! }));
    });
    expect(
      cells.map(({ formula }) => formula).filter((formula) => /example\.com|SUM\(1\)|^=?[+-]?1\+1/.test(formula)),
    ).toEqual([]);
    const texts = cells.map(({ text }) => text);
    const missing = PAYLOADS.map((text) => `${text.trim()} owner`).filter((text) => !texts.includes(text));
    expect(missing).toEqual([]);
    expect(texts.includes('=HYPERLINK("https://example.com","x") late')).toBe(true);
    expect(look().rowsCounted).toBe(16);
  });
});
