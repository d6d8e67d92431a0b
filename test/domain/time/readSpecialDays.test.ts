/** Holidays and days with hours of their own, as people write them. */
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/domain/cell';
import { isoDay } from '../../../src/domain/time/civilDay';
import { readSpecialDays } from '../../../src/domain/time/readHours';
import { overlappingSpecialDays } from '../../../src/domain/time/overlappingRows';

/** `2025-12-24 32400-43200 | 2025-12-25`: date, and shifts in seconds where it has any. */
function read(cells: Cells, zone = 'Europe/Warsaw'): string {
  const days = readSpecialDays(cells, zone);
  if (!days.ok) {
    return days.issues
      .map(({ code, path, values }) => `${code} ${path} ${Object.values(values).join(' ')}`)
      .join(' | ');
  }
  return days.value
    .map(({ day, shifts }) =>
      [isoDay(day), ...shifts.map(({ opensSecond, closesSecond }) => `${opensSecond}-${closesSecond}`)].join(' '),
    )
    .join(' | ');
}

describe('holidays', () => {
  it('are dates in a column, blanks among them', () => {
    expect(read([['2025-12-25'], [''], ['2025-12-26']])).toBe('2025-12-25 | 2025-12-26');
  });

  it('may stand in a range of two columns, a date in each cell', () => {
    expect(
      read([
        ['2025-12-25', '2025-12-26'],
        ['2026-01-01', ''],
      ]),
    ).toBe('2025-12-25 | 2025-12-26 | 2026-01-01');
  });

  it('are none where all is blank', () => {
    expect(read([['']])).toBe('');
  });

  it('have hours of their own in two more columns', () => {
    expect(
      read([
        ['2025-12-24', '09:00', '12:00', 'Christmas Eve'],
        ['2025-12-25', '', '', 'Christmas'],
      ]),
    ).toBe('2025-12-24 32400-43200 | 2025-12-25');
  });

  it('may have several ranges, in rows of one date', () => {
    expect(
      read([
        ['2025-12-24', '09:00', '12:00'],
        ['2025-12-24', '22:00', '02:00'],
      ]),
    ).toBe('2025-12-24 32400-43200 79200-93600');
  });

  it('given twice are one', () => {
    expect(read([['2025-12-25'], ['2025-12-25']])).toBe('2025-12-25');
  });

  it('that are closed in one row and open in another are refused', () => {
    expect(
      read([
        ['2025-12-24', '', ''],
        ['2025-12-24', '09:00', '12:00'],
      ]),
    ).toBe('closedAndOpen holidays.2 2 1');
  });

  it('whose ranges overlap are refused where the agreement asks', () => {
    const cells = [
      ['2025-12-24', '22:00', '06:00'],
      ['2025-12-25', '05:00', '09:00'],
    ];
    expect(read(cells)).toBe('2025-12-24 79200-108000 | 2025-12-25 18000-32400');
    expect(overlappingSpecialDays(cells, 'Etc/UTC')).toEqual([
      { code: 'overlap', path: 'holidays.2', values: { row: 2, otherRow: 1 } },
    ]);
  });
});

describe('dates of holidays', () => {
  it('that are date cells are the day the sheet shows, in its zone', () => {
    const midnightInAuckland = new Date(Date.UTC(2025, 11, 24, 11));
    expect(read([[midnightInAuckland]], 'Pacific/Auckland')).toBe('2025-12-25');
    expect(read([[midnightInAuckland]], 'Etc/UTC')).toBe('2025-12-24');
  });

  it('that lack a millisecond of midnight are the day they mean', () => {
    expect(read([[new Date(Date.UTC(2025, 11, 25) - 1)]], 'Etc/UTC')).toBe('2025-12-25');
  });

  it('may be serials', () => {
    expect(read([[46_016], [46_017.75]])).toBe('2025-12-25 | 2025-12-26');
  });

  it('may be ISO texts with a time, and with a zone that moves them to another day', () => {
    expect(read([['2025-12-25 00:00'], ['2025-12-25T23:30:00Z'], ['2025-12-27T00:30+0200']])).toBe(
      '2025-12-25 | 2025-12-26',
    );
  });

  it('may have Persian digits', () => {
    expect(read([['۲۰۲۵-۱۲-۲۵']])).toBe('2025-12-25');
  });

  it('that cannot be read name row and cell', () => {
    expect(
      read([
        ['2025-02-30'],
        ['25.12.2025'],
        ['#REF!'],
        [true],
        [0.5],
        [new Date(NaN)],
        [Infinity],
        ['2025-12-25T99:00Z'],
      ]),
    ).toBe(
      'notDate holidays.1 2025-02-30 | notDate holidays.2 25.12.2025 | errorCell holidays.3 #REF! | ' +
        'notDate holidays.4 true | notDate holidays.5 0.5 | notDate holidays.6 Invalid Date | notDate holidays.7 Infinity | ' +
        'notDate holidays.8 2025-12-25T99:00Z',
    );
  });

  it('are missing from rows that have hours alone', () => {
    expect(read([['', '09:00', '12:00']])).toBe('dayMissing holidays.1 ');
    expect(read([['2025-12-24', '09:00', '']])).toBe('timeMissing holidays.1 09:00');
  });
});
