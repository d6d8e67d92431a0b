/** Cells as arguments of formulas. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../../support/formulaSheet';

describe('rates', () => {
  const { answer, refusal } = formulaSheet();

  it.each([
    ['"25%"', 25],
    ['" 12.5 % "', 12.5],
    ['"12,5%"', 12.5],
    ['"%25"', 25],
    ['"0.5%"', 0.5],
    ['0.25', 25],
    ['1', 100],
    ['0', 0],
  ])('%s of a hundred is %d', (rate, answered) => {
    expect(answer(`=SLA_MARKETING_GOAL(100, ${rate})`)).toBe(answered);
  });

  it.each([
    ['25', '25; type 25% or 0.25'],
    ['33.3', '33.3; type 33.3% or 0.333'],
    ['"25"', '"25"; type 25% or 0.25'],
    ['101', '101; type a rate from 0% to 100%'],
    ['-0.1', '-0.1; type a rate from 0% to 100%'],
    ['"150%"', '"150%"; type a rate from 0% to 100%'],
    ['"0.25"', '"0.25"; this is text: type it as a number'],
    ['"quarter"', '"quarter"; type a rate from 0% to 100%'],
    ['TRUE', 'TRUE; type a rate from 0% to 100%'],
  ])('%s is refused', (rate, message) => {
    expect(refusal(`=SLA_MARKETING_GOAL(100, ${rate})`)).toBe(`SLA_MARKETING_GOAL: marketing_share is ${message}`);
  });
});

describe('numbers', () => {
  const { refusal } = formulaSheet({ cells: [['2025-06-30'], ['09:30']] });

  it.each([
    ['"5000"', '"5000"; this is text: type it as a number'],
    ['"5 000,00"', '"5 000,00"; this is text: type it as a number'],
    ['"$5,000"', '"$5,000"; this is text: type it as a number'],
    ['"۵۰۰۰"', '"۵۰۰۰"; this is text: type it as a number'],
    ['"abc"', '"abc"; type a number, 0 or more'],
    ['FALSE', 'FALSE; type a number, 0 or more'],
    ['A1', '2025-06-30; type a number, 0 or more'],
    ['A2', '09:30; type a number, 0 or more'],
    ['-1', '-1; type a number, 0 or more'],
  ])('are never guessed from %s', (quota, message) => {
    expect(refusal(`=SLA_MARKETING_GOAL(${quota}, 50%)`)).toBe(`SLA_MARKETING_GOAL: quota is ${message}`);
  });
});
