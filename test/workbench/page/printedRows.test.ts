import { describe, expect, it } from 'vitest';
import { printedRuns } from '../../../workbench/page/print/printedRows';

describe('rows on paper', () => {
  it('part anywhere but within what a merge or a chart spans', () => {
    expect(
      printedRuns(6, [
        { first: 1, last: 2 },
        { first: 2, last: 4 },
      ]),
    ).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 4 },
      { first: 5, last: 5 },
    ]);
  });

  it('end with the tab, also where a chart reaches beyond it', () => {
    expect(printedRuns(2, [{ first: 1, last: 40 }])).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
    ]);
  });
});
