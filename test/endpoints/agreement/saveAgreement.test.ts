/** Terms that are saved: checked, written into their cells, and read back. */
import { describe, expect, it } from 'vitest';
import type { AgreementChange, WireValue } from '../../../src/endpoints/agreement/contract';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { blockOf, emptyFile, said, sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { change, leadType, manyTypes, valuesOf, leadTypesOf } from '../../support/agreementChanges';

describe('a save', () => {
  it('writes what changed, and answers the agreement as it is then', () => {
    const platform = sampleFile();
    const reply = saveAgreement(platform, change({ quota: 2_000_000, closeRate: 0.2 }));
    expect(reply).toEqual({
      ok: true,
      value: { values: sampleWith({ quota: 2_000_000, closeRate: 0.2 }), issues: [] },
    });
    expect(platform.named('SLA_QUOTA')).toBe(2_000_000);
  });

  it('writes nothing else', () => {
    const platform = sampleFile();
    saveAgreement(platform, change({ quota: 2_000_000 }));
    const written = platform.log.all().filter(({ name }) => name === 'workbook.write');
    expect(written.map(({ block }) => block)).toEqual([blockOf(platform, 'SLA_QUOTA')]);
  });

  it('of nothing touches no cell and no store', () => {
    const platform = sampleFile();
    saveAgreement(platform, change({ quota: 1_250_000 }));
    expect(platform.log.all().map(({ name }) => name)).not.toContain('workbook.write');
    expect(platform.log.all().map(({ name }) => name)).not.toContain('documentStore.set');
  });

  it('leaves no journal behind', () => {
    const platform = sampleFile();
    saveAgreement(platform, change({ leadTypes: manyTypes }));
    expect(platform.documentStore.get('pactline.save')).toBe(null);
    expect(platform.documentStore.get('pactline.save.0')).toBe(null);
  });

  it('that is wrong writes nothing and says all that is wrong', () => {
    const platform = sampleFile();
    const before = platform.contents('agreement');
    const reply = saveAgreement(platform, change({ quota: -1, closeRate: 25, company: 'Company B' }));
    expect(!reply.ok && said(reply.issues)).toEqual(['quota tooLow', 'closeRate rateTooHigh']);
    expect(platform.contents('agreement')).toEqual(before);
  });

  it('is not kept back by what somebody mistyped elsewhere, which stays named', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_DEAL_SIZE', [['a lot']]);
    const reply = saveAgreement(platform, change({ quota: 2_000_000 }));
    expect(reply.ok && said(reply.value.issues)).toEqual(['dealSize notNumber']);
    expect(reply.ok && reply.value.values['quota']).toBe(2_000_000);
  });

  it('is kept back by what it makes wrong elsewhere', () => {
    const reply = saveAgreement(sampleFile(), change({ startsOn: '2027-06-01' }));
    expect(!reply.ok && said(reply.issues)).toEqual(['endsOn endsBeforeStart']);
  });

  it('of a term whose cells are gone says which name is missing', () => {
    const platform = sampleFile();
    platform.file.names.delete('SLA_QUOTA');
    const reply = saveAgreement(platform, { before: { quota: null }, after: { quota: 5 } });
    expect(!reply.ok && said(reply.issues)).toEqual(['quota nameMissing']);
  });

  it.each([
    ['nothing', null],
    ['no values before', { after: {} }],
    ['a list', []],
  ])('of %s is a request that no form sends', (_name, request) => {
    const reply = saveAgreement(sampleFile(), request as unknown as AgreementChange);
    expect(reply).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a term that there is not', { colour: 'blue' }, 'colour unknownTerm'],
    ['rows that are none', { leadTypes: [null] }, 'leadTypes notText'],
    ['a table for a number', { quota: [{ value: 1 }] }, 'quota notNumber'],
    ['an object for a text', { company: { toString: 'x' } }, 'company notText'],
    ['a number for a table', { leadTypes: 3 }, 'leadTypes notText'],
  ])('of %s is refused with an issue at it', (_name, after, issue) => {
    const platform = sampleFile();
    const reply = saveAgreement(platform, { before: {}, after: after as Record<string, WireValue> });
    expect(!reply.ok && said(reply.issues)).toContain(issue);
    expect(valuesOf(platform)).toEqual(sampleWith());
  });

  it('is refused to whoever may only look', () => {
    const platform = sampleFile();
    platform.file.canEdit = false;
    expect(saveAgreement(platform, change({ quota: 1 }))).toMatchObject({ ok: false, issues: [{ code: 'readOnly' }] });
  });

  it('waits for a refresh, and says so when it takes too long', () => {
    const platform = sampleFile();
    platform.holdLock(true);
    expect(saveAgreement(platform, change({ quota: 1 }))).toMatchObject({ ok: false, issues: [{ code: 'busy' }] });
  });

  it('in a file without an agreement is refused', () => {
    expect(saveAgreement(emptyFile(), change({ quota: 1 }))).toMatchObject({
      ok: false,
      issues: [{ code: 'noAgreement' }],
    });
  });
});

describe('texts', () => {
  it.each([
    '=HYPERLINK("http://example.com";"x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '<script>alert(1)</script>',
    'a\u2028b',
    '\u202bשלום\u202c',
    "'apostrophe",
    'TRUE',
    '1-2',
  ])('%j stay as they were typed', (company) => {
    const platform = sampleFile();
    const reply = saveAgreement(platform, change({ company }));
    expect(reply.ok && reply.value.values['company']).toBe(company);
  });

  it('of 10,000 characters are refused where a line is asked for', () => {
    const reply = saveAgreement(sampleFile(), change({ company: 'ا'.repeat(10_000) }));
    expect(!reply.ok && said(reply.issues)).toEqual(['company tooLong']);
  });
});

describe('a table', () => {
  it('that outgrows its cells moves what stands below it, and its names grow', () => {
    const platform = sampleFile();
    const below = blockOf(platform, 'SLA_RESPONSE_TARGET').row;
    const reply = saveAgreement(platform, change({ leadTypes: manyTypes, responseTarget: 45 }));
    expect(reply.ok && reply.value.values).toEqual(sampleWith({ leadTypes: manyTypes, responseTarget: 45 }));
    expect(blockOf(platform, 'SLA_LEAD_VALUES')).toMatchObject({
      rows: blockOf(platform, 'SLA_LEAD_TYPES').rows,
      columns: 2,
    });
    expect(blockOf(platform, 'SLA_RESPONSE_TARGET').row).toBeGreaterThan(below);
  });

  it('that shrinks leaves blank rows', () => {
    const platform = sampleFile();
    const rows = blockOf(platform, 'SLA_LEAD_TYPES').rows;
    saveAgreement(platform, change({ leadTypes: [leadType('Only one')] }));
    expect(blockOf(platform, 'SLA_LEAD_TYPES').rows).toBe(rows);
    expect(valuesOf(platform)['leadTypes']).toEqual([leadType('Only one')]);
  });

  it('of a single row left by its users still grows', () => {
    const platform = sampleFile();
    for (const name of ['SLA_LEAD_TYPES', 'SLA_LEAD_VALUES']) {
      platform.file.names.set(name, { ...blockOf(platform, name), rows: 1 });
    }
    const leadTypes = [leadType('First'), leadType('Second')];
    const reply = saveAgreement(platform, { before: { leadTypes: leadTypesOf(platform) }, after: { leadTypes } });
    expect(reply.ok && reply.value.values['leadTypes']).toEqual(leadTypes);
    expect(blockOf(platform, 'SLA_LEAD_VALUES').rows).toBe(blockOf(platform, 'SLA_LEAD_TYPES').rows);
  });

  it('keeps a formula whose value nobody changed', () => {
    const platform = sampleFile();
    // Without a formula engine the cell reads as blank, which is what the goal is to stay.
    const { tabId, row, column } = blockOf(platform, 'SLA_LEAD_TYPES');
    platform.workbook.write({ tabId, row, column: column + 2, rows: 1, columns: 1 }, [[{ formula: '=B1' }]]);
    const [first, ...others] = leadTypesOf(platform);
    const leadTypes = [{ ...first, value: 7 }, ...others];
    saveAgreement(platform, { before: { leadTypes: leadTypesOf(platform) }, after: { leadTypes } });
    expect(platform.workbook.readFormulas(blockOf(platform, 'SLA_LEAD_TYPES'))[0]?.[2]).toBe('=B1');
    expect(valuesOf(platform)['leadTypes']).toMatchObject([{ value: 7, monthlyGoal: null }, {}, {}, {}]);
  });
});
