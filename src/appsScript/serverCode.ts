/** Brings in the part of the add-on that formulas never need: Sheets loads all of Code.js for every formula call. */
import { readPart } from '../locales/readPart';
import type * as server from '../server';

type ServerCode = typeof server;

/** The variable into which the build bundles `src/server.ts`. */
const SERVER = 'pactlineServer_';

/**
 * The server's entry points.
 *
 * Apps Script has no modules and loads each script file for each call, whether it is needed or not; a file of the project
 * that is kept as text is loaded only when it is read. What is evaluated here is a file of this project, made and checked
 * by the build, and nothing that a user or the network could have had a hand in.
 */
export function loadServerCode(): ServerCode {
  const packed = HtmlService.createHtmlOutputFromFile('texts').getContent();
  const { source } = readPart(packed, 'server') as { readonly source: string };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the one way to load code late on this platform; see above
  const evaluate = new Function(`${source};return ${SERVER}`) as () => ServerCode;
  return evaluate();
}
