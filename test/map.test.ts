/** The map in ARCHITECTURE.md names every folder, says what it is for, and names none that is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build/paths.mjs';
import { LANGUAGES } from '../src/domain/languages';

interface Place {
  readonly folder: string;
  readonly purpose: string;
}

/** Folders of the map with what stands beside them; two spaces lead a level down. */
function map(): Place[] {
  const [, text = ''] = /## The map\n[^]*?```text\n([^]*?)```/.exec(
    readFileSync(resolve(root, 'ARCHITECTURE.md'), 'utf8'),
  )!;
  const above: string[] = [];
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = '', purpose = ''] = /^( *)([\w/]+)\/ *(.*)$/.exec(line) ?? [];
      above.splice(indent.length / 2, Infinity, name);
      return { folder: above.join('/'), purpose };
    });
}

/** Folders with files of their own or below, a language's left out: they are alike everywhere. */
function foldersBelow(folder: string): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(LANGUAGES as readonly string[]).includes(entry.name))
    .flatMap(({ name }) => {
      const path = join(folder, name).replace(/\\/g, '/');
      const isBlank = readdirSync(resolve(root, path)).length === 0;
      return isBlank ? [] : [path, ...foldersBelow(path)];
    });
}

describe('the map', () => {
  it('names every folder of src, build, workbench and bench', () => {
    const named = map().map(({ folder }) => folder);
    const there = ['src', 'build', 'workbench', 'bench'].flatMap((folder) => [folder, ...foldersBelow(folder)]);
    expect(there.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it('names no folder that is not there', () => {
    expect(
      map()
        .map(({ folder }) => folder)
        .filter((folder) => !existsSync(resolve(root, folder))),
    ).toEqual([]);
  });

  it('says of each room what it is for', () => {
    const silent = map().filter(({ purpose }) => purpose === '');
    expect(silent.map(({ folder }) => folder)).toEqual(['src', 'test']);
  });
});
