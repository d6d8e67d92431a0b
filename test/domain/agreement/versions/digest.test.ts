/** Sums and checks that must never change, for every record in every file has them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, rowCheck, textSum, type RecordRow } from '../../../../src/domain/agreement/versions/digest';
import { readSeal, rowTerms, sealTerms, sealText } from '../../../../src/domain/agreement/versions/seal';
import { valuesOfToday } from '../../../../src/domain/agreement/versions/schema';
import { bothSigned } from '../../../support/versions';

const row: RecordRow = { version: 1, day: 20454, term: 'closeRate', value: 0.1, words: 'Close rate: 10 %' };

describe('the sum of a text', () => {
  it('differs wherever one character does', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(0xffff), (text, at, code) => {
        const index = at % text.length;
        const other = text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
        expect(textSum(other) === textSum(text)).toBe(other === text);
      }),
    );
  });

  it('is the same in every version of Pactline: records of years ago must hold', () => {
    expect(textSum('')).toBe('00tlz8x00372uf');
    expect(textSum('Pactline')).toMatchInlineSnapshot(`"0ab33ej1i17kn7"`);
  });
});

describe('the check of a row', () => {
  it('is the same however exactly a sheet keeps its numbers, and whichever line ends it has', () => {
    expect(rowCheck({ ...row, value: 0.1 + 1e-16 })).toBe(rowCheck(row));
    expect(rowCheck({ ...row, value: 'a\r\nb' })).toBe(rowCheck({ ...row, value: 'a\nb' }));
  });

  it('tells a number from the text that shows it', () => {
    expect(rowCheck({ ...row, value: '0.1' })).not.toBe(rowCheck(row));
  });

  it('tells which cell holds what', () => {
    expect(rowCheck({ ...row, term: 'a', words: 'b' })).not.toBe(rowCheck({ ...row, term: 'b', words: 'a' }));
  });
});

describe('the sum over rows', () => {
  it('does not go by their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (checks) => {
        expect(digestOf([...checks].reverse())).toBe(digestOf(checks));
      }),
    );
  });
});

describe('a seal', () => {
  const seal = {
    schema: 2,
    fileId: 'file-1',
    language: 'en',
    signatures: bothSigned,
    terms: ['closeRate', 'leadTypes.2'],
    digest: '0twc76p03hk99',
  };

  it('reads back as it was written', () => {
    expect(readSeal(sealText(seal))).toEqual(seal);
  });

  it('names the rows of tables one by one, and writes them as one', () => {
    const rows = ['closeRate', 'leadTypes.1', 'leadTypes.2'];
    expect(rowTerms(seal)).toEqual(rows);
    expect(sealTerms(rows)).toEqual(seal.terms);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"schema":2}',
    'signed by Ada',
    '{"schema":"2","file":"a","digest":"b","terms":"","signed":[]}',
  ])('is no text such as %j', (text) => {
    expect(readSeal(text)).toBe(null);
  });

  it('leaves out signatures that say not who or when', () => {
    const text = sealText(seal).replace('"on":"2026-01-10"', '"on":"one day"');
    expect(readSeal(text)?.signatures.map(({ side }) => side)).toEqual(['sales']);
  });
});

describe('values of an older form', () => {
  const steps = {
    1: (values: object) => ({ ...values, second: true }),
    2: (values: object) => ({ ...values, third: true }),
  };

  it('take every step to today’s form, and no step twice', () => {
    expect(valuesOfToday({ first: true }, 1, steps, 3)).toEqual({ first: true, second: true, third: true });
    expect(valuesOfToday({ first: true }, 2, steps, 3)).toEqual({ first: true, third: true });
    const today = valuesOfToday({ first: true }, 1, steps, 3);
    expect(valuesOfToday(today, 3, steps, 3)).toEqual(today);
  });
});
