/** Reads the documents of the project as tests need them: formulas with their answers, commands, links, code words. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../build/paths.mjs';

export interface DocumentedFormula {
  readonly document: string;
  /** What the table above it holds, from A1 on; empty where there is none. */
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
  /** Rows of the answer as the document writes them; empty where it gives none. */
  readonly answer: readonly (readonly string[])[];
}

/** README and its fellows, and everything in `docs/` but what is generated and tested elsewhere. */
export const documents = (): readonly string[] => [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...readdirSync(resolve(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'functions.md')
    .map((name) => `docs/${name}`),
];

export const textOf = (document: string): string => readFileSync(resolve(root, document), 'utf8');

/** Cells of a line of a table. */
const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** `|   | A | B |` begins the picture of a sheet: letters above, numbers of rows at the left. */
const isSheetHeading = (line: string): boolean => /^\|\s*\|(\s*[A-Z]\s*\|)+$/.test(line);

/**
 * Formulas in blocks of their own: a line that begins with `=`, and below it the rows of the answer, each after `→`.
 *
 * A picture of a sheet before the block, in the same chapter, is what the formulas refer to.
 */
export function documentedFormulas(document: string): readonly DocumentedFormula[] {
  const found: { document: string; cells: string[][]; formula: string; answer: string[][] }[] = [];
  let sheet: string[][] = [];
  let isInBlock = false;
  const lines = textOf(document).split('\n');
  lines.forEach((line, at) => {
    if (line.startsWith('```')) isInBlock = !isInBlock && line === '```';
    else if (isInBlock && line.startsWith('=')) found.push({ document, cells: sheet, formula: line, answer: [] });
    else if (isInBlock && line.startsWith('→')) {
      found.at(-1)!.answer.push(
        line
          .slice(1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    } else if (line.startsWith('#')) sheet = [];
    else if (isSheetHeading(line)) {
      const end = lines.findIndex((other, index) => index > at && !other.startsWith('|'));
      sheet = lines.slice(at + 2, end).map((row) => cellsOf(row).slice(1));
    }
  });
  return found;
}

/** Pieces of text in single backticks, outside of blocks. */
export const codeWords = (document: string): readonly string[] =>
  [
    ...textOf(document)
      .replace(/^```[^]*?^```$/gm, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map((match) => match[1]!);

/** Lines of the blocks that are meant for a shell, without comments. */
export const shellLines = (document: string): readonly string[] =>
  [...textOf(document).matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap((match) =>
    match[1]!
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );

/** Headings as links name them. */
export const anchorsOf = (document: string): readonly string[] =>
  [...textOf(document).matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
