/** `LEAD_RESPONSE` in cells: working minutes until the first follow-up. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

describe('LEAD_RESPONSE', () => {
  const { answer, refusal } = formulaSheet({ timeZone: 'America/New_York' });

  it('counts working minutes, fractions kept', () => {
    expect(answer(`=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-23 09:30", ${HOURS})`)).toBe(60);
    expect(answer('=LEAD_RESPONSE("2026-11-20 16:30:00", "2026-11-20 16:30:45")')).toBe(0.75);
  });

  it('is 0 for a follow-up at once, or while closed', () => {
    expect(answer('=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-20 16:30")')).toBe(0);
    expect(answer(`=LEAD_RESPONSE("2026-11-21 10:00", "2026-11-22 10:00", ${HOURS})`)).toBe(0);
  });

  it('is blank while there is no follow-up', () => {
    expect(answer('=LEAD_RESPONSE({"2026-11-20"; ""}, "")')).toEqual([[''], ['']]);
  });

  it('has an hour less on the day the clocks go forward, and one more when they go back', () => {
    expect(answer('=LEAD_RESPONSE("2026-03-08", "2026-03-09", "Sun 00:00-24:00")')).toBe(23 * 60);
    expect(answer('=LEAD_RESPONSE("2026-11-01", "2026-11-02", "Sun 00:00-24:00")')).toBe(25 * 60);
  });

  it('refuses a follow-up before hand-off, and names both', () => {
    expect(refusal('=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-20 16:29")')).toBe(
      'LEAD_RESPONSE: first_follow_up is 2026-11-20 16:29; type a date that is not before 2026-11-20 16:30',
    );
  });

  it('answers 200,000 rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      `2026-${String(1 + (row % 12)).padStart(2, '0')}-05 10:00`,
      row % 5 === 0 ? '' : `2026-${String(1 + (row % 12)).padStart(2, '0')}-06 10:30`,
    ]);
    const sheet = formulaSheet({ cells: rows });
    const answered = sheet.answer('=LEAD_RESPONSE(A1:A200000, B1:B200000, "Mon-Sun 10:00-11:00")') as unknown[][];
    expect(answered).toHaveLength(200_000);
    expect(answered.every(([minutes], row) => minutes === (row % 5 === 0 ? '' : 90))).toBe(true);
  });
});
