/** Editing and pasting rows, away from any field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedCells } from '../../../src/sidebar/agreement/pastedCells';
import { pastedText } from '../../../src/sidebar/agreement/pastedText';
import { withMoved, withPasted } from '../../../src/sidebar/agreement/tableRows';

describe('a clipboard', () => {
  test('of a spreadsheet comes apart by lines and tabs', () => {
    expect(pastedCells('Referral\t5000\r\nWebinar\t2000\r\n')).toEqual([
      ['Referral', '5000'],
      ['Webinar', '2000'],
    ]);
  });

  test('keeps tabs, line breaks and quotes of a quoted cell', () => {
    expect(pastedCells('"a\tb\nc ""d"""\te')).toEqual([['a\tb\nc "d"', 'e']]);
  });

  test('of plain text is one cell', () => {
    expect(pastedCells('Company "A"')).toEqual([['Company "A"']]);
  });

  test('gives back any cells that were quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ü') }).filter((text) => text !== '');
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(rows, (cells) => {
        expect(pastedCells(cells.map((row) => row.map(quoted).join('\t')).join('\n'))).toEqual(cells);
      }),
    );
  });
});

describe('a pasted block', () => {
  const columns = ['a', 'b', 'c'];
  const rows = [{ a: '1', b: '2', c: '3' }];

  test('fills from its cell on, makes rows below and leaves out what is beside the table', () => {
    const cells = [
      ['x', 'y', 'z'],
      ['u', 'v', 'w'],
    ];
    expect(withPasted(rows, columns, 0, 'b', cells)).toEqual([
      { a: '1', b: 'x', c: 'y' },
      { b: 'u', c: 'v' },
    ]);
  });
});

test('weekdays and answers are recognised in any language, everything else stays as it came', () => {
  expect(pastedText({ key: 'day', kind: 'weekday' }, ' jueves ')).toBe('4');
  expect(pastedText({ key: 'day', kind: 'weekday' }, 'Freitag')).toBe('Freitag');
  expect(pastedText({ key: 'asks', kind: 'yesNo' }, 'Hayır')).toBe('false');
  expect(pastedText({ key: 'name', kind: 'text' }, ' Fair ')).toBe('Fair');
});

test('moving a row there and back changes nothing, and past the end neither', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), (from, to) => {
      const moved = withMoved(rows, from, to);
      expect([...moved].sort((one, other) => (one['name']! < other['name']! ? -1 : 1))).toEqual(rows);
      if (from < 4 && to < 4) expect(withMoved(moved, to, from)).toEqual(rows);
      else expect(moved).toEqual(rows);
    }),
  );
});
