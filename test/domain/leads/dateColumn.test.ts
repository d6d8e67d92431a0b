import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { readDateColumn, type DateReading } from '../../../src/domain/leads/dateColumn';
import { createDateMemory, readDateText } from '../../../src/domain/leads/dateText';
import { instantOfText } from '../../../src/domain/leads/dateCell';
import { readIsoText } from '../../../src/domain/leads/isoText';

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

describe('the quick reader of ISO texts', () => {
  it('agrees with the slow one wherever it answers', () => {
    const pieces = fc
      .array(fc.constantFrom(...Array.from('0123456789-:. TZ')), { maxLength: 24 })
      .map((chars) => chars.join(''));
    const near = fc
      .date({ min: new Date(0), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true })
      .chain((date) =>
        fc.constantFrom(
          date.toISOString(),
          date.toISOString().replace('T', ' ').slice(0, 19),
          date.toISOString().slice(0, 10),
        ),
      );
    fc.assert(
      fc.property(fc.oneof(pieces, near), (text) => {
        const quick = readIsoText(text);
        if (Number.isNaN(quick)) return;
        const date = readDateText(text, createDateMemory());
        expect(date).not.toBeNull();
        if (quick >= 0 && quick < Date.UTC(2200, 0, 1)) expect(instantOfText(date!, false, 'Etc/UTC')).toBe(quick);
      }),
    );
  });

  it('reads back what a date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true }), (date) => {
        expect(readIsoText(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});
