/** Tabs, names, tags, notes and protections: what the file is made of besides its cells. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

describe('tabs', () => {
  it('are made, found by name whatever its case, and by number', () => {
    const body = `var file = SpreadsheetApp.getActive(); var tab = file.insertSheet('Leads');
      return [file.getSheetByName('leads').getSheetId() === tab.getSheetId(), file.getSheetById(tab.getSheetId()).getName(),
        file.getSheetByName('none'), file.getSheetById(5), file.getSheetById(0).getName(), tab.getIndex(), file.getNumSheets()];`;
    expect(answer(body)).toEqual([true, 'Leads', null, null, 'Sheet1', 2, 2]);
  });

  it('are a thousand rows of 26 columns', () => {
    expect(
      answer(
        'var t = SpreadsheetApp.getActive().insertSheet(); return [t.getName(), t.getMaxRows(), t.getMaxColumns()]',
      ),
    ).toEqual(['Sheet2', 1000, 26]);
  });

  it('tell their size by ranges that are open at their end, without reading the document', () => {
    const workbench = open(`function main() {
      var tab = SpreadsheetApp.getActive().getSheets()[0];
      return [tab.getRange('A:A').getNumRows(), tab.getRange('1:1').getNumColumns()];
    }`);
    workbench.spreadsheet.getSheets()[0]!.insertRowsAfter(3, 7);
    workbench.resetCalls();
    expect(workbench.run('main')).toEqual([1007, 26]);
    const asked = workbench.calls().filter(({ kind }) => kind === 'reads' || kind === 'changes');
    expect(asked.map(({ name }) => name)).toEqual(['Spreadsheet.getSheets']);
  });

  it.each([
    [
      'a name that is taken',
      'insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ['no name', 'insertSheet(" ")', 'Sheet name cannot be empty.'],
    [
      'a name that is taken, when renamed',
      'insertSheet("x").setName("Sheet1")',
      'A sheet with the name "Sheet1" already exists.',
    ],
    [
      'removing the last',
      'deleteSheet(SpreadsheetApp.getActiveSheet())',
      "You can't remove all the sheets in a document.",
    ],
    ['what is no tab', 'deleteSheet("Sheet1")', /method signature for SpreadsheetApp.Spreadsheet.deleteSheet/],
  ])('refuse %s', (_, call, message) => {
    expect(() => answer(`SpreadsheetApp.getActive().${call}`)).toThrow(message);
  });

  it('keep their name when they are given it again', () => {
    expect(answer('return SpreadsheetApp.getActiveSheet().setName("Sheet1").getName()')).toBe('Sheet1');
  });

  it('that are the last visible ones cannot be hidden or removed', () => {
    const body = (call: string): string =>
      `var file = SpreadsheetApp.getActive(); var first = file.getSheets()[0]; file.insertSheet('x').hideSheet(); ${call}`;
    expect(() => answer(body('first.hideSheet()'))).toThrow("You can't hide all the sheets in a document.");
    expect(() => answer(body('file.deleteSheet(first)'))).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('that are gone say so when they are used', () => {
    const body = `var file = SpreadsheetApp.getActive(); var tab = file.insertSheet('x'); file.deleteSheet(tab); tab.getName();`;
    expect(() => answer(body)).toThrow(/Sheet \d+ not found/);
  });

  it('know their last row, formulas that show nothing included', () => {
    const workbench = open();
    const sheet = workbench.spreadsheet.getActiveSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
    sheet.getRange('B2').setValue('x');
    sheet.getRange('C5').setFormula('=""');
    sheet.getRange('D9').setNumberFormat('0.00');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([5, 3, 'A1:C5']);
  });

  it('grow by rows and columns, at the end too, and shrink', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.insertRowsAfter(1000, 5).insertRowBefore(1).insertColumnsAfter(26, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1006, 28]);
    sheet.deleteRows(1, 6);
    sheet.deleteColumn(28);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 27]);
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.insertRowsAfter(2000, 1)).toThrow('Those rows are out of bounds.');
  });

  it('take a row at the end', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.appendRow(['a', 1]).appendRow(['b', '2']);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('keep what was set of their looks', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet
      .setColumnWidths(1, 3, 90)
      .setHiddenGridlines(true)
      .setRightToLeft(true)
      .setTabColor('#1967d2')
      .setRowHeight(1, 40);
    expect([
      sheet.getFrozenRows(),
      sheet.getFrozenColumns(),
      sheet.getColumnWidth(3),
      sheet.getColumnWidth(4),
      sheet.hasHiddenGridlines(),
      sheet.isRightToLeft(),
      sheet.getTabColor(),
      sheet.getRowHeight(1),
    ]).toEqual([2, 1, 90, 100, true, true, '#1967d2', 40]);
  });
});

describe('named ranges', () => {
  it('are made, moved, read, listed and removed', () => {
    const body = `var file = SpreadsheetApp.getActive(); var tab = file.insertSheet("It's mine");
      file.setNamedRange('SLA_QUOTA', tab.getRange('B2'));
      file.setNamedRange('sla_quota', tab.getRange('B3:C4'));
      var range = file.getRangeByName('SLA_Quota');
      var listed = file.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getA1Notation(); });
      file.removeNamedRange('SLA_QUOTA');
      return [range.getA1Notation(), range.getSheet().getName(), listed, file.getRangeByName('SLA_QUOTA'), file.getNamedRanges().length];`;
    expect(answer(body)).toEqual(['B3:C4', "It's mine", ['sla_quota B3:C4'], null, 0]);
  });

  it('follow rows and columns that are inserted before them', () => {
    const workbench = open();
    const sheet = workbench.spreadsheet.getActiveSheet();
    workbench.spreadsheet.setNamedRange('HERE', sheet.getRange('B2:B3'));
    workbench.type('B2', '5');
    workbench.type('D9', '=SUM(HERE)');
    workbench.type('D10', `=IF(HERE="${'long '.repeat(60)}",1,SUM(HERE))`);
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(1);
    expect(workbench.spreadsheet.getRangeByName('HERE')!.getA1Notation()).toBe('C3:C4');
    expect([workbench.cell('E10').value, workbench.cell('E11').value]).toEqual([5, 5]);
    sheet.deleteRow(1);
    expect(workbench.spreadsheet.getRangeByName('HERE')!.getA1Notation()).toBe('C2:C3');
  });

  it('follow a tab that is renamed', () => {
    const workbench = open();
    const sheet = workbench.spreadsheet.getActiveSheet();
    workbench.spreadsheet.setNamedRange('HERE', sheet.getRange('B2'));
    sheet.setName('Another name');
    expect(workbench.spreadsheet.getRangeByName('HERE')!.getSheet().getName()).toBe('Another name');
  });

  it('whose cells are gone are no ranges any more', () => {
    const workbench = open();
    const other = workbench.spreadsheet.insertSheet('Other');
    workbench.spreadsheet.setNamedRange('GONE', other.getRange('A1'));
    workbench.spreadsheet.deleteSheet(other);
    expect(workbench.spreadsheet.getRangeByName('GONE')).toBeNull();
    expect(workbench.spreadsheet.getNamedRanges()).toEqual([]);
  });

  it.each(['A1', 'R1C1', '1st', 'with space', 'TRUE', '', 'a-b'])('may not be called %j', (name) => {
    expect(() =>
      answer(
        `SpreadsheetApp.getActive().setNamedRange(${JSON.stringify(name)}, SpreadsheetApp.getActiveSheet().getRange('A1'))`,
      ),
    ).toThrow('The name of a named range is invalid.');
  });

  it('that do not exist cannot be removed', () => {
    expect(() => answer('SpreadsheetApp.getActive().removeNamedRange("NONE")')).toThrow('does not exist');
  });
});

describe('developer metadata', () => {
  it('stands on the file or a tab and is found by key', () => {
    const body = `var file = SpreadsheetApp.getActive(); var tab = file.getActiveSheet();
      file.addDeveloperMetadata('version', '3'); tab.addDeveloperMetadata('role', 'report', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      tab.addDeveloperMetadata('bare');
      var found = file.createDeveloperMetadataFinder().withKey('role').find();
      return [found.length, found[0].getValue(), found[0].getLocation().getSheet().getName(), String(found[0].getVisibility()),
        String(found[0].getLocation().getLocationType()), tab.createDeveloperMetadataFinder().withKey('version').find().length,
        file.getDeveloperMetadata()[0].getValue(), tab.getDeveloperMetadata()[1].getValue()];`;
    expect(answer(body)).toEqual([1, 'report', 'Sheet1', 'PROJECT', 'SHEET', 0, '3', null]);
  });

  it('changes, and goes, alone or with its tab', () => {
    const workbench = open();
    const tab = workbench.spreadsheet.insertSheet('x');
    tab.addDeveloperMetadata('role', 'log');
    workbench.spreadsheet.addDeveloperMetadata('role', 'file');
    const find = (): string[] =>
      workbench.spreadsheet
        .createDeveloperMetadataFinder()
        .withKey('role')
        .find()
        .map((one) => one.getValue() ?? '');
    tab.getDeveloperMetadata()[0]!.setValue('data');
    expect(find()).toEqual(['data', 'file']);
    workbench.spreadsheet.deleteSheet(tab);
    expect(find()).toEqual(['file']);
    workbench.spreadsheet.getDeveloperMetadata()[0]!.remove();
    expect(find()).toEqual([]);
  });

  it('stays with a tab that is renamed', () => {
    const workbench = open();
    workbench.spreadsheet.getActiveSheet().addDeveloperMetadata('role', 'report').setName('Renamed');
    const [found] = workbench.spreadsheet.createDeveloperMetadataFinder().withValue('report').find();
    expect(found!.getLocation().getSheet()!.getName()).toBe('Renamed');
  });
});

describe('notes and protections', () => {
  it('stay at their cells when rows come and go', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.getRange('B2').setNote('here');
    sheet.getRange('A2:B2').protect().setDescription('mine').setWarningOnly(true);
    sheet.insertRowBefore(1);
    const [protection] = sheet.getProtections(protectionType('RANGE'));
    expect(sheet.getRange('A2:B3').getNotes()).toEqual([
      ['', ''],
      ['', 'here'],
    ]);
    expect([protection!.getDescription(), protection!.getRange().getA1Notation()]).toEqual(['mine', 'A3:B3']);
    sheet.getRange('B3').clearNote();
    expect(sheet.getRange('B3').getNote()).toBe('');
    sheet.deleteRow(3);
    expect(sheet.getProtections(protectionType('RANGE'))).toEqual([]);
  });
});

/** By hand the enumerations are those of the built services; a sheet's protection leads to them. */
function protectionType(name: 'RANGE' | 'SHEET'): GoogleAppsScript.Spreadsheet.ProtectionType {
  const sheet = open().spreadsheet.getActiveSheet();
  return (name === 'SHEET' ? sheet : sheet.getRange('A1')).protect().getProtectionType();
}
