/** The history of signed versions: written, read, and the states that follow the days. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { correctStates } from '../../../src/workbook/history/historyStates';
import { sampleWith } from '../../support/agreementFile';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { bothSigned, day, fileOfVersions, writeVersion } from '../../support/versions';
import { HEADINGS, threeVersions, rates, type ThreeVersions } from '../../support/threeVersions';

let three: ThreeVersions;

beforeAll(() => {
  three = threeVersions();
});

describe('the history', () => {
  it('holds each version as it was signed', () => {
    const whole = three.readRows(three.written);
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
    three.platform.log.reset();
    readHistory(three.platform.workbook);
    expect(three.platform.log.document().map(({ name }) => name)).toEqual(['workbook.names', 'workbook.read']);
  });

  it('says in words what a person wants to read', () => {
    const words = (term: string) => three.written[three.rowOf(1, term)]![4];
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
      fc.property(fc.shuffledSubarray(three.written, { minLength: three.written.length }), (rows) => {
        const { versions, issues } = three.readRows(rows);
        expect(issues).toEqual([]);
        expect(rates(versions)).toEqual([0.1, 0.12, 0.14]);
        expect(versions.map(({ isDamaged }) => isDamaged)).toEqual([false, false, false]);
      }),
      { numRuns: 20 },
    );
  });

  it('has blank rows in it where somebody put them', () => {
    const rows = three.written.flatMap((row) => [row, row.map(() => '')]);
    expect(rates(three.readRows(rows).versions)).toEqual([0.1, 0.12, 0.14]);
  });

  it('is the same where somebody formatted its days as numbers', () => {
    const rows = three.written.map((row) =>
      row.map((cell) => (typeof cell === 'object' && !('formula' in cell) ? day(zonedDay(cell)) + 25_569 : cell)),
    );
    const { versions, issues } = three.readRows(rows);
    expect(issues).toEqual([]);
    expect(versions[0]!.values['startsOn']).toBe('2026-01-01');
  });
});

/** The day on which a midnight in Warsaw falls. */
const zonedDay = (date: Date): string => new Date(date.getTime() + 7_200_000).toISOString().slice(0, 10);

describe('the states', () => {
  it('follow the days in one write, and none where all are right', () => {
    const history = three.readRows(three.written);
    three.platform.log.reset();
    expect(correctStates(three.platform.workbook, history, 'file-1', day('2027-01-01'))).toBe(true);
    expect(three.platform.log.document().map(({ name }) => name)).toEqual(['workbook.write']);
    const states = (version: number) =>
      new Set(
        three.platform
          .contents('history')
          .filter((row) => row[5] === version)
          .map((row) => row[1]),
      );
    expect([1, 2, 3].map((version) => [...states(version)])).toEqual([['superseded'], ['superseded'], ['expired']]);
    expect(
      correctStates(three.platform.workbook, readHistory(three.platform.workbook), 'file-1', day('2027-01-01')),
    ).toBe(false);
  });

  it('of a copy of the file say draft', () => {
    const history = three.readRows(three.written);
    correctStates(three.platform.workbook, history, 'a copy', day('2027-01-01'));
    expect(new Set(readHistory(three.platform.workbook).states.filter((state) => state !== ''))).toEqual(
      new Set(['draft']),
    );
  });

  it('of a version whose record was changed say draft, and come back with what was changed back', () => {
    const at = three.rowOf(2, 'closeRate');
    const damaged = three.written.map((row, index) =>
      index === at ? [...row.slice(0, 3), 0.2, ...row.slice(4)] : row,
    );
    correctStates(three.platform.workbook, three.readRows(damaged), 'file-1', day('2026-08-01'));
    const stateOf = (version: number) => three.platform.contents('history').find((row) => row[5] === version)![1];
    expect([1, 2, 3].map(stateOf)).toEqual(['signed', 'draft', 'signed']);
    three.platform.sheet('history').rows[at + HEADINGS]![3] = 0.12;
    correctStates(three.platform.workbook, readHistory(three.platform.workbook), 'file-1', day('2026-08-01'));
    expect([1, 2, 3].map(stateOf)).toEqual(['superseded', 'signed', 'signed']);
  });
});

describe('five hundred versions', () => {
  let platform: MemoryPlatform;

  beforeAll(() => {
    platform = fileOfVersions(500);
  });

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
