/** Cells and rows of the history that somebody changed: each is noticed, and the other versions serve on. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../src/ports';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { correctStates } from '../../../src/workbook/history/historyStates';
import { day } from '../../support/versions';
import { HEADINGS, threeVersions, rates, type ThreeVersions } from '../../support/threeVersions';

let three: ThreeVersions;

beforeAll(() => {
  three = threeVersions();
});

const COLUMNS = ['from', 'state', 'term', 'value', 'words', 'version', 'check'] as const;

describe('one cell that somebody changed', () => {
  const other = (cell: Content): fc.Arbitrary<Content> =>
    fc
      .oneof(
        fc.string({ maxLength: 40 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.boolean(),
      )
      .filter((next) => JSON.stringify(next) !== JSON.stringify(cell) && !isSameNumber(next, cell));

  it('is noticed, its row is named, and the other versions serve on', () => {
    const places = three.written.flatMap((row, index) =>
      COLUMNS.map((column, place) => ({ index, column, place, row })).filter(({ column }) => column !== 'state'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places).chain((place) => other(place.row[place.place]!).map((next) => ({ ...place, next }))),
        ({ index, column, place, row, next }) => {
          const rows = three.written.map((line, at) =>
            at === index ? line.map((cell, c) => (c === place ? next : cell)) : line,
          );
          const { versions, issues } = three.readRows(rows);
          const hit = Number(row[5]);
          expect(issues.length).toBeGreaterThan(0);
          // A seal that says it is of another version makes one, without a row and damaged as well.
          const isOfThree = ({ number }: { readonly number: number }): boolean => [1, 2, 3].includes(number);
          expect(versions.every((version) => isOfThree(version) || version.isDamaged)).toBe(true);
          const ofThree = versions.filter(isOfThree);
          expect(ofThree.filter(({ isDamaged }) => isDamaged).map(({ number }) => number)).toEqual([hit]);
          const sound = ofThree.filter(({ number }) => number !== hit);
          expect(rates(sound)).toEqual([0.1, 0.12, 0.14].filter((_rate, version) => version !== hit - 1));
          // A row that says it is of another version is named as belonging to none; a seal that does not say so is gone.
          if (column === 'term' && row[2] === '(seal)')
            expect(issues).toEqual([{ code: 'sealMissing', path: '', values: { version: hit } }]);
          else if (column !== 'version')
            expect(issues).toEqual([expect.objectContaining({ values: { version: hit, row: index + HEADINGS + 1 } })]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names its term where it is part of a term', () => {
    const at = three.rowOf(2, 'closeRate');
    const rows = three.written.map((row, index) => (index === at ? [...row.slice(0, 3), 0.2, ...row.slice(4)] : row));
    expect(three.readRows(rows).issues).toEqual([
      { code: 'rowChanged', path: 'closeRate', values: { version: 2, row: at + HEADINGS + 1 } },
    ]);
  });

  it('in the seal is told apart from one in a term', () => {
    const at = three.rowOf(1, '(seal)');
    const rows = three.written.map((row, index) =>
      index === at ? [...row.slice(0, 4), 'Ada never signed', ...row.slice(5)] : row,
    );
    const { versions, issues } = three.readRows(rows);
    expect(issues).toEqual([{ code: 'sealChanged', path: '', values: { version: 1, row: at + HEADINGS + 1 } }]);
    expect(versions[0]).toMatchObject({ isDamaged: true, signatures: [], effectiveDay: day('2026-01-01') });
  });

  it('and its check with it still shows', () => {
    const at = three.rowOf(1, 'closeRate');
    const from = three.rowOf(2, 'closeRate');
    const forged = three.written.map((row, index) =>
      index === at ? [...three.written[from]!.slice(0, 5), 1, three.written[from]![6]!] : row,
    );
    expect(three.readRows(forged).versions[0]!.isDamaged).toBe(true);
  });
});

const isSameNumber = (one: Content, other: Content): boolean =>
  typeof one === 'number' && typeof other === 'number' && one.toPrecision(14) === other.toPrecision(14);

describe('a row that is gone', () => {
  it('is named by its version and term', () => {
    fc.assert(
      fc.property(fc.nat(three.written.length - 1), (gone) => {
        const { versions, issues } = three.readRows(three.written.filter((_row, index) => index !== gone));
        const [, , term, , , version] = three.written[gone]!;
        const code = term === '(seal)' ? 'sealMissing' : 'rowMissing';
        expect(issues).toEqual([{ code, path: term === '(seal)' ? '' : term, values: { version } }]);
        expect(versions.filter(({ isDamaged }) => !isDamaged)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows that belong to no version', () => {
  it('are named and harm none', () => {
    const { versions, issues } = three.readRows([...three.written, ['a note', '', '', '', '', '', '']]);
    expect(issues).toEqual([{ code: 'strayRow', path: '', values: { row: three.written.length + HEADINGS + 1 } }]);
    expect(versions.some(({ isDamaged }) => isDamaged)).toBe(false);
  });

  it('may be a row that was copied: once more is no more', () => {
    const { versions, issues } = three.readRows([...three.written, three.written[5]!]);
    expect(issues).toEqual([]);
    expect(versions.some(({ isDamaged }) => isDamaged)).toBe(false);
  });

  it('may be such a copy that was changed, which formulas are kept from', () => {
    const copy = [...three.written[three.rowOf(3, 'closeRate')]!];
    copy[3] = 0.99;
    const history = three.readRows([...three.written, copy]);
    expect(history.issues.map(({ code }) => code)).toEqual(['strayRow']);
    correctStates(three.platform.workbook, history, 'file-1', day('2027-02-01'));
    const states = readHistory(three.platform.workbook).states;
    expect(states[states.findLastIndex((state) => state !== '')]).toBe('draft');
    expect(states[three.rowOf(3, 'closeRate')]).toBe('expired');
  });
});
