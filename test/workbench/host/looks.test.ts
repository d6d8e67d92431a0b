/** How cells look, what they accept, and what colours them. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

describe('looks', () => {
  it('are set for a range at once or cell by cell, and read back', () => {
    const range = open().spreadsheet.getActiveSheet().getRange('A1:B1');
    range
      .setFontWeights([['bold', 'normal']])
      .setFontStyle('italic')
      .setFontSizes([[20, 10]])
      .setFontColor('#1967D2')
      .setBackgrounds([['#f8f9fa', null]])
      .setHorizontalAlignment('right')
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setFontFamily('Roboto')
      .setNumberFormats([['0.0%', '@']]);
    expect([
      range.getFontWeights(),
      range.getFontStyles(),
      range.getFontSizes(),
      range.getBackgrounds(),
      range.getHorizontalAlignments(),
      range.getVerticalAlignment(),
      range.getWrap(),
      range.getFontFamily(),
      range.getNumberFormats(),
    ]).toEqual([
      [['bold', 'normal']],
      [['italic', 'italic']],
      [[20, 10]],
      [['#f8f9fa', '#ffffff']],
      [['right', 'right']],
      'middle',
      true,
      'Roboto',
      [['0.0%', '@']],
    ]);
  });

  it('of a font’s colour are read by script', () => {
    expect(answer('return SpreadsheetApp.getActiveSheet().getRange("A1").setFontColor("#1967D2").getFontColor()')).toBe(
      '#1967d2',
    );
  });

  it('stay when the content is cleared, and go when the format is', () => {
    const cell = open().spreadsheet.getActiveSheet().getRange('A1');
    cell.setValue(5).setFontWeight('bold').setNumberFormat('0.00');
    cell.clearContent();
    expect([cell.getValue(), cell.getFontWeight(), cell.getNumberFormat()]).toEqual(['', 'bold', '0.00']);
    cell.setValue(5).clearFormat();
    expect([cell.getValue(), cell.getFontWeight(), cell.getNumberFormat()]).toEqual([5, 'normal', 'General']);
    cell.setFontWeight('bold').clear();
    expect([cell.getValue(), cell.getFontWeight()]).toEqual(['', 'normal']);
  });

  it('of a whole tab go at once, wherever its cells stand, and contents stay', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.clearFormats();
    sheet.getRange('C4').setValue(5).setFontWeight('bold').setNumberFormat('0.00');
    sheet.getRange('Z1000').setBackground('#f8f9fa');
    sheet.clearFormats();
    expect([sheet.getRange('C4').getValue(), sheet.getRange('C4').getFontWeight()]).toEqual([5, 'normal']);
    expect(sheet.getRange('C4').getNumberFormat()).toBe('General');
    expect(sheet.getRange('Z1000').getBackground()).toBe('#ffffff');
  });

  it('of an alignment that does not exist are refused', () => {
    expect(() => answer('SpreadsheetApp.getActiveSheet().getRange("A1").setHorizontalAlignment("middle")')).toThrow(
      /method signature for SpreadsheetApp.Range.setHorizontalAlignment/,
    );
  });

  it('of borders take a style of the enumeration, not its letters', () => {
    const body = (style: string): string =>
      `SpreadsheetApp.getActiveSheet().getRange("A1:B2").setBorder(true, null, true, false, null, true, "#DADCE0", ${style}); return "drawn";`;
    expect(answer(body('SpreadsheetApp.BorderStyle.SOLID'))).toBe('drawn');
    expect(() => answer(body('"SOLID"'))).toThrow(/method signature for SpreadsheetApp.Range.setBorder/);
  });

  it('of merged cells are known to their range', () => {
    const sheet = open().spreadsheet.getActiveSheet();
    sheet.getRange('A1:C1').merge();
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:D4')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1']);
    sheet.getRange('A1:C1').breakApart();
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(false);
  });

  it('and contents are copied, references moving along', () => {
    const workbench = open();
    const sheet = workbench.spreadsheet.getActiveSheet();
    sheet
      .getRange('A1:B1')
      .setValues([[2, '=A1*10']])
      .setFontWeight('bold');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:B4'));
    sheet.getRange('A4').setValue(5);
    expect(sheet.getRange('A3:B4').getValues()).toEqual([
      [2, 20],
      [5, 50],
    ]);
    expect(sheet.getRange('B4').getFontWeight()).toBe('bold');
  });
});

describe('rules', () => {
  it('of validation are built by step and set on a range', () => {
    const body = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['draft', 'signed'], true).setAllowInvalid(false).setHelpText('Choose one.').build();
      SpreadsheetApp.getActiveSheet().getRange('A1:A3').setDataValidation(rule);
      var between = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
      SpreadsheetApp.getActiveSheet().getRange('B1').setDataValidation(between).clearDataValidations();
      return [rule.getAllowInvalid(), rule.getHelpText(), String(rule.getCriteriaType()), rule.getCriteriaValues()];`;
    expect(answer(body)).toEqual([false, 'Choose one.', 'VALUE_IN_LIST', [['draft', 'signed'], true]]);
  });

  it('of validation without a criterion are refused', () => {
    expect(() => answer('SpreadsheetApp.newDataValidation().setAllowInvalid(false).build()')).toThrow(
      'must have a criteria type',
    );
    expect(() => answer('SpreadsheetApp.getActiveSheet().getRange("A1").setDataValidation({})')).toThrow(
      /method signature/,
    );
  });

  it('of colouring replace those of the tab', () => {
    const body = `var tab = SpreadsheetApp.getActiveSheet();
      var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('overdue').setBackground('#fce8e6').setFontColor('#c5221f').setRanges([tab.getRange('A1:A9')]).build();
      tab.setConditionalFormatRules([rule, SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B1>1').setBold(true).setRanges([tab.getRange('B1:B9')]).build()]);
      tab.setConditionalFormatRules([rule]); return rule.getRanges()[0].getA1Notation();`;
    expect(answer(body)).toBe('A1:A9');
  });

  it('of colouring without a range or a condition are refused', () => {
    expect(() => answer('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()')).toThrow(
      'at least one range',
    );
    expect(() =>
      answer(
        'SpreadsheetApp.newConditionalFormatRule().setRanges([SpreadsheetApp.getActiveSheet().getRange("A1")]).build()',
      ),
    ).toThrow('must have a condition');
    expect(() => answer('SpreadsheetApp.getActiveSheet().setConditionalFormatRules([{}])')).toThrow(/method signature/);
  });

  it('make tick boxes of cells', () => {
    const range = open().spreadsheet.getActiveSheet().getRange('A1:A2');
    range.insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
  });
});
