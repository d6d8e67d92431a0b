/** A manifest that Google would take in silence and that would then not work is named here. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestProblems } from '../../../build/checks/manifest.mjs';
import { root } from '../../../build/paths.mjs';

const read = async () =>
  JSON.parse(await readFile(resolve(root, 'appsscript.json'), 'utf8')) as Record<string, unknown>;

describe('appsscript.json', () => {
  it('has nothing wrong with it', async () => {
    expect(manifestProblems(await read())).toEqual([]);
  });

  it.each([
    ['a misspelt key', { runtimeVersoin: 'V8' }, /runtimeVersoin is not a key/],
    ['the section of Workspace add-ons, which hides custom functions', { addOns: {} }, /addOns is not a key/],
    ['a zone that does not exist', { timeZone: 'Mars/Base' }, /timeZone is "Mars\/Base"; expected an IANA/],
    ['the old runtime', { runtimeVersion: 'RHINO' }, /runtimeVersion is "RHINO"/],
    ['a wider scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] }, /oauthScopes is/],
  ])('is refused with %s', async (_title, change, message) => {
    expect(manifestProblems({ ...(await read()), ...change }).join()).toMatch(message);
  });

  it('is refused without its scopes', async () => {
    const manifest = { ...(await read()), oauthScopes: undefined };
    expect(manifestProblems(JSON.parse(JSON.stringify(manifest)))).toEqual(['oauthScopes is missing']);
  });
});
