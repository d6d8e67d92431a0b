import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTerm, checkTerms } from '../../../src/domain/agreement/checkTerms';
import type { ScalarValue, TermValue } from '../../../src/domain/agreement/termDeclaration';
import { termOf, terms, type TermKey } from '../../../src/domain/agreement/terms';
import { said, sampleWith } from '../../support/agreementFile';

const check = (key: TermKey, value: TermValue) => said(checkTerm(termOf(key), value));

const leadType = (name: string, value: ScalarValue = 1, others = {}) => ({
  name,
  value,
  monthlyGoal: null,
  asksForSales: true,
  responseTargetMinutes: null,
  ...others,
});

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

describe('lead types', () => {
  it('need at least one row', () => {
    expect(check('leadTypes', [])).toEqual(['leadTypes tooFewRows']);
    expect(check('leadTypes', null)).toEqual(['leadTypes tooFewRows']);
  });

  it('may not have one name twice, whatever its case, its spaces or the dot of its i', () => {
    expect(check('leadTypes', [leadType('Webinar'), leadType(' WEBİNAR ')])).toEqual(['leadTypes.2.name doubled']);
    expect(check('leadTypes', [leadType('Trıal'), leadType('TRIAL')])).toEqual(['leadTypes.2.name doubled']);
    expect(check('leadTypes', [leadType('Trial'), leadType('Trail')])).toEqual([]);
  });

  it('say which cell is wrong, counting rows from one', () => {
    const rows = [leadType('A'), leadType('', -1, { asksForSales: 'perhaps', responseTargetMinutes: 0 })];
    expect(check('leadTypes', rows)).toEqual([
      'leadTypes.2.name blank',
      'leadTypes.2.value tooLow',
      'leadTypes.2.asksForSales notYesNo',
      'leadTypes.2.responseTargetMinutes notAbove',
    ]);
  });

  it('may hold blank rows', () => {
    expect(check('leadTypes', [leadType('A'), { name: null, value: '' }, leadType('B')])).toEqual([]);
  });

  it('are refused in a shape that no form sends', () => {
    expect(check('leadTypes', 'Referral')).toEqual(['leadTypes notText']);
    expect(check('leadTypes', [null] as unknown as TermValue)).toEqual(['leadTypes notText']);
  });

  it('are refused by the thousand', () => {
    const rows = Array.from({ length: 401 }, (_, index) => leadType(`Type ${index}`));
    expect(check('leadTypes', rows)).toEqual(['leadTypes tooManyRows']);
  });
});

describe('working hours and holidays', () => {
  const hours = (day: ScalarValue, opens: ScalarValue, closes: ScalarValue) => ({ day, opens, closes });

  it('may be left out: then it is always open', () => {
    expect(check('workingHours', [])).toEqual([]);
  });

  it('may have a break, pass midnight, and close at 24:00', () => {
    const rows = [
      hours(1, '09:00', '12:30'),
      hours(1, '13:00', '17:00'),
      hours(5, '22:00', '02:00'),
      hours(7, '20:00', '24:00'),
    ];
    expect(check('workingHours', rows)).toEqual([]);
  });

  it('may not overlap', () => {
    expect(check('workingHours', [hours(1, '09:00', '13:00'), hours(1, '12:00', '17:00')])).toEqual([
      'workingHours.2 overlap',
    ]);
  });

  it('must open some time, and close where they open', () => {
    expect(check('workingHours', [hours(1, null, null)])).toEqual(['workingHours neverOpen']);
    expect(check('workingHours', [hours(1, '09:00', null)])).toEqual(['workingHours.1 timeMissing']);
  });

  it('name the cell that holds no day or no time', () => {
    expect(check('workingHours', [hours('Someday', '9 o’clock', '17:00')])).toEqual([
      'workingHours.1.day notWeekday',
      'workingHours.1.opens notTime',
    ]);
  });

  it('know a holiday with hours of its own from one that is closed', () => {
    const closed = { date: '2026-12-25', opens: null, closes: null, name: 'Christmas' };
    expect(check('holidays', [closed, { ...closed, date: '2026-12-24', opens: '09:00', closes: '12:00' }])).toEqual([]);
    expect(check('holidays', [closed, { ...closed, opens: '09:00', closes: '12:00' }])).toEqual([
      'holidays.2 closedAndOpen',
    ]);
  });
});

describe('the funnel', () => {
  it('may leave the rate blank in its last row only', () => {
    const rows = [
      { stage: 'Visits', rate: 0.02 },
      { stage: 'Leads', rate: null },
      { stage: 'Customers', rate: null },
    ];
    expect(check('funnel', rows)).toEqual(['funnel.2.rate blank']);
    expect(check('funnel', [])).toEqual([]);
  });
});

describe('steps', () => {
  const step = (from: string, rate: number) => ({ from, rate });

  it('stand in the order of their days', () => {
    const rows = [step('2026-01-01', 0.25), step('2026-12-31', 0.5), step('2026-06-30', 0.35)];
    expect(checkTerm(termOf('proposalRateSteps'), rows)).toEqual([
      {
        code: 'notAscending',
        path: 'proposalRateSteps.3.from',
        values: { came: '2026-06-30', row: 3, otherRow: 2 },
      },
    ]);
  });

  it('do not give one day two targets', () => {
    expect(check('proposalRateSteps', [step('2026-01-01', 0.25), step('2026-01-01', 0.3)])).toEqual([
      'proposalRateSteps.2.from notAscending',
    ]);
  });

  it('hold until the next or run in a line, and know no other way', () => {
    expect(check('stepsMode', 'linear')).toEqual([]);
    expect(check('stepsMode', 'curved')).toEqual(['stepsMode unknownChoice']);
  });
});

describe('tables with one row for each', () => {
  it('refuse the second one for the same number of days', () => {
    const row = { days: 30, actions: 'Meet' };
    expect(check('consequences', [row, { ...row, days: 60 }, row])).toEqual(['consequences.3.days doubled']);
  });

  it('refuse the second one for the same month', () => {
    const row = { month: '2026-01-01', revenue: 1, visits: null, proposals: null };
    expect(check('monthlyFigures', [row, row])).toEqual(['monthlyFigures.2.month doubled']);
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
