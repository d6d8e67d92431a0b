/** Loads Code.js in a process that has done nothing yet; prints JSON. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const text = readFileSync(process.argv[2]!, 'utf8');
const context = createContext({});
runInContext('0', context);
const started = performance.now();
runInContext(text, context);
console.log(JSON.stringify({ milliseconds: performance.now() - started }));
