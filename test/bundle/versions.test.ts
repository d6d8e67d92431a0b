/** Versions of the agreement on the built add-on: signed, read by formulas, edited, copied, deleted, removed. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { VersionsView } from '../../src/endpoints/versions/contract';
import type { Cell } from '../../src/domain/cell';
import type { Workbench, WorkbenchOptions } from '../../workbench/node/index';
import { agreementIn, openInWarsaw } from '../support/builtAgreement';
import { bothSignBuilt } from '../support/builtSigning';
import { ask, snapshotOf } from '../support/builtWorkbench';

let workbench: Workbench;

const { named, save } = agreementIn(() => workbench);
const versions = (): VersionsView => ask(workbench, 'readVersions');
const history = () => named('SLA_VERSIONS').getSheet();

const bothSign = (effectiveOn: string): VersionsView => bothSignBuilt(workbench, effectiveOn);

/** As a person does it by the menu: cells go with their looks, and a text stays a text. */
function sortHistory(rows: number, column: number): void {
  const range = history().getRange(3, 1, rows, 7);
  const formats = range.getNumberFormats();
  const lines = (range.getValues() as Cell[][])
    .map((cells, index) => ({ cells, formats: formats[index]! }))
    .sort((one, other) => (String(one.cells[column]) < String(other.cells[column]) ? 1 : -1));
  range.setNumberFormats(lines.map((line) => line.formats));
  range.setValues(
    lines.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell))),
  );
}

/** A file with the sample agreement, signed from January with a close rate of 10 %, and from July with 12 %. */
function signTwice(options: Partial<WorkbenchOptions> = {}): void {
  workbench = openInWarsaw(options);
  ask(workbench, 'createAgreement', { content: 'sample' });
  bothSign('2026-01-01');
  save({ closeRate: 0.12 });
  bothSign('2026-07-01');
}

/** That file, made once. */
let signed: unknown;

beforeAll(() => {
  signTwice();
  signed = snapshotOf(workbench);
});

function openSigned(options: Partial<WorkbenchOptions> = {}): void {
  workbench = openInWarsaw({ snapshot: signed, ...options });
}

/** What a formula shows in a cell of the first tab. */
function shown(cell: string, formula?: string): unknown {
  const range = workbench.spreadsheet.getSheets()[0]!.getRange(cell);
  if (formula !== undefined) range.setFormula(formula);
  return range.getValue();
}

const closeRateOn = (on: string): unknown => shown('A1', `=SLA_TERM("close_rate";"${on}";SLA_VERSIONS)`);

describe('an agreement that both sides signed twice', () => {
  beforeAll(() => {
    openSigned();
  });
  afterAll(() => workbench.dispose());

  it('is whole in both versions, after a round trip through the cells of a sheet', () => {
    const { versions: all, draft, issues } = versions();
    expect([draft, issues]).toEqual([null, []]);
    expect(all.map(({ number, state, isInForce, issues: wrong }) => [number, state, isInForce, wrong])).toEqual([
      [2, 'signed', true, []],
      [1, 'superseded', false, []],
    ]);
  });

  it('answers formulas by date', () => {
    expect(closeRateOn('2025-06-01')).toBe(0.1);
    expect(closeRateOn('2026-06-30')).toBe(0.1);
    expect(closeRateOn('2026-07-01')).toBe(0.12);
    expect(shown('A2', '=SLA_TERM("Quota";"2026-07-01";SLA_VERSIONS)')).toBe(1_250_000);
    expect(shown('A3', '=SLA_TERM("starts_on";"2026-07-01";SLA_VERSIONS)')).toEqual(
      new Date(Date.UTC(2025, 11, 31, 23)),
    );
    expect(shown('A4', '=SLA_TERM("company";"2026-07-01";SLA_VERSIONS)')).toBe('Company A');
    expect(shown('A5', '=SLA_TERM("is_binding";"2026-07-01";SLA_VERSIONS)')).toBe(true);
  });

  it('shows dates as dates, and says in words what each row is', () => {
    const rows = history().getDataRange().getDisplayValues();
    const startsOn = rows.find((row) => row[2] === 'startsOn')!;
    expect(startsOn[0]).toBe('1 Jan 2026');
    expect(startsOn[3]).toMatch(/2026/);
    expect(startsOn[4]).toBe('In force from: Jan 1, 2026');
    expect(rows[1]).toEqual(['In force from', 'State', 'Term', 'Value', 'In words', 'Version', 'Check']);
  });

  it('has four names below the signatures section', () => {
    const rows = named('SLA_SIGNATURES')
      .getDisplayValues()
      .filter(([name]) => name !== '');
    expect(rows.map(([name, team, , version]) => [name, team, version])).toEqual([
      ['Ada', 'marketing', '1'],
      ['Ada', 'sales', '1'],
      ['Ada', 'marketing', '2'],
      ['Ada', 'sales', '2'],
    ]);
  });
});

describe('what people do to a signed agreement', () => {
  afterEach(() => workbench.dispose());

  it('is a draft when they edit a cell, and formulas on the history do not follow', () => {
    openSigned();
    named('SLA_CLOSE_RATE').setValue(0.2);
    expect(versions().draft).toMatchObject({ number: 3, changedTerms: ['closeRate'] });
    expect(shown('A2', '=SLA_CLOSE_RATE')).toBe(0.2);
    expect(closeRateOn('2026-12-31')).toBe(0.12);
    ask(workbench, 'discardDraft');
    expect(shown('A2')).toBe(0.12);
  });

  it('may be to sort the history by any column: nothing changes', () => {
    openSigned();
    const rows = named('SLA_VERSIONS').getNumRows();
    for (const column of [2, 5, 4, 6]) {
      sortHistory(rows, column);
      expect(versions()).toMatchObject({ draft: null, issues: [], versions: [{ issues: [] }, { issues: [] }] });
      expect([closeRateOn('2026-06-30'), closeRateOn('2026-07-01')]).toEqual([0.1, 0.12]);
    }
    save({ closeRate: 0.14 });
    bothSign('2026-12-01');
    expect(versions().versions.map(({ number, issues }) => [number, issues.length])).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
  });

  it('may be to delete a row of the history: it is named, and the version before serves', () => {
    openSigned();
    const rows = history().getDataRange().getValues();
    const row = rows.findIndex((line) => line[2] === 'closeRate' && line[5] === 2) + 1;
    history().activate();
    history().deleteRow(row);
    expect(versions().versions[0]!.issues).toEqual([{ code: 'rowMissing', path: 'closeRate', values: { version: 2 } }]);
    expect(closeRateOn('2026-12-31')).toBe(0.1);
  });

  it('may be to delete the tab: it is made again, and formulas on its names work again', () => {
    openSigned();
    shown('B1', '=SLA_CLOSE_RATE*100');
    workbench.spreadsheet.deleteSheet(named('SLA_CLOSE_RATE').getSheet());
    expect(versions()).toMatchObject({ hasAgreementTab: false, draft: null });
    ask(workbench, 'rebuildAgreement', { version: 1 });
    expect(versions()).toMatchObject({ hasAgreementTab: true, draft: { number: 3, changedTerms: ['closeRate'] } });
    expect(shown('B1')).toBe(10);
    ask(workbench, 'discardDraft');
    expect(shown('B1')).toBe(12);
    expect(ask(workbench, 'readAgreement').issues).toEqual([]);
  });

  it('may be to copy the file: nobody is bound there, and formulas know', () => {
    openSigned({ asCopy: true });
    expect(versions().versions.map(({ state, isCopied }) => [state, isCopied])).toEqual([
      ['draft', true],
      ['draft', true],
    ]);
    expect(() => closeRateOn('2026-07-01')).not.toThrow();
    expect(String(closeRateOn('2026-07-01'))).toMatch(/^#/);
    expect(bothSign('2026-08-01').versions[0]).toMatchObject({ number: 3, state: 'signed' });
    expect(closeRateOn('2026-09-01')).toBe(0.12);
  });

  it('may be to remove Pactline: the history goes with its names', () => {
    openSigned();
    ask(workbench, 'removePactline');
    expect(workbench.spreadsheet.getSheets().map((sheet) => sheet.getName())).not.toContain('SLA History');
    expect(workbench.spreadsheet.getNamedRanges().map((range) => range.getName())).toEqual([]);
  });
});

describe('in a Persian file', () => {
  afterAll(() => workbench.dispose());

  it('the history reads from right to left, in Persian words', () => {
    signTwice({ locale: 'fa_IR', userLanguage: 'fa' });
    expect(versions().versions).toHaveLength(2);
    expect(history().isRightToLeft()).toBe(true);
    expect(closeRateOn('2026-06-30')).toBe(0.1);
  });
});
