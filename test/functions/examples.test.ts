/** Every example of every declaration is a test: what the documents show is what the formulas answer. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/functions/examples';
import { formulas } from '../../src/functions/index';
import { formulaSheet } from '../support/formulaSheet';

const near = (answer: unknown): unknown =>
  typeof answer === 'number' ? (expect.closeTo(answer, 4) as unknown) : answer;

describe.each(formulas)('$name', ({ name }) => {
  it('has an example', () => {
    expect(examples[name]).not.toHaveLength(0);
  });

  it.each(examples[name] ?? [])('answers its example $formula', ({ cells = [], formula, answer }) => {
    const answered = formulaSheet({ cells }).answer(formula);
    expect(answered).toEqual(
      Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(near)) : near(answer),
    );
  });
});
