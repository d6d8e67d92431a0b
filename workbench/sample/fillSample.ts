/** Writes the sample into an empty file, by the services that a script would use: the log, the agreement, the formulas. */
/// <reference types="google-apps-script" />
import { serialFromCivil } from '../engine/zone';
import { SAMPLE_FILE } from './sampleFile';
import { AS_OF_CELL, SAMPLE_FORMULAS, SPILLING_FORMULAS, type SpillingFormula } from './sampleFormulas';
import { LEAD_HEADERS, sampleLeads } from './sampleLeads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SampleSurroundings {
  /** Functions that the add-on has; formulas of others are left out. */
  readonly functionNames: ReadonlySet<string>;
  /** Makes the sample agreement, whose names the formulas refer to; does nothing where there is no add-on yet. */
  readonly createAgreement: () => void;
}

const HEADER_BACKGROUND = '#f1f3f4';
const GREY = '#5f6368';
const HEADER_ROW = 5;

/** @param spreadsheet with one empty tab */
export function fillSample(spreadsheet: Spreadsheet, { functionNames, createAgreement }: SampleSurroundings): void {
  spreadsheet.rename(SAMPLE_FILE.name);
  const leads = spreadsheet.getSheets()[0]!.setName('Leads');
  fillLeads(leads);
  createAgreement();
  const formulas = spreadsheet.insertSheet('Formulas', 1);
  fillFormulas(formulas, functionNames);
  spreadsheet.setActiveSheet(formulas);
}

function fillLeads(sheet: Sheet): void {
  const rows = sampleLeads();
  sheet.getRange(1, 1, 1, LEAD_HEADERS.length).setValues([[...LEAD_HEADERS]]);
  dressHeader(sheet.getRange(1, 1, 1, LEAD_HEADERS.length));
  sheet.getRange(2, 2, rows.length, 3).setNumberFormat('yyyy-mm-dd hh:mm');
  sheet.getRange(2, 9, rows.length, 1).setNumberFormat('yyyy-mm-dd');
  sheet.getRange(2, 10, rows.length, 1).setNumberFormat('#,##0');
  sheet.getRange(2, 1, rows.length, LEAD_HEADERS.length).setValues(rows.map((row) => [...row]));
  sheet.setFrozenRows(1);
  [80, 130, 130, 130, 75, 75, 100, 120, 140, 90].forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
}

function fillFormulas(sheet: Sheet, functionNames: ReadonlySet<string>): void {
  const lines = SAMPLE_FORMULAS.filter(({ name }) => functionNames.has(name));
  sheet.getRange('A1').setValue('Formulas at work').setFontSize(20).setVerticalAlignment('middle');
  sheet
    .getRange('A2')
    .setValue('Live: change a term of the agreement or a lead of the log, and they follow.')
    .setFontColor(GREY);
  sheet.getRange('A3').setValue('As of').setFontColor(GREY);
  sheet
    .getRange(AS_OF_CELL)
    .setNumberFormat('yyyy-mm-dd hh:mm')
    .setValue(serialFromCivil(2026, 11, 21) + 2 / 24);
  sheet.getRange(HEADER_ROW, 1, 1, 3).setValues([['What it answers', 'Answer', 'The formula']]);
  dressHeader(sheet.getRange(HEADER_ROW, 1, 1, 3));
  lines.forEach(({ words, formula, numberFormat }, index) => {
    const row = HEADER_ROW + 1 + index;
    sheet.getRange(row, 1).setValue(words).setWrap(true);
    sheet.getRange(row, 2).setNumberFormat(numberFormat).setFormula(formula).setHorizontalAlignment('right');
    sheet.getRange(row, 3).setFormula(`=FORMULATEXT(B${row})`).setFontColor(GREY).setWrap(true);
  });
  if (lines.length > 0) sheet.getRange(HEADER_ROW + 1, 1, lines.length, 3).setVerticalAlignment('middle');
  let column = 5;
  for (const spilling of SPILLING_FORMULAS.filter(({ name }) => functionNames.has(name))) {
    fillSpilling(sheet, column, spilling);
    column += spilling.headers.length + 1;
  }
  sheet.setFrozenRows(HEADER_ROW);
  [360, 140, 560, 24].forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
}

function fillSpilling(
  sheet: Sheet,
  column: number,
  { words, formula, headers, numberFormats, rows }: SpillingFormula,
): void {
  sheet
    .getRange(HEADER_ROW - 1, column)
    .setValue(words)
    .setFontColor(GREY);
  const header = sheet.getRange(HEADER_ROW, column, 1, headers.length);
  header.setValues([[...headers]]);
  dressHeader(header);
  numberFormats.forEach((format, index) => {
    sheet.getRange(HEADER_ROW + 1, column + index, rows, 1).setNumberFormat(format);
    sheet.setColumnWidth(column + index, 130);
  });
  sheet.getRange(HEADER_ROW + 1, column, rows, headers.length).setVerticalAlignment('middle');
  sheet.getRange(HEADER_ROW + 1, column).setFormula(formula);
}

function dressHeader(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setFontWeight('bold').setBackground(HEADER_BACKGROUND);
}
