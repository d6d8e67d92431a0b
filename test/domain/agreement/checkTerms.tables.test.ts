/** What is said of the tables of an agreement, row by row. */
import { describe, expect, it } from 'vitest';
import { leadType } from '../../support/agreementChanges';
import { checkTerm } from '../../../src/domain/agreement/checkTerms';
import type { ScalarValue, TermValue } from '../../../src/domain/agreement/termDeclaration';
import { termOf } from '../../../src/domain/agreement/terms';
import { check } from '../../support/agreementFile';

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
