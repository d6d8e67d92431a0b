/** `SLA_ESCALATION` in cells: for how long a goal was missed. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_ESCALATION', () => {
  const { answer, refusal } = formulaSheet({ cells: [['TRUE'], ['FALSE'], [''], ['FALSE'], ['FALSE'], ['']] });

  it.each([
    ['{TRUE; FALSE; FALSE}', 60],
    ['{1; 0}', 30],
    ['{0; 0; 0; 0}', 90],
    ['{FALSE; TRUE}', 0],
    ['A1:A6', 60],
    ['A1:A3', 30],
    ['{FALSE, FALSE}', 60],
    ['FALSE', 30],
    ['{""; ""}', 0],
  ])('of %s is %d', (met, days) => {
    expect(answer(`=SLA_ESCALATION(${met})`)).toBe(days);
  });

  it('wants TRUE or FALSE', () => {
    expect(refusal('=SLA_ESCALATION("")')).toBe('SLA_ESCALATION: met is blank; type TRUE or FALSE');
    expect(refusal('=SLA_ESCALATION({TRUE; 60%})')).toBe(
      'SLA_ESCALATION: met, row 2 is 0.6; type TRUE or FALSE (bad rows: 1)',
    );
  });
});
