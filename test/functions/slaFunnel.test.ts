/** `SLA_FUNNEL` in cells: what each stage takes. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_FUNNEL', () => {
  const { answer, refusal } = formulaSheet({ cells: [['2%'], ['20%'], ['50%'], ['25%'], [''], [''], ['#N/A']] });

  it('counts from the top down to the goal', () => {
    expect(answer('=SLA_FUNNEL(11, A1:A4)')).toEqual([
      [1, 22000],
      [2, 440],
      [3, 88],
      [4, 44],
      [5, 11],
    ]);
  });

  it('passes over blanks at the end of the rates, which may also lie across', () => {
    expect(answer('=SLA_FUNNEL(11, A1:A6)')).toEqual(answer('=SLA_FUNNEL(11, {2%, 20%, 50%, 25%})'));
  });

  it('takes one rate, and rounds the goal up too', () => {
    expect(answer('=SLA_FUNNEL(10.5, 25%)')).toEqual([
      [1, 42],
      [2, 11],
    ]);
  });

  it('takes names of stages, numbers among them, blanks at their end passed over', () => {
    expect(answer('=SLA_FUNNEL(10, 50%, {"leads"; 2026; ""; ""})')).toEqual([
      ['leads', 20],
      [2026, 10],
    ]);
  });

  it.each([
    ['=SLA_FUNNEL(11, {2%; ""; 25%})', 'rates, row 2 is blank; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, {50%; 0})', 'rates, row 2 is 0; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, {50%; 25})', 'rates, row 2 is 25; type 25% or 0.25'],
    ['=SLA_FUNNEL(11, A1:A7)', 'rates, row 5 is blank; type a rate above 0%, 100% at most'],
    [`=SLA_FUNNEL(${'9'.repeat(308)}, {1%; 1%})`, 'the result is too large to show; check the arguments'],
    ['=SLA_FUNNEL(11, A5:A6)', 'rates is blank; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, 25)', 'rates is 25; type 25% or 0.25'],
    ['=SLA_FUNNEL(-1, 50%)', 'goal is -1; type a number, 0 or more'],
    ['=SLA_FUNNEL(11, 50%, {"a"; "b"; "c"})', 'labels has 3 labels; give 2'],
    ['=SLA_FUNNEL(11, 50%, A6:A7)', 'labels is #N/A; correct the error in that cell'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_FUNNEL: ${message}`);
  });
});
