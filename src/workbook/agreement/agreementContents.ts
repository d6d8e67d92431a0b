/** What stands in the cells of a new agreement tab: words, values, and formulas for what follows from them. */
import type { RowValue, ScalarValue, TableTerm, TermValues, UnitKey } from '../../domain/agreement/termDeclaration';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { TermTexts } from '../../locales/terms';
import type { Content } from '../../ports';
import { spillBeside, TAB_COLUMNS, type LayoutRow, type Spill } from './agreementLayout';
import { contentFromValue } from './contentFromValue';
import { derivedFormulas } from './derivedFormulas';
import { helpContent } from './helpContent';
import { quoted } from '../quoted';

/** Every row of the tab, a rectangle of {@link TAB_COLUMNS} columns. */
export function agreementContents(layout: readonly LayoutRow[], values: TermValues, texts: SheetTexts): Content[][] {
  const formulas = derivedFormulas();
  return layout.map((row) => {
    const cells = rowContents(row, values, texts, formulas);
    return [...cells, ...Array.from({ length: TAB_COLUMNS - cells.length }, () => '')];
  });
}

function rowContents(
  row: LayoutRow,
  values: TermValues,
  { agreement, terms: words }: SheetTexts,
  formulas: ReturnType<typeof derivedFormulas>,
): Content[] {
  switch (row.kind) {
    case 'title':
      return [agreement.title];
    case 'reading':
      return [agreement.reading];
    case 'gap':
      return [];
    case 'section':
      return [words.sections[row.section].title];
    case 'term': {
      const { label, help } = wordsOf(words.terms, row.term.key);
      const value = contentFromValue(row.term, scalarOf(values, row.term.key), words);
      return [label, value, unitContent(words, row.term.unit), helpContent(row.term, help, agreement.mark)];
    }
    case 'paragraphTitle':
    case 'tableTitle': {
      const { label, help } = wordsOf(words.terms, row.term.key);
      return [label, helpContent(row.term, help, agreement.mark)];
    }
    case 'paragraph':
      return [scalarOf(values, row.term.key) ?? ''];
    case 'derived': {
      const { label, help } = words.derived[row.figure.key];
      const unit = 'unit' in row.figure ? row.figure.unit : undefined;
      return [label, { formula: formulas[row.figure.key] }, unitContent(words, unit), help];
    }
    case 'tableHead':
      return besides(row.term, tableHeads(row.term, words), (spill) => spillHeads(spill, words));
    case 'tableRow':
      return besides(row.term, tableRow(row.term, values, row.index, words), ({ key }) =>
        row.index === 0 ? [{ formula: formulas[key] }] : [],
      );
    case 'spillTitle': {
      const { title, help } = words.spills[row.spill.key];
      return [title, help];
    }
    case 'spillHead':
      return spillHeads(row.spill, words);
    case 'spillRow':
      return row.index === 0 ? [{ formula: formulas[row.spill.key] }] : [];
  }
}

/** Declarations know their keys as plain texts; that each has its words is held by the type of the texts. */
const wordsOf = <Words>(words: Readonly<Record<string, Words>>, key: string): Words => words[key]!;

function scalarOf(values: TermValues, key: string): ScalarValue {
  const value = values[key] ?? null;
  return typeof value === 'object' ? null : value;
}

function tableHeads({ key, columns }: TableTerm, words: TermTexts): Content[] {
  const labels = wordsOf<Readonly<Record<string, { readonly label: string }>>>(words.columns, key);
  return columns.map((column) => {
    const { label } = wordsOf(labels, column.key);
    return column.unit === undefined ? label : withCurrency(`${label} (${words.units[column.unit]})`);
  });
}

function tableRow(term: TableTerm, values: TermValues, index: number, words: TermTexts): Content[] {
  const rows = values[term.key];
  const row = Array.isArray(rows) ? (rows as readonly RowValue[])[index] : undefined;
  return term.columns.map((column) => contentFromValue(column, row?.[column.key] ?? null, words));
}

const spillHeads = (spill: Spill, words: TermTexts): string[] => {
  const heads: Readonly<Record<string, string>> = words.spills[spill.key].columns;
  return spill.columns.map(({ key }) => wordsOf(heads, key));
};

/** The cells of a table's row, and after a blank column those of the formula beside it. */
function besides(term: TableTerm, cells: readonly Content[], beside: (spill: Spill) => readonly Content[]): Content[] {
  const found = spillBeside(term);
  if (found === null) return [...cells];
  return [...cells, ...Array.from({ length: found.column - 1 - cells.length }, () => ''), ...beside(found.spill)];
}

const unitContent = (words: TermTexts, unit: UnitKey | undefined): Content =>
  unit === undefined ? '' : withCurrency(words.units[unit]);

/** The currency is a term of its own: where its code stands in a heading, a formula follows it. */
function withCurrency(text: string): Content {
  if (!text.includes('{currency}')) return text;
  const pieces = text.split(/(\{currency\})/).filter((piece) => piece !== '');
  return { formula: `=${pieces.map((piece) => (piece === '{currency}' ? 'SLA_CURRENCY' : quoted(piece))).join('&')}` };
}
