/** A snapshot is the whole file as JSON, and the file again. */
import { describe, expect, it } from 'vitest';
import { open } from './open';

const CODE = `
function DOUBLE(v) { return Array.isArray(v) ? v.map(function (r) { return [r[0] * 2]; }) : v * 2; }
function nightly() {}
function fill() {
  var file = SpreadsheetApp.getActive(); var tab = file.insertSheet('Figures');
  tab.getRange('A1:A2').setValues([[1], [2]]).setFontWeight('bold').setNumberFormat('0.0');
  tab.getRange('B1').setFormula('=DOUBLE(A1:A2)');
  tab.getRange('C1').setFormula('=SUM(NAMED)').setNote('a note');
  file.setNamedRange('NAMED', tab.getRange('A1:A2'));
  tab.addDeveloperMetadata('role', 'data');
  tab.setFrozenRows(1); tab.setRightToLeft(true); tab.setHiddenGridlines(true); tab.setColumnWidth(1, 222);
  tab.insertChart(tab.newChart().asLineChart().addRange(tab.getRange('A1:A2')).setOption('title', 'T').build());
  tab.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
  tab.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBold(true).setRanges([tab.getRange('A1:A2')]).build()]);
  PropertiesService.getDocumentProperties().setProperty('d', '1'); PropertiesService.getUserProperties().setProperty('u', '2');
  ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(2).create();
  file.setSpreadsheetLocale('pl_PL'); file.setSpreadsheetTimeZone('Europe/Warsaw');
  return tab.getSheetId();
}
function look() {
  var file = SpreadsheetApp.getActive(); var tab = file.getSheetByName('Figures');
  return [tab.getSheetId(), tab.getRange('A1:C2').getDisplayValues(), tab.getRange('A1').getFontWeight(), tab.getRange('C1').getNote(),
    file.getRangeByName('NAMED').getA1Notation(), file.createDeveloperMetadataFinder().withKey('role').find()[0].getLocation().getSheet().getName(),
    tab.getFrozenRows(), tab.isRightToLeft(), tab.hasHiddenGridlines(), tab.getColumnWidth(1), tab.getCharts()[0].getRanges()[0].getA1Notation(),
    PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperties(),
    ScriptApp.getUserTriggers(file).length, file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone(), file.getId()];
}`;

describe('a snapshot', () => {
  it('is plain JSON that brings back everything', () => {
    const first = open(CODE);
    const id = first.run('fill');
    const seen = first.run('look');
    const kept = JSON.parse(JSON.stringify(first.snapshot())) as unknown;
    first.dispose();
    const second = open(CODE, { snapshot: kept });
    expect(second.run('look')).toEqual(seen);
    expect((seen as unknown[])[0]).toBe(id);
    expect((seen as unknown[])[1]).toEqual([
      ['1,0', '2', '3'],
      ['2,0', '4', ''],
    ]);
    expect(second.charts()).toHaveLength(0);
    expect(JSON.stringify(second.snapshot())).toContain('"title":"T"');
  });

  it('goes on from there: names follow, new tabs get new numbers, formulas calculate', () => {
    const first = open(CODE);
    const id = first.run('fill') as number;
    const second = open(CODE, { snapshot: first.snapshot() });
    const tab = second.spreadsheet.getSheetByName('Figures')!;
    tab.insertRowBefore(1);
    expect(second.spreadsheet.getRangeByName('NAMED')!.getA1Notation()).toBe('A2:A3');
    tab.getRange('A2').setValue(10);
    expect(second.cell('Figures!C2').value).toBe(12);
    expect(second.cell('Figures!B2').value).toBe(20);
    expect(second.spreadsheet.insertSheet().getSheetId()).not.toBe(id);
    expect(first.cell('Figures!C1').value).toBe(3);
  });

  it('opened as a copy is another file, without properties and triggers', () => {
    const first = open(CODE);
    first.run('fill');
    const copy = open(CODE, { snapshot: first.snapshot(), asCopy: true });
    expect(copy.spreadsheet.getId()).not.toBe(first.spreadsheet.getId());
    expect(copy.triggers()).toEqual([]);
    expect(copy.spreadsheet.getRangeByName('NAMED')!.getA1Notation()).toBe('A1:A2');
    expect((copy.snapshot() as { state: { documentProperties: object } }).state.documentProperties).toEqual({});
  });

  it('that is none is refused', () => {
    expect(() => open('', { snapshot: { version: 9 } })).toThrow('This is no snapshot of the workbench.');
  });
});

describe('loading another version of the add-on', () => {
  it('keeps the file and calculates its formulas anew', () => {
    const workbench = open('function COST_OF(n) { return n; } function OLD() { return 1; }');
    workbench.type('A1', '=COST_OF(5)');
    workbench.type('A2', '=OLD()');
    workbench.type('A3', '=NEW()');
    expect(workbench.cell('A3').value).toBe('#NAME?');
    workbench.reload({
      'Code.js': 'function COST_OF(n) { return n * 10; } function NEW() { return 2; }',
      'appsscript.json': '{}',
    });
    expect([workbench.cell('A1').value, workbench.cell('A2').value, workbench.cell('A3').value]).toEqual([
      50,
      '#NAME?',
      2,
    ]);
  });
});
