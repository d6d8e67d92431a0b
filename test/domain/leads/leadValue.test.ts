/** What a lead is worth, by history and by agreement. */
import { describe, expect, it } from 'vitest';
import { impliedLeadValue, typeKey, valuesByType } from '../../../src/domain/leads/leadValue';

describe('the value of a lead', () => {
  it('by history is close rate times deal size', () => {
    expect(impliedLeadValue(0.05, 10_000)).toBe(500);
  });

  it.each([[' WEBİNAR '], ['webınar'], ['Webinar'], ['webi\u0307nar']])('by agreement is found for %j', (name) => {
    expect(valuesByType([{ name: 'webinar', value: 2000 }]).get(typeKey(name))).toBe(2000);
  });
});
