/** Which row of a new agreement tab holds what; contents, names and look all follow from it. */
import { derivedFigures } from '../domain/agreement/derivedFigures';
import {
  isTable,
  type SingleTerm,
  type TableTerm,
  type TermDeclaration,
  type TermValues,
} from '../domain/agreement/termDeclaration';
import { sectionKeys, terms, type SectionKey } from '../domain/agreement/terms';

export type DerivedFigure = (typeof derivedFigures)[number];

export type LayoutRow =
  | { readonly kind: 'title' | 'reading' | 'gap' }
  | { readonly kind: 'section' | 'intro'; readonly section: SectionKey }
  | { readonly kind: 'term'; readonly term: SingleTerm }
  | { readonly kind: 'tableTitle' | 'tableHead'; readonly term: TableTerm }
  /** `index` counts the table's rows from 0; beyond the values they are blank, to be typed into. */
  | { readonly kind: 'tableRow'; readonly term: TableTerm; readonly index: number }
  | { readonly kind: 'derived'; readonly figure: DerivedFigure };

/** Columns of the tab, counted from 1: a single value stands beside its label, tables begin at the label's column. */
export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 2;
export const UNIT_COLUMN = 3;
export const HELP_COLUMN = 4;
export const TAB_COLUMNS = 6;

/** Blank rows at the end of a table: room to type, and the place where further rows are inserted. */
export const SPARE_ROWS = 3;

/**
 * The rows of the tab from the first on.
 *
 * @param values by term key: they decide how many rows the tables have
 */
export function agreementLayout(values: TermValues): LayoutRow[] {
  const rows: LayoutRow[] = [{ kind: 'title' }, { kind: 'reading' }, { kind: 'gap' }];
  for (const section of sectionKeys()) {
    rows.push({ kind: 'section', section }, { kind: 'intro', section });
    for (const term of terms as readonly TermDeclaration[]) {
      if (term.section !== section) continue;
      rows.push(...(isTable(term) ? tableRows(term, values) : [{ kind: 'term' as const, term }]));
      for (const figure of derivedFigures) if (figure.after === term.key) rows.push({ kind: 'derived', figure });
    }
    rows.push({ kind: 'gap' });
  }
  return rows;
}

function tableRows(term: TableTerm, values: TermValues): LayoutRow[] {
  const rows = values[term.key];
  const length = (Array.isArray(rows) ? rows.length : 0) + SPARE_ROWS;
  return [
    { kind: 'gap' },
    { kind: 'tableTitle', term },
    { kind: 'tableHead', term },
    ...Array.from({ length }, (_, index): LayoutRow => ({ kind: 'tableRow', term, index })),
  ];
}
