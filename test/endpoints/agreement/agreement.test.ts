import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { createAgreement } from '../../../src/endpoints/agreement/createAgreement';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { emptyFile, said, sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';

describe('the sample agreement', () => {
  it('is one click, and reads back as it was declared', () => {
    const platform = sampleFile();
    const reply = readAgreement(platform);
    expect(reply).toEqual({ ok: true, value: { values: sampleWith(), issues: [] } });
  });

  it('is what the figures are computed from', () => {
    const { agreement } = readCells(sampleFile().workbook);
    expect(agreement).toMatchObject({
      quota: 1_250_000,
      marketingShare: 0.496,
      dealSize: 20_000,
      closeRate: 0.1,
      responseTargetMinutes: 60,
      depthTargetAttempts: 12,
      depthWindowDays: 30,
      currency: 'USD',
      calendar: { timeZone: 'Europe/Warsaw' },
    });
    expect(agreement?.leadTypes.map(({ name, asksForSales }) => [name, asksForSales])).toEqual([
      ['Referral', true],
      ['Content', false],
      ['Webinar', true],
      ['Sales-ready', true],
    ]);
    expect(agreement?.calendar.weekly).toHaveLength(5);
    expect(agreement?.calendar.specialDays).toHaveLength(4);
  });

  it('is in force in the year that it is in the zone of the file', () => {
    const now = Date.UTC(2026, 11, 31, 23, 30);
    const reply = createAgreement(emptyFile({ now }), { content: 'sample' });
    expect(reply.ok && reply.value.values['startsOn']).toBe('2027-01-01');
  });

  it('is read in two calls that touch the document', () => {
    const platform = sampleFile();
    readCells(platform.workbook);
    expect(platform.log.document().map(({ name }) => name)).toEqual(['workbook.names', 'workbook.read']);
  });

  it('is shown when it is made', () => {
    const platform = sampleFile();
    expect(platform.file.shownTabId).toBe(platform.sheet('agreement').id);
  });
});

describe('a blank agreement', () => {
  it('asks for what nobody can know, and has what is usual', () => {
    const reply = createAgreement(emptyFile(), { content: 'blank' });
    expect(reply.ok && said(reply.value.issues)).toEqual([
      'quota blank',
      'marketingShare blank',
      'dealSize blank',
      'closeRate blank',
      'leadTypes tooFewRows',
    ]);
    expect(reply.ok && reply.value.values).toMatchObject({
      responseTarget: 60,
      currency: 'USD',
      timeZone: 'Europe/Warsaw',
    });
  });
});

describe('an agreement in Persian', () => {
  const platform = sampleFile({ userLocale: 'fa' });

  it('is written from right to left, in Persian words', () => {
    expect(platform.sheet('agreement').dresses[0]?.rightToLeft).toBe(true);
    expect(platform.sheet('agreement').name).toBe('توافق‌نامه SLA');
    expect(platform.named('SLA_TAB_LANGUAGE')).toBe('فارسی');
    expect(platform.named('SLA_HOURS')).toBe('دوشنبه');
  });

  it('means the same', () => {
    const english = readCells(sampleFile().workbook).agreement;
    expect(readCells(platform.workbook).agreement).toEqual(english);
  });
});

describe('a second agreement', () => {
  it('is refused, and the first stays', () => {
    const platform = sampleFile();
    const before = platform.contents('agreement');
    expect(createAgreement(platform, { content: 'blank' })).toMatchObject({
      ok: false,
      issues: [{ code: 'agreementExists' }],
    });
    expect(platform.contents('agreement')).toEqual(before);
  });

  it('is refused to whoever may not edit, as the first is', () => {
    const platform = emptyFile();
    platform.file.canEdit = false;
    expect(createAgreement(platform, { content: 'sample' })).toMatchObject({
      ok: false,
      issues: [{ code: 'readOnly' }],
    });
    expect(platform.file.sheets).toEqual([]);
  });

  it('is not to be had in a shape that no form sends', () => {
    const request = null as unknown as { content: 'sample' };
    expect(createAgreement(emptyFile(), request)).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
  });
});

describe('a tab of the same name', () => {
  it('is the user’s, and stays as it is', () => {
    const platform = emptyFile();
    platform.addUserTab('sla agreement', [['mine']]);
    createAgreement(platform, { content: 'sample' });
    expect(platform.contents('sla agreement')).toEqual([['mine']]);
    expect(platform.sheet('agreement').name).toBe('SLA Agreement 2');
  });
});

describe('making the agreement, killed at any call', () => {
  const calls = (() => {
    const platform = emptyFile();
    createAgreement(platform, { content: 'sample' });
    return platform.log.all().filter(({ kind }) => kind !== 'free').length;
  })();

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'leaves a file in which call %d can be made up for',
    (n) => {
      for (const moment of ['before', 'after'] as const) {
        const platform = emptyFile();
        platform.log.killAtCall(n, moment);
        let isKilled = false;
        try {
          createAgreement(platform, { content: 'sample' });
        } catch (reason) {
          isKilled = reason instanceof Killed;
        }
        platform.log.revive();
        expect(isKilled).toBe(true);
        createAgreement(platform, { content: 'sample' });
        expect(readAgreement(platform)).toEqual({ ok: true, value: { values: sampleWith(), issues: [] } });
        expect(platform.file.sheets.map(({ role }) => role)).toEqual(['agreement', 'history']);
      }
    },
  );
});

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
