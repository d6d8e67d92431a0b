import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/ports';
import { readHistory } from '../../../src/workbook/history/history';
import { correctStates } from '../../../src/workbook/history/historyStates';
import { sampleFile, sampleWith } from '../../support/agreementFile';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { bothSigned, day, fileOfVersions, writeVersion } from '../../support/versions';

const HEADINGS = 2;
const COLUMNS = ['from', 'state', 'term', 'value', 'words', 'version', 'check'] as const;

/** A file with three versions, whose close rates are 10, 12 and 14 %. */
function threeVersions(): MemoryPlatform {
  const platform = sampleFile();
  writeVersion(platform, sampleWith(), '2026-01-01');
  writeVersion(platform, sampleWith({ closeRate: 0.12 }), '2026-07-01');
  writeVersion(platform, sampleWith({ closeRate: 0.14 }), '2027-01-01');
  return platform;
}

const file = threeVersions();
const written = file.contents('history').slice(HEADINGS);

/** The history of the same file with these rows in place of its own. */
function readRows(rows: readonly (readonly Content[])[]) {
  const sheet = file.sheet('history');
  sheet.rows.splice(HEADINGS, sheet.rows.length, ...rows.map((row) => [...row]));
  return readHistory(file.workbook);
}

const whole = readRows(written);
const rowOf = (version: number, term: string): number =>
  written.findIndex((row) => row[5] === version && row[2] === term);
const rates = (versions: typeof whole.versions) => versions.map(({ values }) => values['closeRate']);

describe('the history', () => {
  it('holds each version as it was signed', () => {
    expect(whole.issues).toEqual([]);
    expect(whole.versions.map(({ number, effectiveDay, isDamaged }) => [number, effectiveDay, isDamaged])).toEqual([
      [1, day('2026-01-01'), false],
      [2, day('2026-07-01'), false],
      [3, day('2027-01-01'), false],
    ]);
    const { monthlyFigures, signatures, tabLanguage, ...signed } = sampleWith();
    expect(whole.versions[0]!.values).toEqual(signed);
    expect(whole.versions[0]!.signatures).toEqual(bothSigned);
    expect([monthlyFigures, signatures, tabLanguage].every((term) => term !== undefined)).toBe(true);
  });

  it('is read in two calls that touch the document', () => {
    file.log.reset();
    readHistory(file.workbook);
    expect(file.log.document().map(({ name }) => name)).toEqual(['workbook.names', 'workbook.read']);
  });

  it('says in words what a person wants to read', () => {
    const words = (term: string) => written[rowOf(1, term)]![4];
    expect(words('closeRate')).toBe('Close rate: 10% of leads');
    expect(words('quota')).toBe('Sales quota: 1,250,000 USD a month');
    expect(words('startsOn')).toBe('In force from: Jan 1, 2026');
    expect(words('leadTypes.1')).toBe(
      'Lead types · Lead type: Referral; Value: 5,000 USD; Goal: 10 leads a month; Asks for sales: Yes',
    );
    expect(words('workingHours.1')).toBe('Working hours · Day: Monday; Opens: 09:00; Closes: 17:00');
    expect(words('salesWording')).toBe('What sales owes marketing · Wording');
    expect(words('(seal)')).toBe(
      'Version 1\nfor marketing: Ada, Marketing, Jan 10, 2026\nfor sales: Bo, Sales, Jan 11, 2026',
    );
  });

  it('reads the same in whatever order its rows stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(written, { minLength: written.length }), (rows) => {
        const { versions, issues } = readRows(rows);
        expect(issues).toEqual([]);
        expect(rates(versions)).toEqual([0.1, 0.12, 0.14]);
        expect(versions.map(({ isDamaged }) => isDamaged)).toEqual([false, false, false]);
      }),
      { numRuns: 20 },
    );
  });

  it('has blank rows in it where somebody put them', () => {
    const rows = written.flatMap((row) => [row, row.map(() => '')]);
    file.file.names.set('SLA_VERSIONS', { ...file.file.names.get('SLA_VERSIONS')!, rows: rows.length });
    expect(rates(readRows(rows).versions)).toEqual([0.1, 0.12, 0.14]);
  });

  it('is the same where somebody formatted its days as numbers', () => {
    const rows = written.map((row) =>
      row.map((cell) => (typeof cell === 'object' && !('formula' in cell) ? day(zonedDay(cell)) + 25_569 : cell)),
    );
    const { versions, issues } = readRows(rows);
    expect(issues).toEqual([]);
    expect(versions[0]!.values['startsOn']).toBe('2026-01-01');
  });
});

/** The day on which a midnight in Warsaw falls. */
const zonedDay = (date: Date): string => new Date(date.getTime() + 7_200_000).toISOString().slice(0, 10);

describe('one cell that somebody changed', () => {
  const places = written.flatMap((row, index) =>
    COLUMNS.map((column, place) => ({ index, column, place, row })).filter(({ column }) => column !== 'state'),
  );
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
    fc.assert(
      fc.property(
        fc.constantFrom(...places).chain((place) => other(place.row[place.place]!).map((next) => ({ ...place, next }))),
        ({ index, column, place, row, next }) => {
          const rows = written.map((line, at) =>
            at === index ? line.map((cell, c) => (c === place ? next : cell)) : line,
          );
          const { versions, issues } = readRows(rows);
          const hit = Number(row[5]);
          expect(issues.length).toBeGreaterThan(0);
          expect(versions.filter(({ isDamaged }) => isDamaged).map(({ number }) => number)).toEqual([hit]);
          const sound = versions.filter(({ number }) => number !== hit);
          expect(rates(sound)).toEqual([0.1, 0.12, 0.14].filter((_rate, version) => version !== hit - 1));
          // A row that says it is of another version is named as belonging to none.
          if (column !== 'version')
            expect(issues).toEqual([expect.objectContaining({ values: { version: hit, row: index + 3 } })]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names its term where it is part of a term', () => {
    const at = rowOf(2, 'closeRate');
    const rows = written.map((row, index) => (index === at ? [...row.slice(0, 3), 0.2, ...row.slice(4)] : row));
    expect(readRows(rows).issues).toEqual([
      { code: 'rowChanged', path: 'closeRate', values: { version: 2, row: at + HEADINGS + 1 } },
    ]);
  });

  it('in the seal is told apart from one in a term', () => {
    const at = rowOf(1, '(seal)');
    const rows = written.map((row, index) =>
      index === at ? [...row.slice(0, 4), 'Ada never signed', ...row.slice(5)] : row,
    );
    const { versions, issues } = readRows(rows);
    expect(issues).toEqual([{ code: 'sealChanged', path: '', values: { version: 1, row: at + HEADINGS + 1 } }]);
    expect(versions[0]).toMatchObject({ isDamaged: true, signatures: [], effectiveDay: day('2026-01-01') });
  });

  it('and its check with it still shows', () => {
    const at = rowOf(1, 'closeRate');
    const from = rowOf(2, 'closeRate');
    const forged = written.map((row, index) =>
      index === at ? [...written[from]!.slice(0, 5), 1, written[from]![6]!] : row,
    );
    expect(readRows(forged).versions[0]!.isDamaged).toBe(true);
  });
});

const isSameNumber = (one: Content, other: Content): boolean =>
  typeof one === 'number' && typeof other === 'number' && one.toPrecision(14) === other.toPrecision(14);

describe('a row that is gone', () => {
  it('is named by its version and term', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), (gone) => {
        const { versions, issues } = readRows(written.filter((_row, index) => index !== gone));
        const [, , term, , , version] = written[gone]!;
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
    const { versions, issues } = readRows([...written, ['a note', '', '', '', '', '', '']]);
    expect(issues).toEqual([{ code: 'strayRow', path: '', values: { row: written.length + HEADINGS + 1 } }]);
    expect(versions.some(({ isDamaged }) => isDamaged)).toBe(false);
  });

  it('may be a row that was copied: once more is no more', () => {
    const { versions, issues } = readRows([...written, written[5]!]);
    expect(issues).toEqual([]);
    expect(versions.some(({ isDamaged }) => isDamaged)).toBe(false);
  });

  it('may be such a copy that was changed, which formulas are kept from', () => {
    const copy = [...written[rowOf(3, 'closeRate')]!];
    copy[3] = 0.99;
    const history = readRows([...written, copy]);
    expect(history.issues.map(({ code }) => code)).toEqual(['strayRow']);
    correctStates(file.workbook, history, 'file-1', day('2027-02-01'));
    const states = readHistory(file.workbook).states;
    expect(states[states.findLastIndex((state) => state !== '')]).toBe('draft');
    expect(states[rowOf(3, 'closeRate')]).toBe('expired');
  });
});

describe('the states', () => {
  it('follow the days in one write, and none where all are right', () => {
    const history = readRows(written);
    file.log.reset();
    expect(correctStates(file.workbook, history, 'file-1', day('2027-01-01'))).toBe(true);
    expect(file.log.document().map(({ name }) => name)).toEqual(['workbook.write']);
    const states = (version: number) =>
      new Set(
        file
          .contents('history')
          .filter((row) => row[5] === version)
          .map((row) => row[1]),
      );
    expect([1, 2, 3].map((version) => [...states(version)])).toEqual([['superseded'], ['superseded'], ['expired']]);
    expect(correctStates(file.workbook, readHistory(file.workbook), 'file-1', day('2027-01-01'))).toBe(false);
  });

  it('of a copy of the file say draft', () => {
    const history = readRows(written);
    correctStates(file.workbook, history, 'a copy', day('2027-01-01'));
    expect(new Set(readHistory(file.workbook).states.filter((state) => state !== ''))).toEqual(new Set(['draft']));
  });

  it('of a version whose record was changed say draft, and come back with what was changed back', () => {
    const at = rowOf(2, 'closeRate');
    const damaged = written.map((row, index) => (index === at ? [...row.slice(0, 3), 0.2, ...row.slice(4)] : row));
    correctStates(file.workbook, readRows(damaged), 'file-1', day('2026-08-01'));
    const stateOf = (version: number) => file.contents('history').find((row) => row[5] === version)![1];
    expect([1, 2, 3].map(stateOf)).toEqual(['signed', 'draft', 'signed']);
    file.sheet('history').rows[at + HEADINGS]![3] = 0.12;
    correctStates(file.workbook, readHistory(file.workbook), 'file-1', day('2026-08-01'));
    expect([1, 2, 3].map(stateOf)).toEqual(['superseded', 'signed', 'signed']);
  });
});

describe('five hundred versions', () => {
  const platform = fileOfVersions(500);

  it('are read in one call and in seconds', () => {
    platform.log.reset();
    const begin = performance.now();
    const { versions, issues } = readHistory(platform.workbook);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(platform.log.document()).toHaveLength(2);
    expect(issues).toEqual([]);
    expect(versions).toHaveLength(500);
    expect(versions[499]!.values['closeRate']).toBe(0.5);
  });

  it('are added to in one write of the rows of the next', () => {
    platform.log.reset();
    writeVersion(platform, sampleWith({ closeRate: 0.9 }), '2026-01-01');
    const writes = platform.log.document().filter(({ name }) => name === 'workbook.write');
    expect(writes[0]!.block!.rows).toBeLessThan(200);
    expect(readHistory(platform.workbook).versions).toHaveLength(501);
  });
});
