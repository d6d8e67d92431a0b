/** What a spreadsheet cell holds when a script reads it, so that every layer means the same four things. */

/** A blank cell reads as `''`. An error cell reads as text such as `'#REF!'`. */
export type Cell = string | number | boolean | Date;

/** Row-major, always a rectangle, never empty. */
export type Cells = readonly (readonly Cell[])[];

/** Sheets' error cells arrive as text that begins with a number sign; nothing else may be taken for one. */
const ERROR_TEXT = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** True for `''`, `null` and `undefined`: Sheets does not say which of them a left-out argument becomes. */
export const isBlank = (value: unknown): value is '' | null | undefined =>
  value === '' || value === null || value === undefined;

/** True for the text that an error cell reads as, such as `#DIV/0!`. */
export const isErrorText = (value: unknown): value is `#${string}` =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_TEXT.test(value);

/**
 * True for a date, also one made in another realm: Apps Script's libraries and the workbench hand over dates
 * for which `instanceof Date` is false.
 */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]';
