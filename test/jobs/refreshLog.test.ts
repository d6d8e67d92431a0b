/** The log of runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refresh } from '../../src/jobs/refresh';
import type { Content } from '../../src/ports';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { AS_OF } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

let platform: MemoryPlatform;

const refreshed = () => {
  expect(refresh(platform)).toMatchObject({ problem: null });
};

beforeEach(() => {
  platform = twentyLeadsFile();
});

describe('the run log', () => {
  it('keeps the last sixty runs, newest first', () => {
    for (let night = 0; night < 65; night += 1) {
      platform.setNow(AS_OF + night * 1000);
      refreshed();
    }
    const runs = platform
      .contents('log')
      .slice(2)
      .map((row) => row[6]);
    expect(runs[0]).toEqual(new Date(AS_OF + 64_000));
    expect(runs.filter((cell) => cell instanceof Date)).toHaveLength(60);
  });

  it('lists a thousand lines of issues and counts the rest', () => {
    const cells: Content[][] = platform.sheet(LEADS_TAB).rows;
    for (let row = 0; row < 2100; row += 1) {
      cells.push(row % 2 === 0 ? [`N${row}`, '', '', '', 3] : [`N${row}`, new Date(AS_OF), '', '', '']);
    }
    refreshed();
    const log = platform.contents('log');
    expect(log[1001]![15]).not.toBe('');
    expect(log[1002]![15]).toMatch(/^1,\d{3} more rows$/);
    refreshed();
    expect(log).toHaveLength(1003);
  });

  it('writes what came from leads as text, whatever it begins with', () => {
    platform.sheet(LEADS_TAB).rows.push(['L40', '=IMPORTXML("x")']);
    refreshed();
    const examples = platform.contents('log').map((row) => row[15]);
    expect(examples).toContain('A date that cannot be read: =IMPORTXML("x")');
  });
});
