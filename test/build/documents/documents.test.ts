/** What the documents name exists: commands, files, places in other documents, words of the sidebar. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/paths.mjs';
import { rowReasons } from '../../../src/locales/leadLog/en/rowReasons';
import { log } from '../../../src/locales/report/en/log';
import { words as reportWords } from '../../../src/locales/report/en/words';
import { en } from '../../../src/locales/sidebar/en';
import { anchorsOf, codeWords, documents, shellLines, textOf } from '../../support/documents';

const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Files that a recipe has somebody write. */
const OF_RECIPES = [
  'planning/costPerLead.ts',
  'src/functions/slaCostPerLead.ts',
  'test/functions/slaCostPerLead.test.ts',
];

describe.each(documents())('%s', (document) => {
  const commands = [...shellLines(document), ...codeWords(document)].filter((text) =>
    /^(\w+=\S+ )?(npm|npx|node) /.test(text),
  );

  it('names only commands that are there', () => {
    const unknown = commands.filter((command) => {
      const [tool, word = '', script = ''] = command.replace(/^\w+=\S+ /, '').split(' ');
      if (tool === 'npx') return !existsSync(resolve(root, 'node_modules/.bin', word));
      if (tool === 'node') return !existsSync(resolve(root, word));
      return word === 'run' ? !(script in scripts) : !['start', 'test', 'install'].includes(word);
    });
    expect(unknown).toEqual([]);
  });

  it('leads nowhere that does not exist', () => {
    const links = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
    const broken = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const file = path === '' ? resolve(root, document) : resolve(root, dirname(document), path);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !anchorsOf(relative(root, file)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('names only files of the project that are there', () => {
    const missing = codeWords(document)
      .filter((word) => /^(src|test|build|workbench|bench|docs)\/[\w./{},-]+$/.test(word) && !OF_RECIPES.includes(word))
      .flatMap((word) => {
        const [, before, list, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(word) ?? [];
        return list === undefined ? [word] : list.split(',').map((part) => `${before!}${part}${after!}`);
      })
      .filter((path) => !existsSync(resolve(root, path)));
    expect(missing).toEqual([]);
  });
});

describe('the guide for sales operations', () => {
  const guide = textOf('docs/sales-operations.md');
  const plain = (text: unknown): string => String(text).replace(/\{\w+\}/g, '…');

  it('explains every message of a refresh, in its words', () => {
    expect(
      Object.values(log.problems)
        .map(plain)
        .filter((text) => !guide.includes(text)),
    ).toEqual([]);
  });

  it('explains every reason for which a row is left out, in its words', () => {
    const reasons = Object.values(rowReasons).flatMap(({ reason, whatToDo }) => [reason, whatToDo]);
    expect(reasons.filter((text) => !guide.includes(text))).toEqual([]);
  });

  it('explains what the sidebar says of the connection, in its words', () => {
    const sentences = Object.entries(en).filter(([key]) => key.startsWith('fault.') && key !== 'fault.kept');
    expect(sentences.map(([, text]) => plain(text)).filter((text) => !guide.includes(text))).toEqual([]);
  });

  it('calls buttons and pages as the sidebar does', () => {
    const words = new Set([
      ...Object.values(en).map((text) => plain(typeof text === 'string' ? text : '').replace('v…', 'v1')),
      ...Object.values(reportWords.sections),
    ]);
    const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1]!);
    const ofGoogle = /^(Extensions|File|Data) ▸ |^version$/;
    expect(bold.filter((text) => !ofGoogle.test(text) && !words.has(text))).toEqual([]);
  });
});

describe('what is believed of Google without proof', () => {
  const beliefs = textOf('docs/fidelity.md').split('\n## ')[1]!;
  const rows = beliefs.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Belief|-)/.test(line));
  const points = [...textOf('docs/try-in-sheets.md').matchAll(/^(\d+)\. \*\*/gm)].map((match) => `▸${match[1]!}`);
  const named = (text: string): string[] => text.match(/▸\d+/g) ?? [];

  it('is guarded, each belief by a test or by a point to try in a real sheet', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !row.includes('`test/') && named(row).length === 0)).toEqual([]);
  });

  it('is tried by points that are on the list, and the list has none that settles nothing', () => {
    expect([...new Set(named(beliefs))].filter((point) => !points.includes(point))).toEqual([]);
    expect(points.filter((point) => !named(textOf('docs/fidelity.md')).includes(point))).toEqual([]);
  });
});
