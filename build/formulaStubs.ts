/** Turns the formulas' declarations and their English help into what the stubs of Code.js say. */
import { formulas, type Parameter } from '../src/functions/index';
import { en, type FormulaHelps } from '../src/locales/formulas/help/en';
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

/** As Google's own samples write it: a value, or the rows of a range. */
const typeOf = ({ kind, takes }: Parameter): string => {
  const cell = CELL_TYPES[kind];
  return takes === 'one' ? cell : `${cell}|Array<Array<${cell}>>`;
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
