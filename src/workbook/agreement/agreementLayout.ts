/** Which row of a new agreement tab holds what; contents, names and look all follow from it. */
import { derivedFigures, spills } from '../../domain/agreement/derivedFigures';
import {
  isTable,
  type SingleTerm,
  type TableTerm,
  type TermDeclaration,
  type TermValues,
} from '../../domain/agreement/termDeclaration';
import { sectionKeys, terms, wordingKey, type SectionKey } from '../../domain/agreement/terms';

type DerivedFigure = (typeof derivedFigures)[number];
export type Spill = (typeof spills)[number];

export type LayoutRow =
  | { readonly kind: 'title' | 'reading' | 'gap' }
  | { readonly kind: 'section'; readonly section: SectionKey }
  | { readonly kind: 'term' | 'paragraphTitle' | 'paragraph'; readonly term: SingleTerm }
  | { readonly kind: 'tableTitle' | 'tableHead'; readonly term: TableTerm }
  /** `index` counts the table's rows from 0; beyond the values they are blank, to be typed into. */
  | { readonly kind: 'tableRow'; readonly term: TableTerm; readonly index: number }
  | { readonly kind: 'derived'; readonly figure: DerivedFigure }
  | { readonly kind: 'spillTitle' | 'spillHead'; readonly spill: Spill }
  | { readonly kind: 'spillRow'; readonly spill: Spill; readonly index: number };

/** Columns of the tab, counted from 1: a single value stands beside its label, tables begin at the label's column. */
export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 2;
export const UNIT_COLUMN = 3;
export const HELP_COLUMN = 4;
export const TAB_COLUMNS = 7;

/** Blank rows at the end of a table: room to type, and the place where further rows are inserted. */
export const SPARE_ROWS = 3;

/** The formula that fills cells beside the rows of a table, and the column in which it stands. */
export function spillBeside(term: TableTerm): { readonly spill: Spill; readonly column: number } | null {
  const spill = spills.find(({ place }) => 'beside' in place && place.beside === term.key);
  return spill === undefined ? null : { spill, column: term.columns.length + 2 };
}

/**
 * The rows of the tab from the first on.
 *
 * @param values by term key: they decide how many rows the tables have
 */
export function agreementLayout(values: TermValues): LayoutRow[] {
  const rows: LayoutRow[] = [{ kind: 'title' }, { kind: 'reading' }, { kind: 'gap' }];
  for (const section of sectionKeys()) {
    rows.push({ kind: 'section', section });
    for (const term of terms as readonly TermDeclaration[]) {
      if (term.section === section) rows.push(...termRows(term, section, values), ...rowsAfter(term));
    }
    rows.push({ kind: 'gap' });
  }
  return rows;
}

function termRows(term: TermDeclaration, section: SectionKey, values: TermValues): LayoutRow[] {
  if (isTable(term)) return tableRows(term, values);
  if (term.paragraph !== true) return [{ kind: 'term', term }];
  // The wording of a section stands right below its title and needs no other.
  if (term.key === wordingKey(section)) return [{ kind: 'paragraph', term }];
  return [
    { kind: 'paragraphTitle', term },
    { kind: 'paragraph', term },
  ];
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

/** What is computed from a term, and perhaps from those above it. */
function rowsAfter({ key }: TermDeclaration): LayoutRow[] {
  const rows: LayoutRow[] = derivedFigures
    .filter((figure) => figure.after === key)
    .map((figure) => ({ kind: 'derived', figure }));
  for (const spill of spills) {
    if (!('after' in spill.place) || spill.place.after !== key) continue;
    rows.push({ kind: 'gap' }, { kind: 'spillTitle', spill }, { kind: 'spillHead', spill });
    for (let index = 0; index < spill.place.rows; index++) rows.push({ kind: 'spillRow', spill, index });
  }
  return rows;
}
