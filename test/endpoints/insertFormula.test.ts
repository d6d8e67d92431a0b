/** Inserting a formula: into the selected cell, over nothing that anybody wants to keep, and nothing but our formulas. */
import { describe, expect, it } from 'vitest';
import { insertFormula } from '../../src/endpoints/insertFormula';
import { createMemoryPlatform } from '../support/memoryPlatform';

const formula = '=SLA_LEADS_NEEDED(SLA_QUOTA; 50%; 20000; 10%)';

function fileWith(cell: string | number): ReturnType<typeof createMemoryPlatform> {
  const platform = createMemoryPlatform();
  const { id } = platform.addUserTab('Plan', [
    ['Leads', cell],
    ['', ''],
  ]);
  platform.workbook.select({ tabId: id, row: 1, column: 2, rows: 2, columns: 1 });
  return platform;
}

describe('a formula', () => {
  it('goes into the first selected cell', () => {
    const platform = fileWith('');
    expect(insertFormula(platform, { formula, overwrite: false })).toEqual({ ok: true, value: { cell: 'B1' } });
    expect(platform.contents('Plan')).toEqual([['Leads', { formula }]]);
  });

  it('is refused by a filled cell, whose content is named and stays', () => {
    const platform = fileWith(0);
    expect(insertFormula(platform, { formula, overwrite: false })).toEqual({
      ok: false,
      issues: [{ code: 'cellFilled', path: '', values: { cell: 'B1', came: 0 } }],
    });
    expect(platform.contents('Plan')).toEqual([['Leads', 0]]);
  });

  it('goes over a filled cell where the person said so', () => {
    const platform = fileWith('old');
    insertFormula(platform, { formula, overwrite: true });
    expect(platform.contents('Plan')).toEqual([['Leads', { formula }]]);
  });

  it('has nowhere to go without a selection', () => {
    expect(insertFormula(createMemoryPlatform(), { formula, overwrite: false })).toMatchObject({
      issues: [{ code: 'nothingSelected' }],
    });
  });

  it('is not inserted by a reader', () => {
    const platform = fileWith('');
    platform.file.canEdit = false;
    expect(insertFormula(platform, { formula, overwrite: false })).toMatchObject({ issues: [{ code: 'readOnly' }] });
  });

  it.each([
    ['nothing', null],
    ['no formula', {}],
    ['another function', { formula: '=IMPORTRANGE("x";"A1")', overwrite: true }],
    ['a text', { formula: 'SLA_TERM(1)', overwrite: true }],
    ['more than one call', { formula: '=SLA_TERM(1)&A1', overwrite: true }],
    ['too much', { formula: `=SLA_TERM(${'1'.repeat(9000)})`, overwrite: true }],
  ])('is not to be had from %s', (_, request) => {
    const platform = fileWith('');
    expect(insertFormula(platform, request as never)).toMatchObject({ issues: [{ code: 'badRequest' }] });
    expect(platform.contents('Plan')).toEqual([['Leads']]);
  });
});
