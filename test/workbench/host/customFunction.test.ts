/** Functions of the add-on in cells: what they are given, what becomes of what they answer, and what they may not do. */
import { describe, expect, it } from 'vitest';
import { open, shown } from './open';

const SEE = `
function SEE(value) {
  function one(v) { return v instanceof Date ? 'Date ' + v.toISOString() : v === undefined ? 'undefined' : typeof v + ' ' + v; }
  return Array.isArray(value) ? value.map(function (row) { return row.map(one).join(' | '); }).join(' / ') : one(value);
}
function COUNT_ARGUMENTS() { return arguments.length; }
`;

describe('an argument', () => {
  const see = (argument: string): unknown => {
    const workbench = open(SEE);
    const sheet = workbench.spreadsheet.getActiveSheet();
    sheet.getRange('A1:B3').setValues([
      [7, 'seven'],
      ['', true],
      ['12%', new Date(Date.UTC(2026, 0, 2, 12))],
    ]);
    sheet.getRange('C1').setFormula('=1/0');
    workbench.type('H20', `=SEE(${argument})`);
    return workbench.cell('H20').value;
  };

  it.each([
    ['of one cell is its value', 'A1', 'number 7'],
    ['of one cell by name of a range is its value', 'A1:A1', 'number 7'],
    ['of several cells is rows of values', 'A1:B2', 'number 7 | string seven / string  | boolean true'],
    ['that is blank is an empty text', 'A2', 'string '],
    ['that is a percentage is a number', 'A3', 'number 0.12'],
    ['that is a date is a Date of the same realm', 'B3', 'Date 2026-01-02T12:00:00.000Z'],
    ['that is an error is its name', 'C1', 'string #DIV/0!'],
    ['that is left out is undefined', '', 'undefined'],
    ['written in braces is rows of values', '{1,2;3,4}', 'number 1 | number 2 / number 3 | number 4'],
    ['that is an open range reaches to the end of the tab', 'INDEX(B1:B;3)', 'Date 2026-01-02T12:00:00.000Z'],
  ])('%s', (_, argument, expected) => {
    expect(see(argument)).toBe(expected);
  });

  it('left out in the middle keeps its place', () => {
    expect(shown('=COUNT_ARGUMENTS(1,,3)', SEE)).toBe(3);
  });

  it('is a date in the zone of the spreadsheet, not of the machine', () => {
    const workbench = open(SEE, { timeZone: 'America/New_York' });
    workbench.type('A1', '2026-03-08 12:00');
    workbench.type('A2', '=SEE(A1)');
    expect(workbench.cell('A2').value).toBe('Date 2026-03-08T16:00:00.000Z');
  });
});

describe('a result', () => {
  it.each([
    ['text that looks like a date stays text', 'return "2024-01-02"', '2024-01-02'],
    ['text that looks like truth stays text', 'return "TRUE"', 'TRUE'],
    ['nothing is shown as blank', 'return null', ''],
    ['a boolean stays one', 'return false', false],
    ['no number is an error', 'return NaN', '#NUM!'],
    ['infinity is an error', 'return 1 / 0', '#NUM!'],
    ['a list of one is its value', 'return [[5]]', 5],
  ])('%s', (_, body, expected) => {
    expect(shown('=ANSWER()', `function ANSWER() { ${body} }`)).toBe(expected);
  });

  it('of rows spills, ragged rows being filled with blanks', () => {
    const workbench = open('function ROWS_OF() { return [[1, 2], [3], ["", null]]; }');
    workbench.type('A1', '=ROWS_OF()');
    expect(workbench.spreadsheet.getActiveSheet().getRange('A1:B3').getValues()).toEqual([
      [1, 2],
      [3, ''],
      ['', ''],
    ]);
  });

  it('that is a plain list spills down', () => {
    const workbench = open('function LIST_OF() { return [1, 2]; }');
    workbench.type('A1', '=LIST_OF()');
    expect(workbench.cell('A2').value).toBe(2);
  });

  it('that is a date is shown as one, also where it spills', () => {
    const code =
      'function DAYS_OF() { return [[new Date(Date.UTC(2026, 0, 2))], [new Date(Date.UTC(2026, 0, 3, 9))]]; }';
    const workbench = open(code);
    workbench.type('A1', '=DAYS_OF()');
    expect(workbench.cell('A1').text).toBe('1/2/2026');
    expect(workbench.cell('A2').text).toBe('1/3/2026 9:00:00');
    expect(workbench.cell('A2').value).toEqual(new Date(Date.UTC(2026, 0, 3, 9)));
  });

  it('that has no room to spill is an error until there is room', () => {
    const workbench = open('function LIST_OF() { return [1, 2]; }');
    workbench.type('A2', 'in the way');
    workbench.type('A1', '=LIST_OF()');
    expect(workbench.cell('A1').value).toBe('#SPILL!');
    workbench.type('A2', '');
    expect(workbench.cell('A2').value).toBe(2);
  });

  it('that is thrown leaves its message on the cell, and the next calculation goes on', () => {
    const workbench = open('function DOUBLE(n) { if (n < 0) throw new Error("DOUBLE: n is below 0"); return 2 * n; }');
    workbench.type('A1', '-1');
    workbench.type('B1', '=DOUBLE(A1)');
    expect(workbench.cell('B1')).toMatchObject({ value: '#ERROR!', error: 'DOUBLE: n is below 0' });
    workbench.type('A1', '4');
    expect(workbench.cell('B1')).toMatchObject({ value: 8, error: null });
  });
});

describe('a custom function', () => {
  it('is calculated again only when an argument changes', () => {
    const code = 'function NOTE(x) { console.log("called " + x); return x; }';
    const workbench = open(code);
    workbench.type('A1', '1');
    workbench.type('B1', '=NOTE(A1)');
    workbench.type('C1', 'elsewhere');
    workbench.spreadsheet.getActiveSheet().getRange('A1').setFontWeight('bold').setNumberFormat('0.00');
    workbench.flush();
    expect(workbench.logs()).toEqual(['called 1']);
    workbench.type('A1', '2');
    expect(workbench.logs()).toEqual(['called 1', 'called 2']);
  });

  it('finds no global from an earlier calculation', () => {
    const workbench = open('var calls = 0; function CALLS(x) { calls += 1; return calls; }');
    workbench.type('A1', '1');
    workbench.type('B1', '=CALLS(A1)');
    workbench.type('A1', '2');
    expect(workbench.cell('B1').value).toBe(1);
  });

  it('works inside other functions, over other tabs and by names of ranges', () => {
    const workbench = open(
      'function DOUBLE(n) { return Array.isArray(n) ? n.map(function (r) { return r.map(function (v) { return v * 2; }); }) : n * 2; }',
    );
    const other = workbench.spreadsheet.insertSheet('Other tab');
    other.getRange('A1:A2').setValues([[1], [2]]);
    workbench.spreadsheet.setNamedRange('NUMBERS', other.getRange('A1:A2'));
    workbench.type('Sheet1!A1', "=SUM(DOUBLE('Other tab'!A1:A2))+SUM(DOUBLE(NUMBERS))");
    expect(workbench.cell('Sheet1!A1').value).toBe(12);
  });

  it('reads the cell it stands in and the sheet, but not its own calculation', () => {
    const code = `function WHERE() {
      var range = SpreadsheetApp.getActiveRange();
      return range.getA1Notation() + ' ' + range.getSheet().getName() + ' ' + SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
    }`;
    const workbench = open(code);
    workbench.type('A1', 'seen');
    workbench.type('C3', '=WHERE()');
    expect(workbench.cell('C3').value).toBe('C3 Sheet1 seen');
  });

  it('reads the user properties of the owner', () => {
    const code =
      'function main() { PropertiesService.getUserProperties().setProperty("k", "mine"); } function PROP(x) { return PropertiesService.getUserProperties().getProperty("k"); }';
    const workbench = open(code);
    workbench.run('main');
    workbench.setUser({ key: 'guest', canEdit: true });
    workbench.type('A1', '=PROP(1)');
    expect(workbench.cell('A1').value).toBe('mine');
  });

  it.each([
    [
      'write a cell',
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
      'You do not have permission to call setValue',
    ],
    ['make a tab', 'SpreadsheetApp.getActive().insertSheet("x")', 'You do not have permission to call insertSheet'],
    ['show anything', 'SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['make a trigger', 'ScriptApp.newTrigger("onOpen")', /You do not have permission to call ScriptApp.newTrigger/],
    ['open another file', 'SpreadsheetApp.openById("x")', /You do not have permission to call SpreadsheetApp.openById/],
    ['ask who is there', 'Session.getActiveUser()', /You do not have permission to call Session.getActiveUser/],
  ])('may not %s', (_, call, message) => {
    const workbench = open(`function TRY_IT(x) { ${call}; return 1; }`);
    workbench.type('B2', '=TRY_IT(1)');
    expect(workbench.cell('B2').value).toBe('#ERROR!');
    expect(workbench.cell('B2').error).toMatch(message);
    expect(workbench.cell('A1').value).toBe('');
  });

  it('may take thirty seconds and no longer', () => {
    const workbench = open('function SLOW(ms) { Utilities.sleep(ms); return "done"; }', { now: () => 0 });
    workbench.type('A1', '=SLOW(30000)');
    workbench.type('A2', '=SLOW(30001)');
    expect(workbench.cell('A1').value).toBe('done');
    expect(workbench.cell('A2').error).toBe('Exceeded maximum execution time');
  });

  it('may be any global function that does not end in an underscore, tagged or not', () => {
    const code = 'function PLAIN() { return 1; } function hidden_() { return 1; }';
    expect(shown('=PLAIN()', code)).toBe(1);
    expect(shown('=plain()', code)).toBe(1);
    expect(shown('=HIDDEN_()', code)).toBe('#NAME?');
  });

  it('calculates one call over 50,000 rows within seconds', () => {
    const workbench = open(
      'function HALF(v) { return v.map(function (r) { return [r[0] === "" ? "" : r[0] / 2]; }); }',
    );
    const sheet = workbench.spreadsheet.getActiveSheet();
    sheet.insertRowsAfter(1000, 49_001);
    sheet.getRange(1, 1, 50_000, 1).setValues(Array.from({ length: 50_000 }, (_, row) => [row]));
    const started = performance.now();
    workbench.type('B1', '=HALF(A1:A50000)');
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(workbench.cell('B50000').value).toBe(49_999 / 2);
  });
});
