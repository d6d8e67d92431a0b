/** Turns the formulas' declarations and their English help into what the stubs of Code.js say. */
import { formulas, type Parameter } from '../../src/functions/index';
import { en, type FormulaHelps } from '../../src/locales/formulas/help/en';
import type { FormulaStub } from './stubs.mjs';

const CELL_TYPES: Readonly<Record<Parameter['kind'], string>> = {
  number: 'number',
  rate: 'number',
  day: 'Date',
  instant: 'Date',
  flag: 'boolean',
  text: 'string',
  choice: 'string',
  zone: 'string',
  hours: 'string',
  holidays: 'Date',
  table: '*',
};

/** A value, the rows of a range, or either. */
const typeOf = ({ kind, takes }: Parameter): string => {
  const cell = CELL_TYPES[kind];
  if (takes === 'one') return cell;
  return takes === 'range' && kind !== 'hours' ? `${cell}[][]` : `${cell}|${cell}[][]`;
};

const helps: FormulaHelps = en;

export const formulaStubs = (): FormulaStub[] =>
  formulas.map((formula) => {
    const help = helps[formula.name];
    if (!help) throw new Error(`src/locales/formulas/help/en.ts says nothing of ${formula.name}`);
    return {
      name: formula.name,
      summary: help.summary,
      result: help.result,
      parameters: formula.parameters.map((parameter) => {
        const text = help.parameters[parameter.name];
        if (text === undefined) {
          throw new Error(`src/locales/formulas/help/en.ts says nothing of ${parameter.name} of ${formula.name}`);
        }
        return { name: parameter.name, type: typeOf(parameter), text };
      }),
    };
  });
