/** Installing never empties the packages of another clone. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedPackages } from '../../build/install.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactline-install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packages may be installed', () => {
  it('where there are none yet', () => {
    expect(sharedPackages(folder)).toBeNull();
  });

  it('where they are this clone’s own', () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(sharedPackages(folder)).toBeNull();
  });
});

describe('installing is refused through a link', () => {
  it('to the packages of another clone, with what to do', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'), 'junction');
    expect(sharedPackages(folder)).toMatch(/node_modules is a link .* Remove the link/s);
  });

  it('that leads nowhere', () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'node_modules'), 'junction');
    expect(sharedPackages(folder)).toMatch(/node_modules is a link/);
  });
});
