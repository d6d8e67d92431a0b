/** Dates and times as people and systems write them. */
import { describe, expect, it } from 'vitest';
import { readDateColumn } from '../../../../src/domain/leads/dates/readDateColumn';
import { createDateMemory, readDateText } from '../../../../src/domain/leads/dates/dateText';

/** What the text says in UTC, or why it says nothing. */
function read(text: string, dayFirst = false): string {
  if (readDateText(text, createDateMemory()) === null) return 'no date';
  const [instant = NaN] = readDateColumn([text], { sheetZone: 'Etc/UTC', zone: 'Etc/UTC', dayFirst }).at;
  return Number.isNaN(instant) ? 'no such day' : new Date(instant).toISOString();
}

describe('date texts', () => {
  it.each([
    ['2025-05-01', '2025-05-01T00:00:00.000Z'],
    ['2025-05-01 15:26', '2025-05-01T15:26:00.000Z'],
    ['2019-11-11T17:23:34.000Z', '2019-11-11T17:23:34.000Z'],
    ['2023-06-08 23:22:50.048000', '2023-06-08T23:22:50.048Z'],
    ['2019-11-11T17:23:34+02:00', '2019-11-11T15:23:34.000Z'],
    ['2019-11-11 17:23 -0330', '2019-11-11T20:53:00.000Z'],
    ['2019-11-11 17:23:34 UTC', '2019-11-11T17:23:34.000Z'],
    ['2019-11-11 17:23 GMT+2', '2019-11-11T15:23:00.000Z'],
    ['2025/05/01', '2025-05-01T00:00:00.000Z'],
    ['15 Apr, 2021 00:03:00', '2021-04-15T00:03:00.000Z'],
    ['15 April 2021', '2021-04-15T00:00:00.000Z'],
    ['15-Apr-2021', '2021-04-15T00:00:00.000Z'],
    ['Apr 15, 2021 12:03 AM', '2021-04-15T00:03:00.000Z'],
    ['Apr 15, 2021, 3:00 PM', '2021-04-15T15:00:00.000Z'],
    ['Thu, 15 Apr 2021 08:00:00 GMT', '2021-04-15T08:00:00.000Z'],
    ['15 de abril de 2021', '2021-04-15T00:00:00.000Z'],
    ['15 października 2021', '2021-10-15T00:00:00.000Z'],
    ['15 Ağustos 2021', '2021-08-15T00:00:00.000Z'],
    ['15 ŞUBAT 2021', '2021-02-15T00:00:00.000Z'],
    ['۱۵ آوریل ۲۰۲۱', '2021-04-15T00:00:00.000Z'],
    ['۲۰۲۱-۰۴-۱۵ ۰۸:۳۰', '2021-04-15T08:30:00.000Z'],
  ])('%s is the same whichever order the column has', (text, instant) => {
    expect(read(text)).toBe(instant);
    expect(read(text, true)).toBe(instant);
  });

  it.each([
    ['4/5/2021', '2021-04-05T00:00:00.000Z', '2021-05-04T00:00:00.000Z'],
    ['4/5/2021 12:00 AM', '2021-04-05T00:00:00.000Z', '2021-05-04T00:00:00.000Z'],
    ['4/5/2021 12:30 p.m.', '2021-04-05T12:30:00.000Z', '2021-05-04T12:30:00.000Z'],
    ['04-05-2021 1:05:09 PM', '2021-04-05T13:05:09.000Z', '2021-05-04T13:05:09.000Z'],
    ['4.5.2021, 23:59', '2021-04-05T23:59:00.000Z', '2021-05-04T23:59:00.000Z'],
    ['24-12-2025', 'no such day', '2025-12-24T00:00:00.000Z'],
    ['12/27/2025', '2025-12-27T00:00:00.000Z', 'no such day'],
  ])('%s waits for its column', (text, monthFirst, dayFirst) => {
    expect(read(text)).toBe(monthFirst);
    expect(read(text, true)).toBe(dayFirst);
  });

  it.each([
    '',
    'soon',
    '2021',
    '12:30',
    '4/5/21',
    '1/2/3/2021',
    '15 Foo 2021',
    '2021-04-15 25:00',
    '2021-04-15 8:61',
    '4/5/2021 13:00 PM',
    '4/2021',
    '2021-4/5',
    '4/5/20215',
    '123/4/5',
    '2021-04-15 8',
    '2021-04-15 08:5',
    '2021-04-15 08:05:06.',
    '2021-04-15-08:05',
    '4/5/2021T08:05',
    '4/5/2021 0:30 AM',
    '4/5/2021 PM',
    '4/5/2021,08:05',
    '2021-04-15Z',
  ])('"%s" is no date', (text) => expect(readDateText(text, createDateMemory())).toBeNull());

  it('holds a day against the calendar, leap years included', () => {
    expect(read('29 Feb 2024')).toBe('2024-02-29T00:00:00.000Z');
    expect(read('29 Feb 2023')).toBe('no such day');
    expect(read('2023-02-30')).toBe('no such day');
  });

  it('takes no year that a lead cannot have, such as one of another calendar', () => {
    expect(read('1403-02-12')).toBe('no such day');
    expect(read('1899-12-30')).toBe('no such day');
  });
});
