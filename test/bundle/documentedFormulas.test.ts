/** Every formula that a document shows, typed into the sample file that `npm start` opens, and answered by the built Code.js. */
import { afterAll, describe, expect, it } from 'vitest';
import { formulas } from '../../src/functions/index';
import { SAMPLE_FILE } from '../../workbench/sample/sampleFile';
import { fillSample } from '../../workbench/sample/fillSample';
import { ask, openBuilt } from '../support/builtWorkbench';
import { codeWords, documentedFormulas, documents } from '../support/documents';

const workbench = openBuilt({ timeZone: SAMPLE_FILE.timeZone, now: () => SAMPLE_FILE.now });
fillSample(workbench.spreadsheet, {
  functionNames: new Set(),
  createAgreement: () => ask(workbench, 'createAgreement', { content: 'sample' }),
});
ask(workbench, 'refresh');
const sheet = workbench.spreadsheet.insertSheet('Documents');

const FORMULA_COLUMN = 8;

afterAll(() => workbench.dispose());

/** A date as the documents write it; midnight is a day. */
function shownDate(date: Date): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: SAMPLE_FILE.timeZone,
  });
  return text.format(date).replace(' 00:00', '');
}

/** What a cell answers, in the form in which the document writes its own answer. */
function answered(value: unknown, written: string): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') return shownDate(value as Date);
  if (value === '') return '(blank)';
  if (typeof value !== 'number') return value;
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return written.endsWith('%') ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}

/** Names that a recipe has somebody make, and one that is typed half. */
const OF_RECIPES = ['SLA_CALLBACK_HOURS', 'SLA_LEADS'];

const shown = documents().flatMap(documentedFormulas);

it('the guides show formulas with their answers', () => {
  expect(shown.filter(({ answer }) => answer.length > 0).length).toBeGreaterThan(20);
});

describe.each([...new Set(shown.map(({ document }) => document))])('%s', (document) => {
  it.each(shown.filter((one) => one.document === document))('$formula', ({ cells, formula, answer }) => {
    sheet.clear();
    cells.forEach((row, index) =>
      row.forEach((text, column) => workbench.type(`Documents!${'ABCDEFG'[column]!}${index + 1}`, text)),
    );
    workbench.type('Documents!H1', formula);
    expect(workbench.cell('Documents!H1').error).toBeNull();
    if (answer.length === 0) return;
    const values = sheet.getRange(1, FORMULA_COLUMN, answer.length, answer[0]!.length).getValues();
    expect(values.map((row, at) => row.map((value, column) => answered(value, answer[at]![column]!)))).toEqual(answer);
    const below: unknown = sheet.getRange(answer.length + 1, FORMULA_COLUMN).getValue();
    expect(['what stands below the answer', below]).toEqual(['what stands below the answer', '']);
  });
});

describe.each(documents())('within the sentences of %s', (document) => {
  const inline = codeWords(document).filter((word) => /^=(SLA|LEAD)_\w+\(.*\)$/.test(word) && !word.includes('...'));

  it('no formula fails', () => {
    const failing = inline.filter((formula) => {
      sheet.clear();
      workbench.type('Documents!H1', formula);
      const { error, value } = workbench.cell('Documents!H1');
      return error !== null || String(value).startsWith('#');
    });
    expect(failing).toEqual([]);
  });

  it('every name is that of a formula or of cells in the file', () => {
    const known = new Set([
      ...formulas.map(({ name }) => name),
      ...workbench.spreadsheet.getNamedRanges().map((named) => named.getName()),
    ]);
    const named = codeWords(document).flatMap((word) => word.match(/\b(?:SLA|LEAD)_[A-Z_]*[A-Z]\b/g) ?? []);
    expect([...new Set(named)].filter((name) => !known.has(name) && !OF_RECIPES.includes(name))).toEqual([]);
  });
});
