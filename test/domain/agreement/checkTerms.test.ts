/** What is said of single values: rates, numbers, texts, days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTerm, checkTerms } from '../../../src/domain/agreement/checkTerms';
import type { ScalarValue } from '../../../src/domain/agreement/termDeclaration';
import { termOf, terms, type TermKey } from '../../../src/domain/agreement/terms';
import { check, said, sampleWith } from '../../support/agreementFile';

describe('the sample agreement', () => {
  it('has nothing wrong with it', () => {
    expect(checkTerms(sampleWith())).toEqual([]);
  });

  it('is wrong in one place where one value is wrong', () => {
    expect(said(checkTerms(sampleWith({ closeRate: 25 })))).toEqual(['closeRate rateTooHigh']);
  });
});

describe('a rate', () => {
  it('above one is answered with what may be meant', () => {
    expect(checkTerm(termOf('closeRate'), 25)).toEqual([
      { code: 'rateTooHigh', path: 'closeRate', values: { came: 25, percent: '25%', fraction: 0.25 } },
    ]);
  });

  it.each<[TermKey, ScalarValue, string[]]>([
    ['marketingShare', 0, []],
    ['marketingShare', 1, []],
    ['marketingShare', -0.01, ['marketingShare rateTooLow']],
    ['marketingShare', 1.01, ['marketingShare rateTooHigh']],
    ['marketingShare', '49.6', ['marketingShare notRate']],
    ['closeRate', 0, ['closeRate notAbove']],
    ['closeRate', 0.0001, []],
    ['closeRate', true, ['closeRate notRate']],
    ['closeRate', null, ['closeRate blank']],
    ['closeRate', '#DIV/0!', ['closeRate errorCell']],
  ])('%s of %s: %j', (key, value, issues) => {
    expect(check(key, value)).toEqual(issues);
  });
});

describe('the bounds of numbers', () => {
  it.each<[TermKey, ScalarValue, string[]]>([
    ['quota', 0, []],
    ['quota', -1, ['quota tooLow']],
    ['quota', Infinity, ['quota notNumber']],
    ['quota', NaN, ['quota notNumber']],
    ['quota', '1,250,000', ['quota notNumber']],
    ['dealSize', 0, ['dealSize notAbove']],
    ['dealSize', 0.01, []],
    ['responseTarget', 0, ['responseTarget notAbove']],
    ['responseTarget', 100_000, []],
    ['responseTarget', 100_001, ['responseTarget tooHigh']],
    ['depthTarget', 1000, []],
    ['depthTarget', 1001, ['depthTarget tooHigh']],
    ['depthWindowDays', 0, []],
    ['depthWindowDays', -1, ['depthWindowDays tooLow']],
    ['depthWindowDays', 3651, ['depthWindowDays tooHigh']],
    ['depthWindowDays', 1.5, ['depthWindowDays notWhole']],
  ])('%s of %s: %j', (key, value, issues) => {
    expect(check(key, value)).toEqual(issues);
  });
});

describe('texts, days, zones, currencies and languages', () => {
  it.each<[TermKey, ScalarValue, string[]]>([
    ['company', null, []],
    ['company', '=1+1', []],
    ['company', '<script>alert(1)</script>', []],
    ['company', 'a\u2028b\u200f', []],
    ['company', 'x'.repeat(200), []],
    ['company', 'x'.repeat(10_000), ['company tooLong']],
    ['company', 5, ['company notText']],
    ['startsOn', '2026-02-28', []],
    ['startsOn', '2026-02-29', ['startsOn notDate']],
    ['startsOn', '28.2.2026', ['startsOn notDate']],
    ['timeZone', 'Europe/Warsaw', []],
    ['timeZone', 'Warsaw', ['timeZone unknownZone']],
    ['timeZone', '  ', ['timeZone blank']],
    ['currency', 'PLN', []],
    ['currency', 'zł', ['currency unknownCurrency']],
    ['currency', 'pln', ['currency unknownCurrency']],
    ['tabLanguage', 'fa', []],
    ['tabLanguage', 'de', ['tabLanguage unknownLanguage']],
  ])('%s of %j: %j', (key, value, issues) => {
    expect(check(key, value)).toEqual(issues);
  });

  it('an agreement that ends before it starts says both days', () => {
    const issues = checkTerms(sampleWith({ startsOn: '2026-07-01', endsOn: '2026-06-30' }));
    expect(issues).toEqual([
      { code: 'endsBeforeStart', path: 'endsOn', values: { start: '2026-07-01', end: '2026-06-30' } },
    ]);
  });

  it('an agreement of a single day is one', () => {
    expect(checkTerms(sampleWith({ startsOn: '2026-07-01', endsOn: '2026-07-01' }))).toEqual([]);
  });
});

describe('any values whatever', () => {
  it('are answered with issues at terms, never with a fault', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const value = fc.oneof(cell, fc.array(fc.dictionary(fc.string(), cell), { maxLength: 3 }));
    const keys = terms.map((term) => term.key);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (values) => {
        for (const { path } of checkTerms(values)) expect(keys).toContain(path.split('.')[0]);
      }),
    );
  });

  it('of a term that there is not are named', () => {
    expect(said(checkTerms({ ...sampleWith(), colour: 'blue' }))).toEqual(['colour unknownTerm']);
  });
});
