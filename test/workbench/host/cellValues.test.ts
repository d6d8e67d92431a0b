/** Values in and out of cells: parsed as if typed, read as Sheets reads them, shown as the locale shows them. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

const written = (value: unknown, locale = 'en_US', format?: string): { value: unknown; text: string } => {
  const workbench = open('', { locale, now: () => Date.UTC(2026, 10, 21) });
  const range = workbench.spreadsheet.getActiveSheet().getRange('A1');
  if (format) range.setNumberFormat(format);
  range.setValues([[value]]);
  return { value: range.getValue(), text: range.getDisplayValue() };
};

const utc = (year: number, month: number, day: number, hour = 0, minute = 0): Date =>
  new Date(Date.UTC(year, month - 1, day, hour, minute));

describe('a text that a script writes is read as if it were typed', () => {
  it.each([
    ['12', 12, '12'],
    ['1,234.50', 1234.5, '1,234.50'],
    ['-3', -3, '-3'],
    ['+3', 3, '3'],
    ['50%', 0.5, '50%'],
    ['12.5%', 0.125, '12.50%'],
    ['$1,200', 1200, '$1,200'],
    ['1e3', 1000, '1.00E+03'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['3/14/2026', utc(2026, 3, 14), '3/14/2026'],
    ['3/14/26', utc(2026, 3, 14), '3/14/2026'],
    ['3/14', utc(2026, 3, 14), '3/14'],
    ['2026-03-14', utc(2026, 3, 14), '2026-03-14'],
    ['2026-03-14 9:30', utc(2026, 3, 14, 9, 30), '2026-03-14 9:30'],
    ['14 Mar 2026', utc(2026, 3, 14), '14 Mar 2026'],
    ['March 14, 2026', utc(2026, 3, 14), 'Mar 14, 2026'],
    ['9:30 PM', utc(1899, 12, 30, 21, 30), '9:30 PM'],
    ['30:00', utc(1899, 12, 31, 6), '30:00'],
    ["'0012", '0012', '0012'],
    ["'=1+1", '=1+1', '=1+1'],
    ['=1+1', 2, '2'],
    ['+1+1', 2, '2'],
    ['-A5+2', 2, '2'],
    ['', '', ''],
    ['hello', 'hello', 'hello'],
    ['14/3/2026', '14/3/2026', '14/3/2026'],
    ['2/30/2026', '2/30/2026', '2/30/2026'],
    ['1.2.2026', '1.2.2026', '1.2.2026'],
    ['2026-03-14T09:30:00Z', '2026-03-14T09:30:00Z', '2026-03-14T09:30:00Z'],
    ['1,23', '1,23', '1,23'],
    ['+49 30 123456', '+49 30 123456', '+49 30 123456'],
    ['-none-', '-none-', '-none-'],
    ['@SUM(1)', '@SUM(1)', '@SUM(1)'],
    ['+cmd|calc', '+cmd|calc', '+cmd|calc'],
    ['＝1+1', '＝1+1', '＝1+1'],
  ])('%s', (text, value, shown) => {
    expect(written(text)).toEqual({ value, text: shown });
  });

  it.each([
    ['pl_PL', '1,5', 1.5, '1,5'],
    ['pl_PL', '14.03.2026', utc(2026, 3, 14), '14.03.2026'],
    ['de_DE', '1.234,50', 1234.5, '1.234,50'],
    ['de_DE', '1.5', '1.5', '1.5'],
    ['tr_TR', '12,5%', 0.125, '12,50%'],
    ['es_ES', '14/3/2026', utc(2026, 3, 14), '14/3/2026'],
    ['en_GB', '14/03/2026', utc(2026, 3, 14), '14/03/2026'],
  ])('by the locale: %s %s', (locale, text, value, shown) => {
    expect(written(text, locale)).toEqual({ value, text: shown });
  });

  it('unless the cell is plain text, which keeps every letter', () => {
    for (const text of ['0012', '=1+1', '3/14/2026', 'TRUE', "'quoted"]) {
      expect(written(text, 'en_US', '@')).toEqual({ value: text, text });
    }
  });
});

describe('values of other kinds', () => {
  it.each([
    [1.5, 1.5, '1.5'],
    [0.1 + 0.2, 0.30000000000000004, '0.3'],
    [true, true, 'TRUE'],
    [null, '', ''],
    [undefined, '', ''],
    [NaN, '#NUM!', '#NUM!'],
    [new Date(NaN), '#NUM!', '#NUM!'],
    [utc(2026, 3, 14), utc(2026, 3, 14), '3/14/2026'],
    [utc(2026, 3, 14, 9), utc(2026, 3, 14, 9), '3/14/2026 9:00:00'],
  ])('%s', (value, read, shown) => {
    expect(written(value)).toEqual({ value: read, text: shown });
  });

  it('a number in a cell with a date format is read as a date', () => {
    expect(written(45_292, 'en_US', 'yyyy-mm-dd')).toEqual({ value: utc(2024, 1, 1), text: '2024-01-01' });
  });

  it('a date keeps the date format its cell has', () => {
    expect(written(utc(2026, 3, 14), 'en_US', 'd.m.yy')).toEqual({ value: utc(2026, 3, 14), text: '14.3.26' });
  });

  it('an error of a formula is read as its name', () => {
    const workbench = open();
    workbench.type('A1', '=1/0');
    workbench.type('A2', '=VLOOKUP(1,B1:C2,2,FALSE)');
    expect(workbench.spreadsheet.getActiveSheet().getRange('A1:A2').getValues()).toEqual([['#DIV/0!'], ['#N/A']]);
  });
});

describe('dates belong to the zone of the spreadsheet', () => {
  const dates = (zone: string, ...texts: string[]): unknown[] => {
    const workbench = open('', { timeZone: zone });
    texts.forEach((text, row) => workbench.type(`A${row + 1}`, text));
    return workbench.spreadsheet
      .getActiveSheet()
      .getRange(1, 1, texts.length, 1)
      .getValues()
      .map(([date]) => (date as Date).toISOString());
  };

  it('in winter and in summer', () => {
    expect(dates('America/New_York', '2026-01-15 12:00', '2026-07-15 12:00')).toEqual([
      '2026-01-15T17:00:00.000Z',
      '2026-07-15T16:00:00.000Z',
    ]);
  });

  it('a wall time that a gap skips is as much later as the gap is long', () => {
    expect(dates('Europe/Berlin', '2026-03-29 02:30')).toEqual(['2026-03-29T01:30:00.000Z']);
  });

  it('a wall time that comes twice is the first', () => {
    expect(dates('Europe/Berlin', '2026-10-25 02:30')).toEqual(['2026-10-25T00:30:00.000Z']);
  });

  it('far east of Greenwich a day begins the day before', () => {
    expect(dates('Pacific/Auckland', '2026-01-15')).toEqual(['2026-01-14T11:00:00.000Z']);
  });

  it('and a Date that is written stands there as its wall time', () => {
    const workbench = open('', { timeZone: 'Asia/Tehran' });
    const cell = workbench.spreadsheet
      .getActiveSheet()
      .getRange('A1')
      .setValue(utc(2026, 3, 14, 21));
    expect(cell.getDisplayValue()).toBe('3/15/2026 0:30:00');
    expect(cell.getValue()).toEqual(utc(2026, 3, 14, 21));
  });

  it('a zone that does not exist is refused', () => {
    expect(() => answer('SpreadsheetApp.getActive().setSpreadsheetTimeZone("Mars/Olympus")')).toThrow(
      'Invalid argument: timezone',
    );
  });
});

describe('what a cell or range refuses', () => {
  const call = (expression: string): (() => unknown) => {
    return () => answer(`SpreadsheetApp.getActiveSheet().${expression}`);
  };

  it.each([
    [
      'too few rows',
      'getRange("A1:B2").setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'a row too long',
      'getRange("A1:A2").setValues([[1], [2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    ['formulas of another size', 'getRange("A1").setFormulas([["=1"], ["=2"]])', /number of rows in the data/],
    ['formats of another size', 'getRange("A1").setNumberFormats([["0", "0"]])', /number of columns in the data/],
    ['colours of another size', 'getRange("A1:A2").setBackgrounds([["red"]])', /number of rows in the data/],
    ['notes of another size', 'getRange("A1").setNotes([["a"], ["b"]])', /number of rows in the data/],
    ['a list that is no rows', 'getRange("A1").setValues([1])', /method signature for SpreadsheetApp.Range.setValues/],
    ['rows for one value', 'getRange("A1").setValue([[1]])', /method signature for SpreadsheetApp.Range.setValue/],
    ['a row before the first', 'getRange(0, 1)', 'The starting row of the range is too small.'],
    ['a column before the first', 'getRange(1, 0)', 'The starting column of the range is too small.'],
    ['no rows', 'getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['no columns', 'getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    [
      'rows past the last',
      'getRange(1000, 1, 2, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'columns past the last',
      'getRange("AB1")',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['what is no reference', 'getRange("not a range")', 'Range not found'],
    ['no number', 'getRange("1", null)', 'Range not found'],
    ['a text where a number belongs', 'getRange({}, 1)', /method signature for SpreadsheetApp.Sheet.getRange/],
    [
      'more than 50,000 letters',
      'getRange("A1").setValue(new Array(50002).join("x"))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'more than ten million cells in the file',
      'insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s', (_, expression, message) => {
    expect(call(expression)).toThrow(message);
  });

  it('50,000 letters are still taken', () => {
    expect(
      answer(
        'var r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setValue(new Array(50001).join("x")); return r.getValue().length;',
      ),
    ).toBe(50_000);
  });
});
