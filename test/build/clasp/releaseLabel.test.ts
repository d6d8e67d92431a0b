/** Which sources a version at Google was made of can be found in its label, or there is no release. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseLabel } from '../../../build/clasp/releaseLabel.mjs';

let folder: string;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** Git that knows nothing of whoever runs the tests. */
const git = (...words: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false', ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull },
    },
  ).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactline-label-'));
  write('package.json', '{"version":"0.3.0"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a project in git', () => {
  beforeEach(() => {
    write('.clasp.json', '{"scriptId":"PUT_YOUR_SCRIPT_ID_HERE"}');
    write('.gitignore', 'dist/\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
  });

  it('is labelled with its version and commit', () => {
    expect(releaseLabel(folder)).toBe(`0.3.0 (${git('rev-parse', '--short', 'HEAD')})`);
  });

  it('takes the label of the next commit', () => {
    const before = releaseLabel(folder);
    git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
    expect(releaseLabel(folder)).not.toBe(before);
  });

  it('may name a script of its own, which is nobody else’s', () => {
    write('.clasp.json', '{"scriptId":"my-script"}');
    expect(releaseLabel(folder)).toContain('0.3.0 (');
  });

  it('is not released with a file that is changed, which is named with the next step', () => {
    write('package.json', '{"version":"0.4.0"}');
    expect(() => releaseLabel(folder)).toThrow(
      /^Not all is committed:\n M package\.json\nCommit or discard it, then run `npm run release` again\.$/,
    );
  });

  it('is not released with a file that was never added', () => {
    write('notes.txt', '');
    expect(() => releaseLabel(folder)).toThrow('?? notes.txt');
  });
});

describe('a project that was unpacked without its history', () => {
  it('is labelled with its version', () => {
    expect(releaseLabel(folder)).toBe('0.3.0');
  });
});
