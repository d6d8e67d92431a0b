/** A bundle that needs more than ECMAScript while it loads does not pass. */
import { describe, expect, it } from 'vitest';
import { loadBare } from '../../../build/checks/loadBare.mjs';

describe('what Apps Script lacks', () => {
  it.each([
    ['import x from "y"', /import statement/],
    ['export const a = 1', /Unexpected token 'export'/],
    ['setTimeout(() => 1)', /setTimeout is not defined/],
    ['new URL("a:b")', /URL is not defined/],
    ['fetch("x")', /fetch is not defined/],
    ['Buffer.from("")', /Buffer is not defined/],
    ['process.env', /process is not defined/],
    ['new Intl.NumberFormat()', /Intl is not defined/],
    ['SpreadsheetApp.getActive()', /SpreadsheetApp is not defined/],
    ['eval("1")', /Code generation from strings/],
  ])('stops the bundle while it loads: %s', (code, reason) => {
    expect(() => loadBare(code)).toThrow(reason);
  });
});
