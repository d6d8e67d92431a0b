/** Gives a new tab its look. */
import { columnLetters } from '../domain/columnLetters';
import type { Block, ColourRule, Style, TabDress } from '../ports';
import { rangeOf, roomFor, sheetOf } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Applies widths, direction and styles; what a style leaves out stays as it is. */
export function dress(tabId: number, look: TabDress): void {
  const sheet = sheetOf(tabId);
  sheet.setRightToLeft(look.rightToLeft);
  sheet.setHiddenGridlines(look.hideGridlines);
  const whole = roomFor(sheet, boundsOf(tabId, look));
  if (look.earlier === 'parted' || look.earlier === 'plain') whole.breakApart();
  if (look.earlier === 'plain') whole.clearFormat();
  if (look.frozenRows > 0) sheet.setFrozenRows(look.frozenRows);
  look.columnWidthsPixels.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  for (const { row, pixels } of look.rowHeightsPixels ?? []) sheet.setRowHeight(row, pixels);
  applyStyles(sheet, look.styles, look.earlier === 'kept');
  for (const { row, column, text } of look.notes ?? []) sheet.getRange(row, column).setNote(text);
  if (look.rules !== undefined) applyRules(sheet, look.rules, look.isOwnRule);
}

export function offerList(block: Block, choices: Block, help: string): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(rangeOf(sheetOf(choices.tabId), choices), true)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
  rangeOf(sheetOf(block.tabId), block).setDataValidation(rule);
}

/** The sheet's list of rules is replaced whole, so those of the user's own are put back, and first: they were there. */
function applyRules(sheet: Sheet, rules: readonly ColourRule[], isOwn: RegExp | undefined): void {
  const kept = sheet.getConditionalFormatRules().filter((rule) => {
    const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as readonly unknown[];
    return !(typeof formula === 'string' && isOwn?.test(formula));
  });
  const made = rules.map(({ block, formula, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([rangeOf(sheet, block)])
      .whenFormulaSatisfied(formula)
      .setFontColor(colour)
      .build(),
  );
  sheet.setConditionalFormatRules([...kept, ...made]);
}

/** Everything the look touches, so that room is made once. */
function boundsOf(tabId: number, look: TabDress): Block {
  let rows = Math.max(1, look.frozenRows);
  let columns = Math.max(1, look.columnWidthsPixels.length);
  for (const { block } of look.styles) {
    rows = Math.max(rows, block.row + block.rows - 1);
    columns = Math.max(columns, block.column + block.columns - 1);
  }
  return { tabId, row: 1, column: 1, rows, columns };
}

/**
 * One call for all blocks that share a property: a document has hundreds of blocks, and a dozen looks. Where blocks
 * overlap, the value that is met first is set first, so that a general look may have exceptions.
 */
function applyStyles(sheet: Sheet, styles: TabDress['styles'], keepsMerged: boolean): void {
  const shared = new Map<string, { readonly apply: (ranges: RangeList) => void; readonly places: string[] }>();
  for (const { block, style } of styles) {
    for (const [property, value] of Object.entries(style) as [keyof Style, string | number | boolean][]) {
      const apply = listSetter(property, value);
      if (apply === null) continue;
      const key = `${property} ${value}`;
      const entry = shared.get(key) ?? { apply, places: [] };
      entry.places.push(cellsName(block));
      shared.set(key, entry);
    }
    if (style.verticalAlign !== undefined || style.merge === true)
      applyAlone(rangeOf(sheet, block), style, keepsMerged);
  }
  for (const { apply, places } of shared.values()) apply(sheet.getRangeList(places));
}

/** Sets one property on many ranges; `null` for a property that has to be set range by range. */
function listSetter(property: keyof Style, value: string | number | boolean): ((ranges: RangeList) => void) | null {
  switch (property) {
    case 'bold':
      return (ranges) => void ranges.setFontWeight(value === true ? 'bold' : 'normal');
    case 'italic':
      return (ranges) => void ranges.setFontStyle(value === true ? 'italic' : 'normal');
    case 'sizePoints':
      return (ranges) => void ranges.setFontSize(Number(value));
    case 'colour':
      return (ranges) => void ranges.setFontColor(String(value));
    case 'background':
      return (ranges) => void ranges.setBackground(String(value));
    case 'align':
      return (ranges) => void ranges.setHorizontalAlignment(value as 'left' | 'center' | 'right');
    case 'wrap':
      return (ranges) => void ranges.setWrap(value === true);
    case 'numberFormat':
      return (ranges) => void ranges.setNumberFormat(String(value));
    case 'verticalAlign':
    case 'merge':
      return null;
  }
}

function applyAlone(range: Range, { verticalAlign, merge }: Style, keepsMerged: boolean): void {
  if (verticalAlign !== undefined) range.setVerticalAlignment(verticalAlign);
  if (merge === true && !(keepsMerged && range.isPartOfMerge())) range.merge();
}

/**
 * A rectangle as formulas name it.
 *
 * @example cellsName({ tabId: 0, row: 2, column: 28, rows: 1, columns: 2 }) // 'AB2:AC2'
 */
export const cellsName = ({ row, column, rows, columns }: Block): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
