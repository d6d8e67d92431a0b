/** Formulas: the separators of each locale, open ranges, what Sheets has and Univer lacks, and the clock. */
import { describe, expect, it } from 'vitest';
import { open, shown } from './open';

describe('separators of arguments', () => {
  const result = (locale: string, formula: string): unknown => {
    const workbench = open('', { locale });
    workbench.spreadsheet.getActiveSheet().getRange('A1').setFormula(formula);
    return workbench.cell('A1').value;
  };

  it.each([
    ['en_US', '=SUM(1,2)', 3],
    ['en_US', '=SUM(1;2)', 3],
    ['en_US', '=SUM(1.5,2)', 3.5],
    ['en_US', '=SUM({1,2;3,4})', 10],
    ['pl_PL', '=SUM(1;2)', 3],
    ['pl_PL', '=SUM(1,5;2)', 3.5],
    ['pl_PL', '=SUM({1\\2;3\\4})', 10],
    ['pl_PL', '=CONCATENATE("a,b;c";"d")', 'a,b;cd'],
    ['fa_IR', '=SUM(1;2)', 3],
  ])('%s %s', (locale, formula, expected) => {
    expect(result(locale, formula)).toBe(expected);
  });

  it('a comma between arguments is no formula where the comma is the decimal sign', () => {
    const workbench = open('', { locale: 'de_DE' });
    workbench.spreadsheet.getActiveSheet().getRange('A1').setFormula('=SUM(A2,B2)');
    expect(workbench.cell('A1')).toMatchObject({ value: '#ERROR!', error: 'Formula parse error.' });
  });

  it('a bracket that is not closed is no formula', () => {
    expect(shown('=SUM(1')).toBe('#ERROR!');
  });

  it('a formula is read back as the locale writes it', () => {
    const workbench = open('', { locale: 'pl_PL' });
    workbench.type('A1', '=IF(B1>1,5;{1\\2};"x,y")');
    expect(workbench.cell('A1').formula).toBe('=IF(B1>1,5;{1\\2};"x,y")');
    workbench.setLocale('en_US');
    expect(workbench.cell('A1').formula).toBe('=IF(B1>1.5,{1,2},"x,y")');
  });

  it('a formula over a range is moved along as copying would move it', () => {
    const workbench = open();
    const sheet = workbench.spreadsheet.getActiveSheet();
    sheet.getRange('B1:B2').setValues([[1], [2]]);
    sheet.getRange('A1:A2').setFormula('=B1+$B$1');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[2], [3]]);
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['=B1+$B$1', ''],
      ['=B2+$B$1', ''],
    ]);
  });
});

describe('ranges without an end', () => {
  const workbookWith = (formula: string): ReturnType<typeof open> => {
    const workbench = open();
    workbench.spreadsheet
      .getActiveSheet()
      .getRange('A1:B3')
      .setValues([
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
    workbench.type('E1', formula);
    return workbench;
  };

  it.each([
    ['=SUM(A2:A)', 5],
    ['=SUM(A2:B)', 55],
    ['=SUM($A$2:$A)', 5],
    ['=SUM(Sheet1!A2:A)', 5],
    ['=SUM(A:A)', 6],
    ['=ROWS(A2:A)', 999],
    ['=SUM(A2:2)', 22],
    ['=COUNTIF(A2:A,">2")', 1],
  ])('%s', (formula, expected) => {
    // In row 2 the sum would add itself.
    const workbench = workbookWith(formula);
    expect(workbench.cell('E1')).toMatchObject({ value: expected, formula });
  });

  it('follow a row that is inserted above them', () => {
    const workbench = workbookWith('=SUM(A2:A)');
    workbench.spreadsheet.getActiveSheet().insertRowBefore(1);
    expect(workbench.cell('E2')).toMatchObject({ formula: '=SUM(A3:A)', value: 5 });
  });
});

describe('functions that Univer lacks or has as Excel does', () => {
  const rows = (formula: string, range: string): unknown => {
    const workbench = open();
    workbench.spreadsheet
      .getActiveSheet()
      .getRange('A1:B4')
      .setValues([
        ['b', 2],
        ['a', 1],
        ['b', ''],
        ['c', 3],
      ]);
    workbench.type('D1', formula);
    return workbench.spreadsheet.getActiveSheet().getRange(range).getValues();
  };

  it.each([
    ['=ARRAYFORMULA(B1:B2*2)', 'D1:D2', [[4], [2]]],
    ['=JOIN("-",A1:A4)', 'D1', [['b-a-b-c']]],
    ['=SPLIT("1 of 20"," ")', 'D1:F1', [[1, 'of', 20]]],
    ['=COUNTUNIQUE(A1:A4)', 'D1', [[3]]],
    ['=TO_TEXT(1.5)', 'D1', [['1.5']]],
    [
      '=SORT(A1:B4,1,TRUE)',
      'D1:E4',
      [
        ['a', 1],
        ['b', 2],
        ['b', ''],
        ['c', 3],
      ],
    ],
    [
      '=SORT(A1:B4,2,FALSE)',
      'D1:E4',
      [
        ['c', 3],
        ['b', 2],
        ['a', 1],
        ['b', ''],
      ],
    ],
    ['=FILTER(A1:A4,B1:B4>1)', 'D1:D2', [['b'], ['c']]],
    ['=FILTER(A1:A4,B1:B4>9)', 'D1', [['#N/A']]],
    ['=UNIQUE(A1:A4)', 'D1:D3', [['b'], ['a'], ['c']]],
    ['=IFERROR(1/0,"none")', 'D1', [['none']]],
    ['=XLOOKUP("c",A1:A4,B1:B4)', 'D1', [[3]]],
    ['=SUMPRODUCT((A1:A4="b")*B1:B4)', 'D1', [[2]]],
  ])('%s', (formula, range, expected) => {
    expect(rows(formula, range)).toEqual(expected);
  });

  it.each([
    ['=ARRAYFORMULA(IF(A1:A="","",B1:B*10))', 'D1:D4', [[20], [10], [0], [30]]],
    ['=ARRAYFORMULA(A2:A&"-"&B2:B)', 'D1:D3', [['a-1'], ['b-'], ['c-3']]],
    ['=SPLIT("2026-11,12",",-")', 'D1:F1', [[2026, 11, 12]]],
    ['=SPLIT("a, b",", ",FALSE)', 'D1:E1', [['a', 'b']]],
    ['=SPLIT("a,,b",",",TRUE,FALSE)', 'D1:F1', [['a', '', 'b']]],
    ['=JOIN(", ",FILTER(A1:A,B1:B>1))', 'D1', [['b, c']]],
    ['=COUNTUNIQUE(A1:A,"b",7)', 'D1', [[4]]],
    ['=COUNTUNIQUE(A1:B)', 'D1', [[6]]],
    ['=SUM(INDEX(B2:B,2),B1:B1)', 'D1', [[2]]],
    ['=SUMIF(A1:A,"b",B1:B)', 'D1', [[2]]],
  ])('%s, as people combine them', (formula, range, expected) => {
    expect(rows(formula, range)).toEqual(expected);
  });

  it.each(['QUERY(A1:B4,"select A")', 'SPARKLINE(B1:B4)', 'IMPORTRANGE("a","b")', 'GOOGLEFINANCE("CURRENCY:EURUSD")'])(
    '=%s says that only the workbench lacks it',
    (formula) => {
      const workbench = open();
      workbench.type('D1', `=${formula}`);
      expect(workbench.cell('D1')).toMatchObject({
        value: '#ERROR!',
        error: `${formula.split('(')[0]!} works in Google Sheets; only this workbench lacks it.`,
      });
    },
  );

  it('ARRAYFORMULA hands a whole column to a function of the add-on, in one call', () => {
    const workbench = open(
      'function SIZE(column) { return column.map(function (row) { return [row[0] + column.length]; }); }',
    );
    workbench.spreadsheet
      .getActiveSheet()
      .getRange('A1:A3')
      .setValues([[1], [2], [3]]);
    workbench.type('B1', '=ARRAYFORMULA(IF(A1:A3>1,SIZE(A1:A3),""))');
    expect(workbench.spreadsheet.getActiveSheet().getRange('B1:B3').getValues()).toEqual([[''], [5], [6]]);
  });

  it('a name that no spreadsheet knows is #NAME?', () => {
    expect(shown('=NO_SUCH_FUNCTION(1)')).toBe('#NAME?');
  });

  it('a reference to a blank cell is blank, alone and among others', () => {
    const workbench = open();
    workbench.type('A1', '=B1');
    workbench.type('C1', 'x');
    workbench.type('A3', '=C1:C3');
    expect(workbench.spreadsheet.getActiveSheet().getRange('A1:A5').getValues()).toEqual([
      [''],
      [''],
      ['x'],
      [''],
      [''],
    ]);
    expect(workbench.cell('A1').text).toBe('');
    expect(shown('=ISBLANK(A1)')).toBe(true);
    expect(shown('=A1+1')).toBe(1);
  });
});

describe('the clock of formulas', () => {
  it('is the workbench’s, in the zone of the spreadsheet, and moves when it is set', () => {
    const workbench = open('', { timeZone: 'Asia/Tokyo', now: () => Date.UTC(2026, 10, 20, 20) });
    workbench.type('A1', '=TODAY()');
    workbench.type('A2', '=NOW()');
    expect(workbench.cell('A1').text).toBe('11/21/2026');
    expect(workbench.cell('A2').text).toBe('11/21/2026 5:00:00');
    workbench.setNow(Date.UTC(2026, 11, 31, 15));
    expect(workbench.cell('A1').text).toBe('1/1/2027');
  });
});

describe('a read after a write', () => {
  it('sees the result, within one execution', () => {
    const workbench = open(`function main() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(2);
      sheet.getRange('A2').setFormula('=A1*21');
      var before = sheet.getRange('A2').getValue();
      sheet.getRange('A1').setValue(1);
      return [before, sheet.getRange('A2').getValue()];
    }`);
    expect(workbench.run('main')).toEqual([42, 21]);
  });
});
