/** What holds of any log, whatever stands in its cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import type { LeadsRead } from '../../../../src/domain/leads/reading/readLeads';
import { LOG_FIELDS } from '../../../support/logFields';
import { logRows as log, readLog as read } from '../../../support/logRows';

describe('any log', () => {
  const fields = [...LOG_FIELDS, 'stage', 'currency'] as const;
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      ' ',
      'a',
      'b',
      7,
      1e13,
      -1,
      NaN,
      true,
      false,
      '#REF!',
      '2026-01-05',
      '3/4/2026',
      '14/3/2026',
      '=1+1',
      '</script>',
      '1,234',
      '12:30',
      new Date(NaN),
      new Date(Date.UTC(2026, 0, 5)),
    ),
    fc.date().map((date): Cell => date),
    fc.double(),
    fc.string(),
  );
  const rows = fc.array(fc.tuple(...fields.map(() => cell)), { maxLength: 12 });

  it('accounts for every row', () => {
    fc.assert(
      fc.property(rows, rows, (cells, deals) => {
        const found = read(log(fields, ...cells), {}, { ...log(fields, ...deals), tabName: 'Deals' });
        const leftOut = found.issues.filter(({ leavesOut }) => leavesOut).reduce((sum, { count }) => sum + count, 0);
        expect(found.leads.count + leftOut).toBe(found.rowsRead);
        for (const { count, ranges } of found.issues)
          expect(ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(count);
        expect(Array.from(found.leads.createdAt).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives the same leads whatever the order of its rows', () => {
    const described = ({ leads }: LeadsRead): string[] =>
      Array.from(leads.row, (_row, lead) =>
        [
          leads.id?.[lead],
          leads.createdAt[lead],
          leads.handedOffAt[lead],
          leads.firstFollowUpAt[lead],
          leads.owners[leads.ownerIndex[lead]!]?.trim().toLowerCase(),
          leads.wonAt[lead],
        ].join(' '),
      ).sort();
    fc.assert(
      fc.property(
        rows.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
        ([cells, shuffled]) => {
          expect(described(read(log(fields, ...shuffled)))).toEqual(described(read(log(fields, ...cells))));
        },
      ),
    );
  });
});
