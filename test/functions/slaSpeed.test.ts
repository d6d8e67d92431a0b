/** `SLA_SPEED` in cells: how fast leads are followed up. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

describe('SLA_SPEED', () => {
  const leads: readonly (readonly string[])[] = [
    ['2026-11-20 09:00', '2026-11-20 09:10', '60'],
    ['2026-11-20 09:00', '2026-11-20 10:00', '60'],
    ['2026-11-20 16:30', '2026-11-23 10:30', '60'],
    ['2026-11-20 09:00', '', '60'],
    ['2026-11-23 11:30', '', '60'],
    ['2026-11-23 11:58', '', ''],
    // Before hand-off; blank; handed off later than looked at; followed up later.
    ['2026-11-20 09:00', '2026-11-20 08:00', '60'],
    ['', '', ''],
    ['2026-11-24 09:00', '2026-11-24 09:05', '60'],
    ['2026-11-20 10:00', '2026-11-24 10:00', '60'],
  ];
  const { answer, refusal } = formulaSheet({ cells: leads });
  const speed = (measure: string, target = 'C1:C10') =>
    answer(`=SLA_SPEED(A1:A10, B1:B10, ${target}, "2026-11-23 12:00", ${measure}, ${HOURS})`);

  it.each([
    ['', 190 / 3],
    ['"mean"', 190 / 3],
    ['"MEDIAN"', 60],
    ['"p90"', 108],
    // Two met of two met, one late, two overdue.
    ['"rate"', 0.4],
    ['"unworked"', 2],
    ['"count"', 8],
  ])('%s is %d', (measure, expected) => {
    expect(speed(measure)).toBeCloseTo(expected, 10);
  });

  it('takes one target for all, and none', () => {
    expect(speed('"rate"', '10')).toBeCloseTo(1 / 6, 10);
    expect(speed('"mean"', '""')).toBeCloseTo(190 / 3, 10);
    expect(speed('"unworked"', '""')).toBe(0);
    expect(refusal('=SLA_SPEED(A1:A10, B1:B10, "", "2026-11-23 12:00", "rate")')).toBe(
      'SLA_SPEED: there is nothing to measure; check the ranges',
    );
  });

  it('of no lead is 0 in number, and else nothing to measure', () => {
    expect(answer('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23", "count")')).toBe(0);
    expect(answer('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23", "unworked")')).toBe(0);
    expect(refusal('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23")')).toBe(
      'SLA_SPEED: there is nothing to measure; check the ranges',
    );
  });

  it('does not depend on the order of the rows', () => {
    const turned = formulaSheet({ cells: [...leads].reverse() });
    for (const measure of ['"mean"', '"median"', '"p90"', '"rate"', '"unworked"', '"count"']) {
      expect(turned.answer(`=SLA_SPEED(A1:A10, B1:B10, C1:C10, "2026-11-23 12:00", ${measure}, ${HOURS})`)).toBe(
        speed(measure),
      );
    }
  });

  it.each([
    [
      '=SLA_SPEED({"2026-11-20"; "x"; ""}, {""; ""; "y"}, 60, "2026-11-23")',
      'handed_off, row 2 is "x"; type a date and time such as 2025-06-30 16:30 (bad rows: 2)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; ""}, {""; "2026-11-20"}, 60, "2026-11-23")',
      'handed_off, row 2 is blank; type a date and time such as 2025-06-30 16:30 (bad rows: 1)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, -5, "2026-11-23")',
      'target_minutes is -5; type a number, 0 or more (bad rows: 2)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, {60; "60"}, "2026-11-23")',
      'target_minutes, row 2 is "60"; this is text: type it as a number (bad rows: 1)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""; ""}, 60, "2026-11-23")',
      'handed_off is a range of 2×1 (rows × columns); first_follow_up is 3×1: use ranges of the same size',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, 60, "2026-11-23", "mode")',
      'measure is "mode"; type one of: "mean", "median", "p90", "rate", "unworked", "count"',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, 60, "")',
      'as_of is blank; type a date and time such as 2025-06-30 16:30',
    ],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_SPEED: ${message}`);
  });
});
