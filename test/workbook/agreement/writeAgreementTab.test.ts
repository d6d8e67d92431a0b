/** The agreement tab as it is written. */
import { describe, expect, it } from 'vitest';
import { formulas } from '../../../src/functions/index';
import { termOf, terms } from '../../../src/domain/agreement/terms';
import { nameOf } from '../../../src/domain/agreement/termDeclaration';
import { derivedFigures, derivedName } from '../../../src/domain/agreement/derivedFigures';
import { helpContent } from '../../../src/workbook/agreement/helpContent';
import { emptyFile, sampleFile } from '../../support/agreementFile';
import type { Content } from '../../../src/ports';
import { createAgreement } from '../../../src/endpoints/agreement/createAgreement';

const formulaOf = (content: Content): string =>
  typeof content === 'object' && 'formula' in content ? content.formula : '';

/** Formulas that Sheets itself has. */
const BUILT_IN = (
  'AND ARRAYFORMULA COUNT COUNTIF DATE DAY IF IFERROR INDEX INT ISBLANK ISNUMBER ISTEXT LEN MOD MONTH OR ROUND ' +
  'SUM SUMIF SUMPRODUCT TODAY TRUE YEAR'
).split(' ');

describe('the agreement tab', () => {
  const platform = sampleFile();
  const rows = platform.contents('agreement');

  it('has a named cell for every term and every derived figure', () => {
    const names = [...platform.file.names.keys()];
    for (const term of terms) expect(names).toContain(nameOf(term));
    for (const { key } of derivedFigures) expect(names).toContain(derivedName(key));
  });

  it('gives no two terms one name, and only the close rate that of a formula, from which the bracket tells it', () => {
    const names = [...terms.map(nameOf), ...derivedFigures.map(({ key }) => derivedName(key))];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => formulas.some((formula) => formula.name === name))).toEqual(['SLA_CLOSE_RATE']);
  });

  it('lays no named cells over others', () => {
    const cells = [...platform.file.names]
      .filter(([name]) => name !== 'SLA_LEAD_VALUES')
      .flatMap(([, { row, column, rows: height, columns }]) =>
        Array.from({ length: height * columns }, (_, index) =>
          [row + Math.floor(index / columns), column + (index % columns)].join(),
        ),
      );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('has formulas of names that it defines and of functions that there are', () => {
    const known = new Set([
      ...BUILT_IN,
      ...platform.file.names.keys(),
      ...formulas.map(({ name }) => name),
      'SLA_AS_OF',
    ]);
    for (const content of rows.flat()) {
      const words =
        formulaOf(content)
          .replace(/"[^"]*"/g, '')
          .match(/[A-Z_]{2,}/g) ?? [];
      expect(words.filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it('begins with what it is, and shades what may be changed', () => {
    expect(rows[0]?.[0]).toBe('Agreement between marketing and sales');
    const { styles } = platform.sheet('agreement').dresses[0]!;
    const { row, column } = platform.file.names.get('SLA_QUOTA')!;
    const shaded = styles.filter(
      ({ block, style }) =>
        style.background === '#E8F0FE' && block.column === column && row >= block.row && row < block.row + block.rows,
    );
    expect(shaded).toHaveLength(1);
  });

  it('shows what is computed right below what it comes from', () => {
    const at = (name: string) => platform.file.names.get(name)!.row;
    expect(at('SLA_MARKETING_GOAL_RESULT')).toBe(at('SLA_CLOSE_RATE') + 1);
    expect(formulaOf(platform.named('SLA_LEADS_NEEDED_RESULT')!)).toBe(
      '=SLA_LEADS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE;SLA_CLOSE_RATE)',
    );
  });

  it('follows the currency in headings and units by formulas', () => {
    const { row } = platform.file.names.get('SLA_QUOTA')!;
    expect(rows[row - 1]?.[2]).toEqual({ formula: '=SLA_CURRENCY&" a month"' });
  });

  it('gives long texts the rows they need', () => {
    const { rowHeightsPixels = [] } = platform.sheet('agreement').dresses[0]!;
    const { row } = platform.file.names.get('SLA_HAND_OFF_PROTOCOL')!;
    expect(rowHeightsPixels).toContainEqual({ row, pixels: 42 });
  });
});

describe('a blank agreement tab', () => {
  it('has the ready wording, and rows to type into', () => {
    const platform = emptyFile();
    createAgreement(platform, { content: 'blank' });
    expect(platform.named('SLA_SALES_WORDING')).toContain('Sales follows up every lead');
    expect(platform.file.names.get('SLA_LEAD_TYPES')?.rows).toBe(3);
  });
});

describe('help beside a value', () => {
  it('puts the mark before itself where the cell breaks a bound', () => {
    expect(helpContent(termOf('closeRate'), 'How "many"', '⚠ ')).toEqual({
      formula:
        '=IF(AND(ISNUMBER(SLA_CLOSE_RATE);SLA_CLOSE_RATE>0;SLA_CLOSE_RATE>=0;SLA_CLOSE_RATE<=1);"";"⚠ ")&"How ""many"""',
    });
  });

  it('lets an optional cell be blank', () => {
    expect(formulaOf(helpContent(termOf('startsOn'), 'First day', '⚠ '))).toContain('OR(ISBLANK(SLA_STARTS_ON);');
  });

  it('is plain where no formula can tell good from bad', () => {
    expect(helpContent(termOf('company'), 'Its name', '⚠ ')).toBe('Its name');
  });
});
