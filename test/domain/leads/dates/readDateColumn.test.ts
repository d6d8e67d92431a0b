/** Columns of dates, whose order of day and month only the whole column tells. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import { readDateColumn, type DateReading } from '../../../../src/domain/leads/dates/readDateColumn';

function column(cells: readonly Cell[], reading: Partial<DateReading> = {}) {
  const read = readDateColumn(cells, { sheetZone: 'Etc/UTC', zone: 'Etc/UTC', dayFirst: null, ...reading });
  return { ...read, days: [...read.at].map((at) => (Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10))) };
}

const at = (iso: string): Date => new Date(iso);

describe('order of day and month', () => {
  it('is told for the whole column by one number above 12', () => {
    expect(column(['3/1/2017', '10/20/2016', '3/1/2017 4:05 PM'])).toMatchObject({
      order: 'monthFirst',
      days: ['2017-03-01', '2016-10-20', '2017-03-01'],
    });
    expect(column(['3/1/2017', '20/10/2016'])).toMatchObject({ order: 'dayFirst', days: ['2017-01-03', '2016-10-20'] });
  });

  it('is asked where every date can be read both ways, and none of them is guessed', () => {
    const read = column(['3/1/2017', '', '2/1/2017', '2017-01-05']);
    expect(read).toMatchObject({ order: 'ambiguous', ambiguous: [0, 2], days: ['', '', '', '2017-01-05'] });
  });

  it('is asked where the dates contradict each other', () => {
    expect(column(['13/1/2017', '1/13/2017']).ambiguous).toEqual([0, 1]);
  });

  it('is what somebody answered; what does not fit the answer is listed', () => {
    const read = column(['3/1/2017', '1/13/2017'], { dayFirst: true });
    expect(read).toMatchObject({ order: 'dayFirst', unreadable: [1], days: ['2017-01-03', ''] });
  });

  it('puts the day first where dots are used', () => {
    expect(column(['3.1.2017', '4.1.2017']).days).toEqual(['2017-01-03', '2017-01-04']);
  });

  it('decides nothing where day and month are the same number', () => {
    expect(column(['5/5/2017'])).toMatchObject({ order: 'unneeded', days: ['2017-05-05'] });
  });

  it('is asked where the sheet turned the dates it could and left the others as text', () => {
    // 1/5/2026 and 3/2/2026 of an American export, opened where the day stands first.
    const cells = [at('2026-05-01'), '12/27/2025', at('2026-02-03')];
    expect(column(cells)).toMatchObject({ order: 'ambiguous', ambiguous: [0, 1, 2] });
    expect(column(cells, { dayFirst: false }).days).toEqual(['2026-01-05', '2025-12-27', '2026-03-02']);
  });

  it('is not asked where a date cell shows a day above 12: the sheet has read them rightly', () => {
    expect(column([at('2026-05-21'), '12/27/2025']).days).toEqual(['2026-05-21', '2025-12-27']);
  });
});

describe('texts of a date column', () => {
  it('may name their zone, and then are the instants they name', () => {
    const cells = ['2025-01-15T14:00:00Z', '2025-01-15T09:00-05:00', '1/15/2025 2:00 PM UTC'];
    expect([...column(cells, { zone: 'Asia/Tehran' }).at]).toEqual(Array<number>(3).fill(Date.UTC(2025, 0, 15, 14)));
  });

  it('within an hour that clocks left out are as much later, and of an hour that came twice the first', () => {
    const zone = 'Europe/Warsaw';
    const cells = ['2025-03-30 02:30', '3/30/2025 2:30 AM', '2025-10-26 02:30', '10/26/2025 2:30 AM', '3/29/2025'];
    const [gap, again] = [Date.UTC(2025, 2, 30, 1, 30), Date.UTC(2025, 9, 26, 0, 30)];
    expect([...column(cells, { zone }).at].slice(0, 4)).toEqual([gap, gap, again, again]);
  });

  it('of the last hours of 1969 in the West, and of the first of 2200 in the East, are within the years of leads', () => {
    expect(column(['1969-12-31 20:00'], { zone: 'America/New_York' }).days).toEqual(['1970-01-01']);
    expect(column(['2200-01-01 02:00'], { zone: 'Asia/Tokyo' }).days).toEqual(['2199-12-31']);
  });
});

describe('cells of a date column', () => {
  it('may be dates, serials, epoch milliseconds and texts of them, side by side', () => {
    const instant = Date.UTC(2019, 4, 31, 22, 40);
    const cells: Cell[] = [
      new Date(instant),
      instant,
      String(instant),
      43616 + (22 * 60 + 40) / 1440,
      '2019-05-31T22:40Z',
    ];
    expect([...column(cells).at]).toEqual(cells.map(() => instant));
  });

  it.each<[string, Cell]>([
    ['an error', '#N/A'],
    ['a word', 'yesterday'],
    ['a tick', true],
    ['a small number', 12],
    ['a date of 1899, as a time of day reads', new Date('1899-12-30T09:30:00Z')],
    ['a broken date', new Date(NaN)],
    ['a number that is none', NaN],
    ['a year mistyped', '20215-01-01'],
  ])('%s is listed, not guessed', (_what, cell) => {
    expect(column([cell, '2021-01-01'])).toMatchObject({ unreadable: [0], days: ['', '2021-01-01'] });
  });

  it('may be blank, or hold spaces, without being listed', () => {
    expect(column(['', '  '])).toMatchObject({ unreadable: [], days: ['', ''] });
  });

  it('are meant in the agreement’s zone where they are texts or serials, and are instants where they are dates', () => {
    const zone = 'America/New_York';
    expect([...column(['2025-01-15 09:00', 45672.375, at('2025-01-15T14:00:00Z')], { zone }).at]).toEqual(
      Array<number>(3).fill(Date.UTC(2025, 0, 15, 14)),
    );
  });

  it('count as the days that the sheet shows where they are days, whatever the zones', () => {
    const cells = [at('2017-10-14T03:00:00Z'), at('2017-10-15T03:00:00Z')];
    // In São Paulo the 15th began at one o'clock: clocks were set forward at midnight.
    const read = column(cells, { sheetZone: 'America/Sao_Paulo', zone: 'Europe/Warsaw' });
    expect([...read.at]).toEqual([Date.UTC(2017, 9, 13, 22), Date.UTC(2017, 9, 14, 22)]);
  });

  it('stay instants where one of them has a time of day', () => {
    const cells = [at('2025-01-15T00:00:00Z'), at('2025-01-15T00:01:00Z')];
    expect([...column(cells, { zone: 'America/New_York' }).at]).toEqual(cells.map(Number));
  });
});
