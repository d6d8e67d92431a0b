/** What others wrote and we pass on: on terms that go with Apache-2.0, with its notice, and named in the documents. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbenchPackagesFile } from '../../../build/buildWorkbench.mjs';
import { bundle } from '../../../build/bundle/bundle.mjs';
import {
  COMPATIBLE_LICENCES,
  licenceComment,
  packageFolders,
  readPackage,
} from '../../../build/documents/bundledPackages.mjs';
import { licencesDocument } from '../../../build/documents/licencesDocument.mjs';
import { root } from '../../../build/paths.mjs';
import { builtFiles } from '../../support/builtFiles';

const read = (name: string) => readFileSync(resolve(root, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as unknown;

const built = await bundle();
const shipped = built.packageFolders.map(readPackage);
const inWorkbench = (JSON.parse(readFileSync(workbenchPackagesFile, 'utf8')) as string[]).map(readPackage);

describe('packages within the add-on', () => {
  it('are Preact alone', () => {
    expect(shipped.map(({ name }) => name)).toEqual(['preact']);
  });

  it('go along with their notice', () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const { text } of shipped) expect(builtFiles()['sidebar.html']).toContain(text);
  });
});

describe.each([
  ['the add-on', shipped],
  ['the workbench', inWorkbench],
])('every package within %s', (_, packages) => {
  it('is on terms that go with Apache-2.0', () => {
    expect(packages.filter(({ licence }) => !COMPATIBLE_LICENCES.includes(licence))).toEqual([]);
  });
});

describe('docs/licences.md', () => {
  it('is what `npm run licences` writes', () => {
    expect(read('docs/licences.md')).toBe(licencesDocument({ shipped, workbench: inWorkbench }));
  });
});

describe('a package', () => {
  it('is found by its folder, however deep, and once', () => {
    expect(
      packageFolders([
        'src/main.tsx',
        'node_modules/preact/hooks/dist/hooks.mjs',
        'node_modules/preact/dist/preact.mjs',
        'node_modules/zrender/node_modules/tslib/tslib.es6.js',
        'synchronous:node_modules/@univerjs/core/lib/es/index.js',
      ]),
    ).toEqual(['node_modules/@univerjs/core', 'node_modules/preact', 'node_modules/zrender/node_modules/tslib']);
  });

  it('on other terms, or without a notice, stops the build', () => {
    const odd = { name: 'odd', version: '1.0.0', licence: 'GPL-3.0', text: 'Copyright' };
    expect(() => licenceComment([odd])).toThrow('odd 1.0.0 is under GPL-3.0');
    expect(() => licenceComment([{ ...odd, licence: 'MIT', text: null }])).toThrow('has no licence text');
  });
});

describe('direct dependencies', () => {
  const { devDependencies, dependencies } = json('package.json') as {
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
  };

  it('are named with one exact version each, and none is for users to install', () => {
    expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(dependencies).toBeUndefined();
  });

  it('are locked at that version', () => {
    const { packages } = json('package-lock.json') as {
      readonly packages: Readonly<Record<string, { readonly version: string }>>;
    };
    const locked = Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(devDependencies);
  });

  it('each have a line in ARCHITECTURE.md that says what for, and none is listed that is gone', () => {
    const [, section = ''] = /## What is brought in, and why\n([^]*?)(?:\n## |$)/.exec(read('ARCHITECTURE.md')) ?? [];
    const listed = [...section.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
      .filter(([, , reason = '']) => !/^(-+|What for)$/.test(reason.trim()))
      .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
    expect(listed.sort()).toEqual(Object.keys(devDependencies).sort());
  });
});
