/** Code.js as it is pushed, run where nothing but the language is there, as close to Apps Script as Node comes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext, type Context } from 'node:vm';

/** The path of a fresh build; why it failed is printed by the build itself. */
export function buildCode(): string {
  const build = spawnSync(process.execPath, ['bench/support/buildCode.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  if (build.status !== 0) process.exit(1);
  return build.stdout.trim();
}

/** Services that answer at once: what Google's take is not ours to measure. */
const SERVICES = `
  var SpreadsheetApp = { getActiveSpreadsheet: function () {
    return { getSpreadsheetTimeZone: function () { return 'Europe/Warsaw'; } };
  } };
  var Session = { getActiveUserLocale: function () { return 'en'; } };`;

export function codeContext(path: string): Context {
  const context = createContext({});
  runInContext(SERVICES, context);
  runInContext(readFileSync(path, 'utf8'), context);
  return context;
}

/** The value of a text within the context. */
export const evaluate = (context: Context, text: string): unknown => runInContext(text, context);
