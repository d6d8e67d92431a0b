/** Formulas as a person types them into their file, and as a script may write them into any. */
import { describe, expect, test } from 'vitest';
import { terms } from '../../../src/domain/agreement/terms';
import { nameOf } from '../../../src/domain/agreement/termDeclaration';
import { formulas } from '../../../src/functions/index';
import { LANGUAGES } from '../../../src/locales/language';
import { formulaList, namedRange, searchFormulas } from '../../../src/sidebar/formulas/formulaList';
import { localExample, shownFormula, writtenFormula } from '../../../src/sidebar/formulas/formulaText';

const names = [...terms.map((term) => nameOf(term)), 'SLA_LEAD_VALUES', 'SLA_AS_OF', 'SLA_VERSIONS'];
const formula = (name: string) => formulaList('en').find((one) => one.name === name)!;

describe('the list', () => {
  test.each(LANGUAGES)('has every formula with every parameter in its place in %s', (language) => {
    const declared = formulas.map(({ name, parameters }) => [
      name,
      parameters.map((one) => [one.name, !!one.optional]),
    ]);
    const listed = formulaList(language).map(({ name, parameters }) => [
      name,
      parameters.map((one) => [one.name, one.isOptional]),
    ]);
    expect(listed).toEqual(declared);
  });

  test('is narrowed by words of name, summary and parameters', () => {
    expect(searchFormulas('leads needed', 'en')[0]?.name).toBe('SLA_LEADS_NEEDED');
    expect(searchFormulas('close_rate quota', 'en').map(({ name }) => name)).toEqual(['SLA_LEADS_NEEDED']);
    expect(searchFormulas('nothing like it', 'en')).toEqual([]);
  });

  test('speaks the reader’s language, says beside the name what is optional, and not again', () => {
    const { summary, parameters } = formulaList('fa').find(({ name }) => name === 'LEAD_VALUE')!;
    expect(summary).toMatch(/سرنخ/);
    for (const { help } of parameters) expect(help).not.toMatch(/^اختیاری/);
  });

  test('is found by words of the reader’s language, and by English ones', () => {
    const found = (query: string) => searchFormulas(query, 'fa').map(({ name }) => name);
    expect(found('سرنخ')).toContain('SLA_LEADS_NEEDED');
    expect(found('leads bring')).toContain('SLA_LEADS_NEEDED');
  });
});

describe('this file’s cells', () => {
  const filled = (name: string, known = names): string[] =>
    formula(name).parameters.map((parameter) => namedRange(formula(name), parameter.name, known));

  test('are filled in where the file has them', () => {
    expect(filled('SLA_LEADS_NEEDED')).toEqual(['SLA_QUOTA', 'SLA_MARKETING_SHARE', 'SLA_DEAL_SIZE', 'SLA_CLOSE_RATE']);
    expect(filled('LEAD_DUE')).toEqual(['', 'SLA_RESPONSE_TARGET', 'SLA_HOURS', 'SLA_HOLIDAYS', 'SLA_TIME_ZONE']);
    expect(filled('LEAD_VALUE')).toEqual(['', '', 'SLA_LEAD_VALUES']);
    expect(filled('SLA_TERM')).toEqual(['', '', 'SLA_VERSIONS']);
  });

  test('are not where it has not', () => {
    expect(filled('SLA_LEADS_NEEDED', ['SLA_QUOTA'])).toEqual(['SLA_QUOTA', '', '', '']);
  });

  test('leave a pace by calendar days without holidays', () => {
    expect(filled('SLA_GOAL_LINE').slice(-2)).toEqual(['', '']);
  });
});

describe('a formula', () => {
  test('is shown with the file’s separator and without blanks at its end', () => {
    expect(shownFormula('LEAD_DUE', [' A2 ', '60', '', ''], ';')).toBe('=LEAD_DUE(A2; 60)');
    expect(shownFormula('SLA_GOAL_TO_DATE', ['800', 'A2', '', '', '"Mon-Fri"'], ',')).toBe(
      '=SLA_GOAL_TO_DATE(800, A2, , , "Mon-Fri")',
    );
  });

  test.each([
    [',', '.', '49.6%', '=SLA_X(496%/10)'],
    [';', ',', '0,25', '=SLA_X(25/100)'],
    [',', '.', 'MAX(A1,0.5)', '=SLA_X(MAX(A1;5/10))'],
    [';', ',', 'MAX(A1;B1)', '=SLA_X(MAX(A1;B1))'],
    [',', '.', '{1,2;3,4}', '=SLA_X({1,2;3,4})'],
    [',', '.', '"a, ""b"" 1.5"', '=SLA_X("a, ""b"" 1.5")'],
    [',', '.', "'My leads'!A2:A", "=SLA_X('My leads'!A2:A)"],
  ] as const)('in a file with %s and %s, the argument %s is written %s', (separator, mark, argument, written) => {
    expect(writtenFormula('SLA_X', [argument], separator, mark)).toBe(written);
  });

  test.each(['MAX(A1', '"open', 'A1)', 'A1, B1', '(A1}', '1); IMPORTDATA("x"'])(
    'is none where an argument is %s',
    (argument) => {
      expect(writtenFormula('SLA_X', [argument], ',', '.')).toBeNull();
    },
  );
});

test('an example is written as the file’s locale writes it', () => {
  expect(localExample('=SLA_X("a, b", {1,2;3,4}, 2.5%)', ';', ',')).toBe('=SLA_X("a, b"; {1,2;3,4}; 2,5%)');
  expect(localExample('=SLA_X("a, b", 2.5%)', ',', '.')).toBe('=SLA_X("a, b", 2.5%)');
});
