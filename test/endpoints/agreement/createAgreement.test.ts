/** An agreement that is made: the sample, a blank one, once and no second time. */
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { createAgreement } from '../../../src/endpoints/agreement/createAgreement';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { emptyFile, said, sampleFile, sampleWith } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import { faultPlaces } from '../../support/faultPlaces';

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
  it.each(['before', 'after'] as const)(
    'leaves a file in which it can be made up for: killed %s the call',
    (moment) => {
      const undisturbed = emptyFile();
      createAgreement(undisturbed, { content: 'sample' });
      const places = faultPlaces(undisturbed);
      expect(places.length).toBeGreaterThan(50);
      for (const { number, words } of places) {
        const platform = emptyFile();
        platform.log.killAtCall(number, moment);
        expect(() => createAgreement(platform, { content: 'sample' }), words).toThrow(Killed);
        platform.log.revive();
        createAgreement(platform, { content: 'sample' });
        expect(readAgreement(platform), words).toEqual({ ok: true, value: { values: sampleWith(), issues: [] } });
        expect(
          platform.file.sheets.map(({ role }) => role),
          words,
        ).toEqual(['agreement', 'history']);
      }
    },
  );
});
