/** Formulas of the report tab. */
import { describe, expect, it } from 'vitest';
import { factKeys } from '../../../src/domain/report/facts';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { factFormula, figureFormula, statusFormula } from '../../../src/workbook/report/reportFormulas';

const formulas = Object.values(sheetTexts()).flatMap(({ report }) => [
  statusFormula(report).formula,
  ...factKeys.flatMap((fact) => [factFormula(fact).formula, figureFormula(fact).formula]),
]);

/** Outside of texts. */
const code = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe('formulas of the report', () => {
  it('part arguments by semicolons and hold no decimals, so that every locale reads them alike', () => {
    expect(formulas.filter((formula) => /,|\d\.\d/.test(code(formula)))).toEqual([]);
  });

  it('close every bracket and quote', () => {
    const depth = (formula: string) => code(formula).split('(').length - code(formula).split(')').length;
    expect(formulas.filter((formula) => depth(formula) !== 0 || formula.split('"').length % 2 === 0)).toEqual([]);
  });

  it('point at the rectangle by its name alone', () => {
    expect(factFormula('titleText').formula).toBe('=INDEX(SLA_DATA;2;2)');
  });
});
