// @ts-check
/** Where things lie, so that no script spells a path twice. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What is pushed to Google, and what the workbench runs. */
export const distFolder = resolve(root, 'dist');

/** The built workbench: its page and its Node host. */
export const workbenchFolder = resolve(root, '.workbench');

export const cacheFolder = resolve(root, 'node_modules/.cache/pactline');
