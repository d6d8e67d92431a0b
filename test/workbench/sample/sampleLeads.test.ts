import { describe, expect, it } from 'vitest';
import { serialFromCivil } from '../../../workbench/engine/zone';
import { LEAD_HEADERS, sampleLeads } from '../../../workbench/sample/sampleLeads';
import { afterWorkingMinutes } from '../../../workbench/sample/wallTime';

const column = (header: (typeof LEAD_HEADERS)[number]) =>
  sampleLeads().map((row) => row[LEAD_HEADERS.indexOf(header)]!);
const numbers = (values: readonly unknown[]): number[] => values.filter((value) => typeof value === 'number');
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;

describe('the sample lead log', () => {
  it('is the same every time', () => {
    expect(sampleLeads()).toEqual(sampleLeads());
  });

  it('holds 420 leads, the last of them on the evening the file is set in', () => {
    const created = numbers(column('Create Date'));
    expect(sampleLeads()).toHaveLength(420);
    expect(Math.max(...created)).toBeLessThanOrEqual(serialFromCivil(2026, 11, 20) + 17.5 / 24);
    expect(Math.min(...created)).toBeGreaterThanOrEqual(serialFromCivil(2026, 7, 1));
  });

  it('leaves about a fifth of the leads handed over without any follow-up', () => {
    const handed = sampleLeads().filter((row) => row[2] !== '');
    const part = handed.filter((row) => row[3] === '').length / handed.length;
    expect(part).toBeGreaterThan(0.17);
    expect(part).toBeLessThan(0.27);
  });

  it('follows the median lead up after about two hours', () => {
    const gaps = sampleLeads()
      .filter(
        (row) =>
          row[3] !== '' && Number(row[3]) > Number(row[2]) && Math.floor(Number(row[2])) === Math.floor(Number(row[3])),
      )
      .map((row) => (Number(row[3]) - Number(row[2])) * 1440);
    expect(median(gaps)).toBeGreaterThan(40);
    expect(median(gaps)).toBeLessThan(180);
  });

  it('has leads on the weekend on which New York changes its clocks', () => {
    const days = numbers(column('Create Date')).map(Math.floor);
    expect(
      days.filter((day) => day === serialFromCivil(2026, 10, 31) || day === serialFromCivil(2026, 11, 1)),
    ).not.toEqual([]);
  });

  it('has a handful of bad rows, so that the list of issues shows something', () => {
    const rows = sampleLeads();
    expect(rows.filter((row) => typeof row[1] === 'string')).toHaveLength(1);
    expect(rows.filter((row) => row[3] !== '' && Number(row[3]) < Number(row[2]))).toHaveLength(1);
    expect(rows.filter((row) => Number(row[9]) < 0)).toHaveLength(1);
    expect(rows.filter((row) => row[6] === 'Trade show')).toHaveLength(1);
    expect(new Set(column('Lead ID')).size).toBe(rows.length - 1);
  });
});

describe('afterWorkingMinutes', () => {
  it('carries Friday 16:30 plus an hour over to Monday 9:30', () => {
    const friday = serialFromCivil(2026, 11, 13);
    expect(afterWorkingMinutes(friday + 16.5 / 24, 60)).toBeCloseTo(friday + 3 + 9.5 / 24, 9);
  });
});
