// @ts-check
/** Builds Code.js as it is pushed, beside the bench's scripts, and prints where. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

// By address, so that the bench's types do not depend on all that the build reaches.
const builder = new URL('../../build/bundle/bundle.mjs', import.meta.url).href;
const { bundle } = /** @type {{ bundle: () => Promise<{ code: string }> }} */ (await import(builder));

const folder = resolve('node_modules/.cache/pactline/bench');
await mkdir(folder, { recursive: true });
const path = resolve(folder, 'Code.js');
await writeFile(path, (await bundle()).code);
console.log(path);
