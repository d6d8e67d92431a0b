/** docs/functions.md says of a formula all that its declaration, its help and its examples say. */
import { describe, expect, it } from 'vitest';
import { functionDocs } from '../../../build/documents/functionDocs';
import type { FormulaDeclaration } from '../../../src/functions/calling/declaration';

const double: FormulaDeclaration = {
  name: 'SLA_DOUBLE',
  parameters: [
    { name: 'amount', kind: 'number', unit: 'money', minimum: 0 },
    { name: 'mode', kind: 'choice', takes: 'one', optional: true, choices: ['plain', 'a|b'] },
  ],
  rows: () => (amount) => amount * 2,
};

const page = functionDocs({
  formulas: [double],
  helps: {
    SLA_DOUBLE: {
      summary: 'Twice as much.',
      parameters: { amount: 'How much.', mode: 'Optional: how.' },
      result: 'Money.',
    },
  },
  examples: {
    SLA_DOUBLE: [
      { formula: '=SLA_DOUBLE(2)', answer: 4 },
      { cells: [['3'], ['']], formula: '=SLA_DOUBLE(A1:A2)', answer: [[6], ['']] },
    ],
  },
  choices: [{ about: 'SLA_DOUBLE', text: 'Doubles nothing to 0.' }],
});

describe('the page of formulas', () => {
  it.each([
    ['a list of them', '| [SLA_DOUBLE](#sla_double) | Twice as much. |'],
    ['how each is written, ▦ where it answers row by row', '## SLA_DOUBLE\n\n`SLA_DOUBLE(amount, [mode])` ▦'],
    ['what each argument takes', '| `amount` | amount, 0 or more; ▦ | How much. |'],
    ['what can be chosen, without breaking the table', '| `mode` | one of `plain`, `a\\|b` | Optional: how. |'],
    ['an example with its answer', '`=SLA_DOUBLE(2)` → 4'],
    [
      'cells of an example as in a sheet',
      '|  | A |\n| --- | --- |\n| **1** | 3 |\n| **2** |  |\n\n`=SLA_DOUBLE(A1:A2)` → 6 · blank',
    ],
    ['what was chosen where a rule was silent', '- **SLA_DOUBLE.** Doubles nothing to 0.'],
  ])('shows %s', (_, text) => {
    expect(page).toContain(text);
  });
});
