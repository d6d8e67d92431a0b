import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import type { AgreementChange, WireValue } from '../../../src/endpoints/agreement/contract';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import type { RowValue } from '../../../src/domain/agreement/termDeclaration';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { en } from '../../../src/locales/sheet/en';
import { fa } from '../../../src/locales/sheet/fa';
import { PlatformError } from '../../../src/ports';
import { blockOf, emptyFile, said, sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import type { MemoryPlatform } from '../../support/memoryPlatform';

/** What the sidebar sends after a person who saw the sample changed these terms. */
function change(after: Readonly<Record<string, WireValue>>): AgreementChange {
  const seen = sampleWith();
  return { before: Object.fromEntries(Object.keys(after).map((key) => [key, seen[key] as WireValue])), after };
}

const leadType = (name: string, value = 1000) => ({
  name,
  value,
  monthlyGoal: 10,
  asksForSales: true,
  responseTargetMinutes: null,
  closeRate: null,
  monthlyCost: null,
});

const manyTypes = Array.from({ length: 20 }, (_, index) => leadType(`Type ${index + 1}`));

const rowsOf = (platform: MemoryPlatform): readonly RowValue[] =>
  valuesOf(platform)['leadTypes'] as readonly RowValue[];

const valuesOf = (platform: MemoryPlatform) => readCells(platform.workbook).values;

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
    const reply = saveAgreement(platform, { before: { leadTypes: rowsOf(platform) }, after: { leadTypes } });
    expect(reply.ok && reply.value.values['leadTypes']).toEqual(leadTypes);
    expect(blockOf(platform, 'SLA_LEAD_VALUES').rows).toBe(blockOf(platform, 'SLA_LEAD_TYPES').rows);
  });

  it('keeps a formula whose value nobody changed', () => {
    const platform = sampleFile();
    // Without a formula engine the cell reads as blank, which is what the goal is to stay.
    const { tabId, row, column } = blockOf(platform, 'SLA_LEAD_TYPES');
    platform.workbook.write({ tabId, row, column: column + 2, rows: 1, columns: 1 }, [[{ formula: '=B1' }]]);
    const [first, ...others] = rowsOf(platform);
    const leadTypes = [{ ...first, value: 7 }, ...others];
    saveAgreement(platform, { before: { leadTypes: rowsOf(platform) }, after: { leadTypes } });
    expect(platform.workbook.readFormulas(blockOf(platform, 'SLA_LEAD_TYPES'))[0]?.[2]).toBe('=B1');
    expect(valuesOf(platform)['leadTypes']).toMatchObject([{ value: 7, monthlyGoal: null }, {}, {}, {}]);
  });
});

describe('two people at once', () => {
  it('a term that changed meanwhile is refused with both values, and neither is lost', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    const reply = saveAgreement(platform, change({ quota: 3_000_000, closeRate: 0.2 }));
    expect(!reply.ok && reply.issues).toEqual([
      { code: 'changedMeanwhile', path: 'quota', values: { theirs: 2_000_000, mine: 3_000_000 } },
    ]);
    expect(valuesOf(platform)).toEqual(sampleWith({ quota: 2_000_000 }));
  });

  it('other terms that changed meanwhile stay', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    expect(saveAgreement(platform, change({ closeRate: 0.2 })).ok).toBe(true);
    expect(valuesOf(platform)).toEqual(sampleWith({ quota: 2_000_000, closeRate: 0.2 }));
  });

  it('the same change twice is none', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    expect(saveAgreement(platform, change({ quota: 2_000_000 })).ok).toBe(true);
  });

  it('a table changed meanwhile is refused by its numbers of rows', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ holidays: [] }));
    const reply = saveAgreement(
      platform,
      change({ holidays: [{ date: '2026-05-01', opens: null, closes: null, name: 'May' }] }),
    );
    expect(!reply.ok && reply.issues).toEqual([
      { code: 'changedMeanwhile', path: 'holidays', values: { theirs: 0, mine: 1 } },
    ]);
  });
});

describe('the language of the tabs', () => {
  it('changes words, direction and the ready texts, and nothing that anybody typed', () => {
    const platform = sampleFile();
    expect(saveAgreement(platform, change({ tabLanguage: 'fa' })).ok).toBe(true);
    const { agreement } = readCells(platform.workbook);
    expect(agreement).toEqual(readCells(sampleFile().workbook).agreement);
    const persian = sampleFile({ userLocale: 'fa' });
    const sampleTexts = new Set([en, fa].flatMap((texts) => Object.values(texts.agreement.sample).flat() as string[]));
    const words = (file: MemoryPlatform) =>
      file.contents('agreement').map((row) => row.filter((cell) => !sampleTexts.has(cell as string)));
    expect(words(platform)).toEqual(words(persian));
    expect(platform.sheet('agreement').dresses.map((dress) => dress.rightToLeft)).toEqual([false, true]);
  });

  it('and back again gives the same tab', () => {
    const platform = sampleFile();
    const before = platform.contents('agreement');
    saveAgreement(platform, change({ tabLanguage: 'fa' }));
    saveAgreement(platform, { before: { tabLanguage: 'fa' }, after: { tabLanguage: 'en' } });
    expect(platform.contents('agreement')).toEqual(before);
  });

  it('leaves alone a label that somebody reworded, and a text that is a label elsewhere', () => {
    const platform = sampleFile();
    const { tabId, row, column } = blockOf(platform, 'SLA_QUOTA');
    platform.workbook.write({ tabId, row, column: column - 1, rows: 1, columns: 1 }, [['Our quota']]);
    saveAgreement(platform, change({ company: 'Company' }));
    saveAgreement(platform, change({ tabLanguage: 'fa' }));
    expect(platform.workbook.read({ tabId, row, column: column - 1, rows: 1, columns: 1 })).toEqual([['Our quota']]);
    expect(platform.named('SLA_COMPANY')).toBe('Company');
  });
});

describe('a save cut short at any call', () => {
  const wanted = {
    quota: 2_000_000,
    leadTypes: manyTypes,
    responseTarget: 45,
    workingHours: [{ day: 6, opens: '10:00', closes: '14:00' }],
  };
  const countable = callsOf(wanted);
  const numbers = countable.map((_call, index) => index + 1);

  it.each(numbers)('is finished by whoever opens next, or was never begun: killed at call %d', (n) => {
    for (const moment of ['before', 'after'] as const) {
      const platform = sampleFile();
      platform.log.killAtCall(n, moment);
      expect(() => saveAgreement(platform, change(wanted))).toThrow(Killed);
      platform.log.revive();
      const reply = readAgreement(platform.otherUser());
      const values = reply.ok ? reply.value.values : null;
      expect([sampleWith(), sampleWith(wanted)]).toContainEqual(values);
      expect(platform.documentStore.get('pactline.save')).toBe(null);
      // Either way the next save goes through.
      expect(saveAgreement(platform, { before: values ?? {}, after: { quota: 1 } }).ok).toBe(true);
    }
  });

  it.each(numbers)('by a failure of the platform at call %d is as whole as that', (n) => {
    const platform = sampleFile();
    platform.log.failCall(n, 'before');
    expect(() => saveAgreement(platform, change(wanted))).toThrow(PlatformError);
    const reply = readAgreement(platform);
    expect([sampleWith(), sampleWith(wanted)]).toContainEqual(reply.ok ? reply.value.values : null);
  });

  it('leaves a cell that somebody edited meanwhile as they edited it', () => {
    const platform = sampleFile();
    saveUntilFirstWrite(platform);
    typeInto(platform, 'SLA_RESPONSE_TARGET', [[20]]);
    platform.log.revive();
    readAgreement(platform);
    expect(valuesOf(platform)).toEqual(sampleWith({ ...wanted, responseTarget: 20 }));
  });

  it('waits for somebody who may edit, and shows meanwhile what is there', () => {
    const platform = sampleFile();
    saveUntilFirstWrite(platform);
    platform.log.revive();
    platform.file.canEdit = false;
    expect(readAgreement(platform).ok).toBe(true);
    platform.file.canEdit = true;
    readAgreement(platform);
    expect(valuesOf(platform)).toEqual(sampleWith(wanted));
  });

  function saveUntilFirstWrite(platform: MemoryPlatform): void {
    platform.log.killAtCall(countable.indexOf('workbook.write') + 1, 'before');
    expect(() => saveAgreement(platform, change(wanted))).toThrow(Killed);
  }
});

describe('a change of language cut short', () => {
  const countable = callsOf({ tabLanguage: 'fa' });
  const done = sampleFile();
  saveAgreement(done, change({ tabLanguage: 'fa' }));
  // Most of its calls put one word in the place of another; every ninth of them stands for its neighbours.
  const numbers = countable.map((_call, index) => index + 1).filter((n) => n <= 12 || n % 9 === 0);

  it.each(numbers)('is finished by whoever opens next, or was never begun: killed at call %d', (n) => {
    const platform = sampleFile();
    platform.log.killAtCall(n, 'after');
    expect(() => saveAgreement(platform, change({ tabLanguage: 'fa' }))).toThrow(Killed);
    platform.log.revive();
    readAgreement(platform);
    expect([sampleFile().contents('agreement'), done.contents('agreement')]).toContainEqual(
      platform.contents('agreement'),
    );
  });
});

/** Names of the calls of an undisturbed save, in order, those that cannot fail left out. */
function callsOf(after: Readonly<Record<string, WireValue>>): string[] {
  const platform = sampleFile();
  saveAgreement(platform, change(after));
  return platform.log
    .all()
    .filter(({ kind }) => kind !== 'free')
    .map(({ name }) => name);
}
