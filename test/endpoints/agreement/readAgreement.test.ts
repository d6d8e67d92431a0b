/** The agreement as the sidebar reads it, whatever people did to its cells. */
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { emptyFile, said, sampleFile, typeInto } from '../../support/agreementFile';

describe('cells edited by hand', () => {
  it('count at once', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_QUOTA', [[2_000_000]]);
    expect(readCells(platform.workbook).agreement?.quota).toBe(2_000_000);
  });

  it('that cannot be read are named with what they show, and nothing is computed from them', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [['ten percent']]);
    const { agreement, values, issues } = readCells(platform.workbook);
    expect(agreement).toBe(null);
    expect(values['closeRate']).toBe('ten percent');
    expect(issues).toEqual([{ code: 'notRate', path: 'closeRate', values: { came: 'ten percent' } }]);
  });

  it('that no figure comes from leave the figures as they are', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_ENDS_ON', [['some day']]);
    const { agreement, issues } = readCells(platform.workbook);
    expect(said(issues)).toEqual(['endsOn notDate']);
    expect(agreement).not.toBe(null);
  });

  it('may hold dates and times of the sheet’s own making', () => {
    const platform = sampleFile();
    // Date cells are instants in the file's zone; time cells lie in 1899, when Warsaw was 1 h 24 ahead of Greenwich.
    typeInto(platform, 'SLA_STARTS_ON', [[new Date('2026-03-31T22:00:00Z') as unknown as string]]);
    typeInto(platform, 'SLA_HOURS', [['Sat', new Date('1899-12-30T06:36:00Z') as unknown as string, '5 pm']]);
    const { values, issues } = readCells(platform.workbook);
    expect(issues).toEqual([]);
    expect(values['startsOn']).toBe('2026-04-01');
    expect(values['workingHours']).toContainEqual({ day: 6, opens: '08:00', closes: '17:00' });
  });

  it('may be yes and no in any language of Pactline', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_LEAD_TYPES', [
      ['Referral', 5000, 10, true],
      ['Content', 1000, 200, 'nie'],
    ]);
    const types = readCells(platform.workbook).agreement?.leadTypes ?? [];
    expect(types.map((type) => type.asksForSales)).toEqual([true, false, true, true]);
  });

  it('may be moved to another tab, and are found there', () => {
    const platform = sampleFile();
    const other = platform.addUserTab('Money', [[3_000_000]]);
    platform.file.names.set('SLA_QUOTA', { tabId: other.id, row: 1, column: 1, rows: 1, columns: 1 });
    expect(readCells(platform.workbook).agreement?.quota).toBe(3_000_000);
  });

  it('whose name is gone are named once', () => {
    const platform = sampleFile();
    platform.file.names.delete('SLA_CLOSE_RATE');
    const { agreement, issues } = readCells(platform.workbook);
    expect(agreement).toBe(null);
    expect(issues).toEqual([{ code: 'nameMissing', path: 'closeRate', values: { name: 'SLA_CLOSE_RATE' } }]);
  });

  it('inserted as a row into a table belong to it', () => {
    const platform = sampleFile();
    const { tabId, row } = platform.file.names.get('SLA_LEAD_TYPES')!;
    platform.workbook.insertRows(tabId, row + 2, 1);
    platform.workbook.write({ tabId, row: row + 2, column: 1, rows: 1, columns: 5 }, [['Demo', 9000, 5, 'yes', 30]]);
    const types = readCells(platform.workbook).agreement?.leadTypes ?? [];
    expect(types.map(({ name }) => name)).toEqual(['Referral', 'Content', 'Demo', 'Webinar', 'Sales-ready']);
    expect(types[2]?.responseTargetMinutes).toBe(30);
  });
});

describe('a file without an agreement', () => {
  it('says so', () => {
    expect(readAgreement(emptyFile())).toMatchObject({ ok: false, issues: [{ code: 'noAgreement' }] });
  });

  it('reads as no agreement and nothing wrong', () => {
    expect(readCells(emptyFile().workbook)).toMatchObject({ agreement: null, values: {}, issues: [] });
  });
});
