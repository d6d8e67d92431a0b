/** `Utilities`: dates in words of Java's, and small things. */
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../workbench/services/script/formatDate';
import { answer } from './open';

describe('formatDate', () => {
  const moment = Date.UTC(2026, 2, 5, 21, 7, 9, 45);

  it.each([
    ['yyyy-MM-dd', 'Etc/UTC', '2026-03-05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Kolkata', '2026-03-06T02:37:09.045+05:30'],
    ['d MMM yy, h:mm a', 'America/New_York', '5 Mar 26, 4:07 PM'],
    ['EEEE EEE u D', 'Etc/UTC', 'Thursday Thu 4 64'],
    ['Z X XX', 'Europe/Berlin', '+0100 +01 +0100'],
    ['X', 'Etc/UTC', 'Z'],
    ["''yyyy''", 'Etc/UTC', "'2026'"],
    ['k K w MMMM', 'Etc/UTC', '21 9 10 March'],
  ])('%s in %s', (pattern, zone, expected) => {
    expect(formatDate(moment, zone, pattern)).toBe(expected);
  });

  it('refuses a zone that does not exist, and what is no date', () => {
    expect(() => answer('Utilities.formatDate(new Date(), "Mars", "yyyy")')).toThrow('Invalid argument: timeZone');
    expect(() => answer('Utilities.formatDate("2026", "Etc/UTC", "yyyy")')).toThrow(/method signature/);
  });
});

describe('the rest', () => {
  it('makes identifiers, texts and encodings', () => {
    const body = `return [/^[0-9a-f-]{36}$/.test(Utilities.getUuid()), Utilities.getUuid() !== Utilities.getUuid(),
      Utilities.formatString('%s has %d of %.2f%%', 'Ada', 3, 1.5), Utilities.base64Encode('زمان'), Utilities.base64Decode('/w==')];`;
    expect(answer(body)).toEqual([true, true, 'Ada has 3 of 1.50%', '2LLZhdin2YY=', [-1]]);
  });

  it('sleeps by moving the clock on, five minutes at most', () => {
    expect(
      answer('var before = Date.now(); Utilities.sleep(2500); return Date.now() - before;', { now: () => 7 }),
    ).toBe(2_500);
    expect(() => answer('Utilities.sleep(300001)')).toThrow('Argument too large: milliseconds');
  });

  it('knows the script’s zone from the manifest, which is not the file’s', () => {
    const manifest = JSON.stringify({ timeZone: 'America/New_York' });
    const body = 'return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]';
    expect(answer(body, { timeZone: 'Asia/Tehran', files: { 'appsscript.json': manifest } })).toEqual([
      'America/New_York',
      'Asia/Tehran',
    ]);
  });
});
