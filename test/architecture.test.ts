/** Holds the directions of imports that no compiler option can hold. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build/paths.mjs';

/** What the sidebar may ask, page by page. */
const CONTRACTS = ['contract', 'agreement/contract', 'leadLog/contract', 'refresh/contract', 'versions/contract'].map(
  (name) => `src/endpoints/${name}.ts`,
);

/** Rooms of the house, and which other rooms each may import from. `types` may be imported as types from anywhere listed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/locales': ['src/domain'],
  'src/workbook': ['src/domain', 'src/ports', 'src/locales'],
  'src/functions': ['src/domain', 'src/locales'],
  'src/jobs': ['src/domain', 'src/workbook', 'src/ports', 'src/locales'],
  'src/endpoints': ['src/domain', 'src/workbook', 'src/jobs', 'src/ports', 'src/locales'],
  'src/appsScript': ['src/ports', 'src/domain', 'src/locales', 'src/functions/calling/declaration.ts', 'src/server.ts'],
  'src/sidebar': ['src/domain', 'src/locales', ...CONTRACTS, 'src/functions'],
  workbench: [],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!);

/** Imports of a room that leave it for a place it may not see. */
function strayImports(room: string): string[] {
  const allowed = [room, ...MAY_IMPORT[room]!];
  return filesBelow(resolve(root, room)).flatMap((file) =>
    importsOf(file)
      .map((path) => relative(root, resolve(dirname(file), path)))
      .filter((target) => !allowed.some((place) => target.startsWith(place.replace(/\.ts$/, ''))))
      .map((target) => `${relative(root, file)} imports ${target}`),
  );
}

describe('imports run one way', () => {
  it.each(Object.keys(MAY_IMPORT))('out of %s only where its room may look', (room) => {
    expect(strayImports(room)).toEqual([]);
  });
});

describe('the domain', () => {
  it('reads no clock and no chance', () => {
    const found = ['src/domain', 'src/workbook', 'src/functions'].flatMap((room) =>
      filesBelow(resolve(root, room)).filter((file) =>
        /new Date\(\)|Date\.now\(|Math\.random|performance\.now/.test(readFileSync(file, 'utf8')),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('the add-on', () => {
  it('asks no date for its parts in the zone of the machine, which is nobody’s', () => {
    const local = /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/;
    const found = filesBelow(resolve(root, 'src')).filter((file) => local.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('the platform', () => {
  it('is named in one folder only', () => {
    const named =
      /\b(SpreadsheetApp|ScriptApp|PropertiesService|CacheService|LockService|HtmlService|Session|Utilities)\./;
    const found = filesBelow(resolve(root, 'src'))
      .filter((file) => !file.includes(join('src', 'appsScript')) && named.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(found).toEqual([]);
  });
});
