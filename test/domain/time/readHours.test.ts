/** Opening hours as people write them, in one text or in rows. */
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/domain/cell';
import { readHours } from '../../../src/domain/time/readHours';
import { overlappingHours } from '../../../src/domain/time/overlappingRows';

const clock = (second: number): string =>
  `${String(Math.floor(second / 3600)).padStart(2, '0')}:${String(Math.floor(second / 60) % 60).padStart(2, '0')}`;

/** `1 09:00-17:00 | 6 22:00-30:00`: weekday and shift, past midnight counted on. */
function read(cells: Cells | string, zone = 'Europe/Warsaw'): string {
  const hours = readHours(cells, zone);
  if (!hours.ok) {
    return hours.issues
      .map(({ code, path, values }) => `${code} ${path} ${Object.values(values).join(' ')}`)
      .join(' | ');
  }
  if (hours.value === 'always') return 'always';
  return hours.value
    .map(({ weekday, opensSecond, closesSecond }) => `${weekday} ${clock(opensSecond)}-${clock(closesSecond)}`)
    .join(' | ');
}

/** A time cell of a sheet in New York, which kept Eastern Standard Time in 1899. */
const newYorkTime = (hours: number, minutes: number): Date => new Date(Date.UTC(1899, 11, 30, hours + 5, minutes));

describe('hours in one text', () => {
  it('are days, then ranges, with a semicolon before other days', () => {
    expect(read('Mon-Tue 09:00-12:30, 13:00-17:00; Sat 10:00-14:00')).toBe(
      '1 09:00-12:30 | 1 13:00-17:00 | 2 09:00-12:30 | 2 13:00-17:00 | 6 10:00-14:00',
    );
  });

  it('without times are open all day', () => {
    expect(read('Mon-Wed')).toBe('1 00:00-24:00 | 2 00:00-24:00 | 3 00:00-24:00');
  });

  it('run past midnight where they close at or before opening', () => {
    expect(read('Fri 22:00-06:00; Sat 09:00-09:00; Sun 18:00-00:00')).toBe(
      '5 22:00-30:00 | 6 09:00-33:00 | 7 18:00-24:00',
    );
  });

  it('may close a day at 24:00 and not open one then', () => {
    expect(read('Sun 08:00-24:00')).toBe('7 08:00-24:00');
    expect(read('Sun 24:00-08:00')).toBe('notTime hours Sun 24:00-08:00');
  });

  it('may name a run of days that passes the end of the week', () => {
    expect(read('Sat-Mon 9-10')).toBe('6 09:00-10:00 | 7 09:00-10:00 | 1 09:00-10:00');
  });

  it('may number the days, Monday being 1', () => {
    expect(read('1-2 9-17, 18-20')).toBe('1 09:00-17:00 | 1 18:00-20:00 | 2 09:00-17:00 | 2 18:00-20:00');
    expect(read('1-2, 5')).toBe('1 00:00-24:00 | 2 00:00-24:00 | 5 00:00-24:00');
    expect(read('1-2, 4-5 9-10')).toBe('1 09:00-10:00 | 2 09:00-10:00 | 4 09:00-10:00 | 5 09:00-10:00');
  });

  it('take commas between days, a colon after them, long dashes and any spaces', () => {
    expect(read(' Mon , Thu:  9:00 – 12:00 ; ')).toBe('1 09:00-12:00 | 4 09:00-12:00');
    expect(read('Mon, 1-5')).toBe('1 01:00-05:00');
  });

  it('may take up other days after a comma where these have times of their own', () => {
    expect(read('Mon 9-12, Tue 9-17')).toBe('1 09:00-12:00 | 2 09:00-17:00');
    expect(read('Mon 9-12, Tue')).toBe('notTime hours Tue');
  });

  it('are read in every language of Pactline', () => {
    expect(read('lun-mar 9-10; miércoles 9-10; SÁB 9-10')).toBe(
      '1 09:00-10:00 | 2 09:00-10:00 | 3 09:00-10:00 | 6 09:00-10:00',
    );
    expect(read('pon.-wt. 9-10; ŚRODA 9-10; niedziela 9-10')).toBe(
      '1 09:00-10:00 | 2 09:00-10:00 | 3 09:00-10:00 | 7 09:00-10:00',
    );
    expect(read('Pazartesi-SALI 9-10; Çarşamba 9-10; cmt 9-10')).toBe(
      '1 09:00-10:00 | 2 09:00-10:00 | 3 09:00-10:00 | 6 09:00-10:00',
    );
    expect(read('شنبه–دوشنبه ۰۹:۰۰-۱۷:۰۰، ۱۸-۱۹؛ پنج‌شنبه ۹-۱۰')).toBe(
      '6 09:00-17:00 | 6 18:00-19:00 | 7 09:00-17:00 | 7 18:00-19:00 | 1 09:00-17:00 | 1 18:00-19:00 | 4 09:00-10:00',
    );
  });

  it('that cannot be read name the piece', () => {
    expect(read('Mon-Fri 9-17; Someday 9-17')).toBe('notWeekday hours Someday 9-17');
    expect(read('Mon 9-25')).toBe('notTime hours Mon 9-25');
    expect(read('Mon 9:60-17:00')).toBe('notTime hours Mon 9:60-17:00');
    expect(read('9:00-17:00')).toBe('dayMissing hours 9:00-17:00');
    expect(read('Mon-Wed-Fri')).toBe('notWeekday hours Mon-Wed-Fri');
    expect(read('Mon-')).toBe('notWeekday hours Mon-');
    expect(read('8')).toBe('notWeekday hours 8');
    expect(read('#REF!')).toBe('errorCell hours #REF!');
  });

  it('that say nothing but signs never open', () => {
    expect(read(';')).toBe('neverOpen hours ');
  });

  it('that are blank are always open', () => {
    expect(read('')).toBe('always');
    expect(read('  ')).toBe('always');
    expect(read([['']])).toBe('always');
  });
});

describe('hours in rows', () => {
  it('are day, opens, closes, several rows a day', () => {
    expect(
      read([
        ['Monday', '09:00', '12:30'],
        ['Monday', '13:00', '17:00'],
        ['', '', ''],
        [6, '22:00', '2:00'],
      ]),
    ).toBe('1 09:00-12:30 | 1 13:00-17:00 | 6 22:00-26:00');
  });

  it('are closed on days without times', () => {
    expect(
      read([
        ['Mon', '', ''],
        ['Tue', '9', '17'],
      ]),
    ).toBe('2 09:00-17:00');
  });

  it('take time cells as the clocks of the sheet show them', () => {
    expect(read([['Mon', newYorkTime(9, 0), newYorkTime(17, 30)]], 'America/New_York')).toBe('1 09:00-17:30');
    // A duration of 24 hours is the next day's midnight.
    expect(read([['Mon', newYorkTime(0, 0), newYorkTime(24, 0)]], 'America/New_York')).toBe('1 00:00-24:00');
  });

  it('take time cells of a zone whose clocks differed by odd seconds in 1899', () => {
    const nineInKolkata = new Date(Date.UTC(1899, 11, 30, 9) - ((5 * 60 + 21) * 60 + 10) * 1000);
    expect(read([['Mon', nineInKolkata, '17:00']], 'Asia/Kolkata')).toBe('1 09:00-17:00');
  });

  it('take a time cell that lacks a millisecond for the second it means', () => {
    expect(read([['Mon', new Date(newYorkTime(9, 0).getTime() - 1), 0.75]], 'America/New_York')).toBe('1 09:00-18:00');
  });

  it('take parts of a day from 0 to 1', () => {
    expect(read([['Mon', 0.375, 1]])).toBe('1 09:00-24:00');
    expect(read([['Mon', 9, 17]])).toBe('notTime hours.1 9');
  });

  it('may name runs of days', () => {
    expect(read([['Mon-Tue', '9', '10']])).toBe('1 09:00-10:00 | 2 09:00-10:00');
  });

  it('may be one column of texts', () => {
    expect(read([['Mon 9-12'], [''], ['Tue']])).toBe('1 09:00-12:00 | 2 00:00-24:00');
    expect(read([['Mon 9-12'], ['Foo']])).toBe('notWeekday hours.2 Foo');
  });

  it('that cannot be read name row and cell, all of them at once', () => {
    expect(
      read([
        ['Mon', '09:00', '#N/A'],
        ['Someday', '09:00', '17:00'],
        ['Tue', 'nine', '17:00'],
        ['Wed', '09:00', 'five'],
        ['', '09:00', '17:00'],
        ['Thu', '09:00', ''],
        [true, '09:00', '17:00'],
        ['Fri', true, '17:00'],
      ]),
    ).toBe(
      'errorCell hours.1 #N/A | notWeekday hours.2 Someday | notTime hours.3 nine | notTime hours.4 five | ' +
        'dayMissing hours.5  | timeMissing hours.6 09:00 | notWeekday hours.7 true | notTime hours.8 true',
    );
  });

  it('refuse a date with a time where a time is meant', () => {
    expect(read([['Mon', new Date(Date.UTC(2025, 0, 6, 9)), '17:00']])).toBe(
      'notTime hours.1 2025-01-06T09:00:00.000Z',
    );
    expect(read([['Mon', new Date(NaN), '17:00']])).toBe('notTime hours.1 Invalid Date');
  });

  it('that never open are refused', () => {
    expect(
      read([
        ['Mon', '', ''],
        ['Tue', '', ''],
      ]),
    ).toBe('neverOpen hours ');
  });

  it('need three columns, or one', () => {
    expect(read([['Mon', '9-17']])).toBe('tooFewColumns hours 2');
  });
});

describe('hours that overlap', () => {
  const overlaps = (cells: Cells): string =>
    overlappingHours(cells, 'Etc/UTC')
      .map(({ path, values }) => `${path} ${Object.values(values).join(' ')}`)
      .join(' | ') || 'ok';

  it('are taken by formulas, which count an instant once', () => {
    expect(read('Mon 9-13, 12-17')).toBe('1 09:00-13:00 | 1 12:00-17:00');
  });

  it('are refused where the agreement asks, naming both rows', () => {
    expect(
      overlaps([
        ['Mon', '9', '13'],
        ['Tue', '9', '13'],
        ['Mon-Fri', '12', '17'],
      ]),
    ).toBe('hours.3 3 1');
    expect(overlaps([['Mon 9-13, 12-17']])).toBe('hours.1 1 1');
  });

  it('are found past midnight, and past the end of the week', () => {
    expect(
      overlaps([
        ['Mon', '22', '6'],
        ['Tue', '5', '9'],
      ]),
    ).toBe('hours.2 2 1');
    expect(
      overlaps([
        ['Sun', '22', '6'],
        ['Mon', '5', '9'],
      ]),
    ).toBe('hours.2 2 1');
  });

  it('are not those that touch', () => {
    expect(
      overlaps([
        ['Mon', '9', '13'],
        ['Mon', '13', '17'],
        ['Sun', '20', '0'],
        ['Mon', '0', '9'],
      ]),
    ).toBe('ok');
    expect(overlaps([['Mon-Sun']])).toBe('ok');
  });
});
