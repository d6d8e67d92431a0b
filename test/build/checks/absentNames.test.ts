/** What Apps Script lacks is found in a built file, with its line. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absentNames } from '../../../build/checks/absentNames.mjs';

describe('what Apps Script lacks', () => {
  it('is found in code that never runs', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'pactline-')), 'Code.js');
    const lines = [
      'setTimeout(f, 1);',
      'new URL("x");',
      '[1].at(0);',
      'Buffer.from("");',
      'SpreadsheetApp.getActive();',
    ];
    await writeFile(file, `function f() {\n${lines.join('\n')}\n}`);
    expect(absentNames(file).map((message) => message.slice(0, 25))).toEqual([
      "2: Cannot find name 'setT",
      "3: Cannot find name 'URL'",
      "4: Property 'at' does not",
      "5: Cannot find name 'Buff",
    ]);
  });
});
