/** Names of ranges that are gone or stand on the wrong cells are put back. */
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { readFile } from '../../../src/endpoints/readFile';
import { restoreNames } from '../../../src/endpoints/agreement/restoreNames';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { agreementNames } from '../../../src/workbook/agreement/agreementNames';
import { agreementLayout } from '../../../src/workbook/agreement/agreementLayout';
import { said, sampleFile, sampleWith } from '../../support/agreementFile';
import type { MemoryPlatform } from '../../support/memoryPlatform';

const ok = { ok: true, value: { values: sampleWith(), issues: [] } };
const namesOf = (platform: MemoryPlatform) => new Map(platform.file.names);

/** Rows are taken out as a sheet does it: what stands below moves up, and a name that loses all its cells is gone. */
function deleteRow(platform: MemoryPlatform, row: number): void {
  const { tabId } = platform.file.names.get('SLA_QUOTA')!;
  platform.file.sheets.find(({ id }) => id === tabId)!.rows.splice(row - 1, 1);
  for (const [name, block] of platform.file.names) {
    if (block.row > row) platform.file.names.set(name, { ...block, row: block.row - 1 });
    else if (block.row + block.rows > row) {
      if (block.rows === 1) platform.file.names.delete(name);
      else platform.file.names.set(name, { ...block, rows: block.rows - 1 });
    }
  }
}

describe('a named range that is gone', () => {
  it('of any term or figure is put back on its cells, whose values stay', () => {
    for (const name of agreementNames(agreementLayout({}), 0).keys()) {
      const platform = sampleFile();
      const before = namesOf(platform);
      const cells = platform.contents('agreement');
      platform.file.names.delete(name);
      expect(restoreNames(platform), name).toEqual(ok);
      expect(namesOf(platform), name).toEqual(before);
      expect(platform.contents('agreement'), name).toEqual(cells);
    }
  });

  it('is put back among all the others, where a whole agreement has lost its names', () => {
    const platform = sampleFile();
    const before = namesOf(platform);
    platform.file.names.clear();
    expect(readFile(platform)).toMatchObject({ ok: true, value: { hasAgreement: true } });
    const reply = readAgreement(platform);
    expect(reply.ok && reply.value.issues.every(({ code }) => code === 'nameMissing')).toBe(true);
    expect(restoreNames(platform)).toEqual(ok);
    expect(namesOf(platform)).toEqual(before);
  });

  it('is found in the language in which the tab is written, and below rows that somebody inserted', () => {
    const platform = sampleFile({ userLocale: 'fa' });
    const { tabId, row } = platform.file.names.get('SLA_QUOTA')!;
    platform.workbook.insertRows(tabId, row - 1, 3);
    platform.file.names.delete('SLA_QUOTA');
    const reply = restoreNames(platform);
    expect(reply).toMatchObject({ ok: true, value: { issues: [] } });
    expect(platform.file.names.get('SLA_QUOTA')).toMatchObject({ row: row + 3, column: 2 });
  });

  it('keeps a change of that term from being saved, and of no other', () => {
    const platform = sampleFile();
    platform.file.names.delete('SLA_QUOTA');
    const change = (key: string, before: number | null, after: number) =>
      saveAgreement(platform, { before: { [key]: before }, after: { [key]: after } });
    expect(change('dealSize', 20_000, 30_000).ok).toBe(true);
    const refused = change('quota', null, 1);
    expect(refused.ok ? [] : said(refused.issues)).toEqual(['quota nameMissing']);
  });
});

describe('a term whose row was deleted', () => {
  it('gets new cells at the end of the tab, and nothing else changes', () => {
    const platform = sampleFile();
    deleteRow(platform, platform.file.names.get('SLA_DEPTH_TARGET')!.row);
    expect(said(readCells(platform.workbook).issues)).toEqual(['depthTarget nameMissing']);
    const { row, rows } = platform.file.names.get('SLA_SIGNATURES')!;
    expect(restoreNames(platform)).toEqual(ok);
    expect(platform.file.names.get('SLA_DEPTH_TARGET')).toMatchObject({ row: row + rows + 1, column: 2 });
  });

  it('that nobody can guess is asked for', () => {
    const platform = sampleFile();
    deleteRow(platform, platform.file.names.get('SLA_QUOTA')!.row);
    const reply = restoreNames(platform);
    expect(reply.ok && said(reply.value.issues)).toEqual(['quota blank']);
    expect(saveAgreement(platform, { before: { quota: null }, after: { quota: 5 } }).ok).toBe(true);
    expect(readCells(platform.workbook).values['quota']).toBe(5);
  });

  it('is a table with its heading, where a table is gone', () => {
    const platform = sampleFile();
    const { row, rows } = platform.file.names.get('SLA_HOLIDAYS')!;
    for (let count = 0; count < rows + 2; count++) deleteRow(platform, row - 2);
    const reply = restoreNames(platform);
    expect(reply.ok && reply.value.issues).toEqual([]);
    const holidays = [{ date: '2026-12-25', opens: null, closes: null, name: 'x' }];
    const { value } = saveAgreement(platform, { before: { holidays: [] }, after: { holidays } }) as typeof ok;
    expect(value.values['holidays']).toEqual(holidays);
  });
});

describe('two terms on one cell', () => {
  it('are both named, nothing is computed from them, and both are put back', () => {
    const platform = sampleFile();
    const before = namesOf(platform);
    platform.file.names.set('SLA_QUOTA', before.get('SLA_DEAL_SIZE')!);
    const { agreement, issues } = readCells(platform.workbook);
    expect(agreement).toBe(null);
    expect(issues).toEqual([
      { code: 'nameDoubled', path: 'quota', values: { name: 'SLA_QUOTA', other: 'SLA_DEAL_SIZE' } },
      { code: 'nameDoubled', path: 'dealSize', values: { name: 'SLA_DEAL_SIZE', other: 'SLA_QUOTA' } },
    ]);
    const refused = saveAgreement(platform, { before: { quota: 20_000 }, after: { quota: 1 } });
    expect(refused.ok ? [] : said(refused.issues)).toEqual(['quota nameDoubled']);
    expect(restoreNames(platform)).toEqual(ok);
    expect(namesOf(platform)).toEqual(before);
  });
});

describe('putting names back', () => {
  it('changes nothing where nothing is wrong', () => {
    const platform = sampleFile();
    const before = namesOf(platform);
    const cells = platform.contents('agreement');
    expect(restoreNames(platform)).toEqual(ok);
    expect([namesOf(platform), platform.contents('agreement')]).toEqual([before, cells]);
  });

  it('is refused to whoever may only look', () => {
    const platform = sampleFile();
    platform.file.canEdit = false;
    expect(restoreNames(platform)).toMatchObject({ ok: false, issues: [{ code: 'readOnly' }] });
  });
});
