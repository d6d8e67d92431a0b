/** `LEAD_STATE` in cells: where a lead stands now. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

describe('LEAD_STATE', () => {
  const { answer, refusal } = formulaSheet();
  const state = (handedOff: string, followUp: string, asOf: string) =>
    answer(`=LEAD_STATE("${handedOff}", "${followUp}", 60, "${asOf}", ${HOURS})`);

  it.each([
    ['2026-11-20 09:00', '2026-11-20 10:00', '2026-11-20 12:00', 'met'],
    ['2026-11-20 09:00', '2026-11-20 10:01', '2026-11-20 12:00', 'late'],
    ['2026-11-20 09:00', '', '2026-11-20 10:01', 'overdue'],
    ['2026-11-20 09:00', '', '2026-11-20 10:00', 'at risk'],
    ['2026-11-20 09:00', '', '2026-11-20 09:48', 'at risk'],
    ['2026-11-20 09:00', '', '2026-11-20 09:47', 'waiting'],
    // Made later than looked at: not yet made.
    ['2026-11-20 09:00', '2026-11-20 09:30', '2026-11-20 09:15', 'waiting'],
    ['2026-11-20 09:00', '2026-11-20 10:30', '2026-11-20 10:15', 'overdue'],
    // Handed off later than looked at.
    ['2026-11-20 09:00', '', '2026-11-20 08:59', ''],
    ['2026-11-20 09:00', '2026-11-20 09:30', '2026-11-20 08:59', ''],
    // Due at closing on Friday, looked at on Saturday: the target is used up, not passed.
    ['2026-11-20 16:00', '', '2026-11-21 12:00', 'at risk'],
    ['2026-11-20 16:00', '2026-11-21 12:00', '2026-11-21 12:00', 'met'],
  ])('handed off %s, followed up %j, seen %s: %s', (handedOff, followUp, asOf, expected) => {
    expect(state(handedOff, followUp, asOf)).toBe(expected);
  });

  it('takes columns of all four', () => {
    expect(
      answer(
        '=LEAD_STATE({"2026-11-20 09:00"; ""; "2026-11-20 09:00"}, {""; ""; ""}, {60; 60; ""}, {"2026-11-20 12:00"; "2026-11-20 12:00"; "2026-11-20 12:00"})',
      ),
    ).toEqual([['overdue'], [''], ['']]);
  });

  it('reads the same in every language', () => {
    const { answer: persian } = formulaSheet({ locale: 'fa' });
    expect(persian('=LEAD_STATE("2026-11-20 09:00", "", 60, "2026-11-20 12:00")')).toBe('overdue');
  });

  it('refuses a follow-up before hand-off', () => {
    expect(refusal('=LEAD_STATE("2026-11-20 09:00", "2026-11-20 08:00", 60, "2026-11-20 12:00")')).toBe(
      'LEAD_STATE: first_follow_up is 2026-11-20 08:00; type a date that is not before 2026-11-20 09:00',
    );
  });
});
