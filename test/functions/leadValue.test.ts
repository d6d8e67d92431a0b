/** `LEAD_VALUE` in cells: what leads of a type are worth by the agreement. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const SLA_LEAD_VALUES = [
  ['Referral', '5000'],
  ['Webinar', '2000'],
  ['', ''],
  ['Sales-ready', '4000'],
];

describe('LEAD_VALUE', () => {
  const { answer, refusal } = formulaSheet({ cells: SLA_LEAD_VALUES, tables: { SLA_LEAD_VALUES } });

  it('is the agreed value, times the count', () => {
    expect(answer('=LEAD_VALUE("Referral", 10, A1:B4)')).toBe(50000);
    expect(answer('=LEAD_VALUE("Referral", 0, A1:B4)')).toBe(0);
    expect(answer('=LEAD_VALUE("Referral", 2.5, A1:B4)')).toBe(12500);
  });

  it('counts one where no count is given, also in a row', () => {
    expect(answer('=LEAD_VALUE("Referral", , A1:B4)')).toBe(5000);
    expect(answer('=LEAD_VALUE({"Referral"; "Webinar"; ""}, {""; 3; 4}, A1:B4)')).toEqual([[5000], [6000], ['']]);
  });

  it('takes the values of the agreement where none are given', () => {
    expect(answer('=LEAD_VALUE("Sales-ready")')).toBe(4000);
    expect(answer('=LEAD_VALUE("Sales-ready", 2, "")')).toBe(8000);
  });

  it.each([['referral'], ['  REFERRAL '], ['Ｒｅｆｅｒｒａｌ']])('knows "%s" for Referral', (type) => {
    expect(answer(`=LEAD_VALUE("${type}")`)).toBe(5000);
  });

  it.each([['WEBİNAR'], ['webınar'], ['WEBINAR'], ['webi\u0307nar']])('takes all i for one: "%s"', (type) => {
    expect(answer(`=LEAD_VALUE("${type}")`)).toBe(2000);
  });

  it('does not value an unknown type at 0', () => {
    expect(answer('=LEAD_VALUE({"Referral"; "Refferal"}, 2, A1:B4)')).toEqual([
      [10000],
      ['⚠ LEAD_VALUE: lead_type is "Refferal"; add it to values, or type one of: "Referral", "Webinar", "Sales-ready"'],
    ]);
    expect(refusal('=LEAD_VALUE("Fair")')).toBe(
      'LEAD_VALUE: lead_type is "Fair"; add it to SLA_LEAD_VALUES, or type one of: "Referral", "Webinar", "Sales-ready"',
    );
  });

  it.each([
    [
      '=LEAD_VALUE("Referral", 1, {"Referral", 5; "Fair", 1; " referral", 6})',
      'values, row 3 is " referral"; row 1 has it too: keep one of them',
    ],
    ['=LEAD_VALUE("Fair", 1, {"Fair", 5; "Referral", "6"})', 'values, row 2 is "6"; this is text: type it as a number'],
    ['=LEAD_VALUE("Fair", 1, {"Fair", 5; "Referral", ""})', 'values, row 2 is blank; type a number, 0 or more'],
    ['=LEAD_VALUE("Fair", 1, {"Fair", 5; "", 6})', 'values, row 2 is blank; fill it in'],
    ['=LEAD_VALUE("Fair", 1, {"Fair", -5})', 'values, row 1 is -5; type a number, 0 or more'],
    ['=LEAD_VALUE("Fair", 1, {"Fair", "#REF!"})', 'values, row 1 is #REF!; correct the error in that cell'],
    [
      '=LEAD_VALUE("Fair", 1, {"Fair"; "5"})',
      'values is a range of 2×1 (rows × columns); its columns must be: type, value',
    ],
    ['=LEAD_VALUE("Fair", 1, {"", ""; "", ""})', 'values is blank; fill it in'],
    ['=LEAD_VALUE("#N/A", 1, A1:B4)', 'lead_type is #N/A; correct the error in that cell'],
    ['=LEAD_VALUE("Referral", -1)', 'count is -1; type a number, 0 or more'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`LEAD_VALUE: ${message}`);
  });

  it('names a few of many types', () => {
    const types = Array.from({ length: 9 }, (_, index) => `"Type ${index}", ${index}`).join('; ');
    expect(refusal(`=LEAD_VALUE("Fair", 1, {${types}})`)).toContain('"Type 4", …');
  });

  it('says so where the file has no agreement', () => {
    expect(formulaSheet().refusal('=LEAD_VALUE("Referral")')).toBe(
      'LEAD_VALUE: this file has no range named SLA_LEAD_VALUES; give values',
    );
  });
});
