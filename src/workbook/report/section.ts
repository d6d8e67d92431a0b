/** What a section of the report is made of: large figures, charts, tables and lines of text, some side by side. */
import type { FactKey } from '../../domain/report/facts';
import type { ChartKey, TableColumn, TableKey } from '../../domain/report/tables';
import type { SectionKey } from '../../locales/report/wordTexts';

/** A large figure with its label above and a note below. */
export interface Tile {
  /** A text of the language, or a fact where the label depends on the month. */
  readonly label: { readonly of: FactKey } | { readonly from: FactKey };
  readonly fact: FactKey;
  readonly note: FactKey;
  /** Grid columns. */
  readonly span: number;
}

/** A chart with its message in the row above. */
export interface ChartSlot {
  readonly chart: ChartKey;
  readonly message: FactKey;
}

/** A column of a table, so many columns of the grid wide. */
interface PlacedColumn {
  readonly column: TableColumn;
  readonly span: number;
}

/** A table: title, what it says, headings, rows. */
export interface PlacedTable {
  readonly table: TableKey;
  readonly message: FactKey;
  readonly columns: readonly PlacedColumn[];
  /** Rows shown: fewer than there are, where a page is read in a minute. */
  readonly rows: number;
  /** The last rows of the data come first. */
  readonly newestFirst: boolean;
}

/** Things side by side. */
export type Band =
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'charts'; readonly charts: readonly ChartSlot[] }
  | { readonly kind: 'tables'; readonly tables: readonly PlacedTable[] }
  | { readonly kind: 'line'; readonly fact: FactKey };

export interface Section {
  readonly key: SectionKey;
  readonly side: 'marketing' | 'sales' | 'both';
  readonly bands: readonly Band[];
}
