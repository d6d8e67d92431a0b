/** What stands on the report tab, from top to bottom, in the order in which people ask. */
import { dataTables, type ChartKey, type FactKey, type TableColumn, type TableKey } from '../domain/report/tables';
import type { SectionKey } from '../locales/report/reportTexts';

/** A figure with its label above. */
export interface Tile {
  readonly fact: FactKey;
  /** Of a figure; a text needs none. */
  readonly numberFormat?: string;
  /** Grid columns, where the figure needs more or less than its neighbours; then each of the band says it. */
  readonly span?: number;
}

/** A chart with its message in the row above. */
export interface ChartSlot {
  readonly chart: ChartKey;
  readonly message: FactKey;
}

/** A column of a table, so many columns of the grid wide. */
export interface PlacedColumn {
  readonly column: TableColumn;
  readonly span: number;
}

/** A table: title, what it says, headings, rows. */
export interface PlacedTable {
  readonly table: TableKey;
  readonly message: FactKey;
  readonly columns: readonly PlacedColumn[];
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

/** Columns one grid column wide, but for those that are named with more. */
const columnsOf = (table: TableKey, wide: Partial<Record<TableColumn, number>> = {}): PlacedColumn[] =>
  dataTables[table].columns.map((column: TableColumn) => ({ column, span: wide[column] ?? 1 }));

const tiles = (...facts: Tile[]): Band => ({ kind: 'tiles', tiles: facts });

const COUNT = '#,##0';

const tables = (...placed: PlacedTable[]): Band => ({ kind: 'tables', tables: placed });

const placed = (table: TableKey, message: FactKey, wide: Partial<Record<TableColumn, number>> = {}): PlacedTable => ({
  table,
  message,
  columns: columnsOf(table, wide),
});

/** The sections, in the order in which people ask. */
export const sections = (): readonly Section[] => [
  {
    key: 'standing',
    side: 'marketing',
    bands: [
      tiles(
        { fact: 'leadsText', span: 3 },
        { fact: 'valueText', span: 4 },
        { fact: 'neededRounded', numberFormat: COUNT, span: 2 },
        { fact: 'projectedText', span: 3 },
      ),
      {
        kind: 'charts',
        charts: [
          { chart: 'leads', message: 'leadsMessage' },
          { chart: 'leadValue', message: 'valueMessage' },
        ],
      },
    ],
  },
  {
    key: 'followUp',
    side: 'sales',
    bands: [
      tiles(
        { fact: 'metText' },
        { fact: 'medianText' },
        { fact: 'p90Text' },
        { fact: 'overdueNow', numberFormat: COUNT },
      ),
      {
        kind: 'charts',
        charts: [
          { chart: 'speed', message: 'speedMessage' },
          { chart: 'depth', message: 'depthMessage' },
        ],
      },
      // One below the other: names must not be cut off.
      tables(
        placed('overdue', 'overdueMessage', { lead: 2, owner: 2, leadType: 2, handedOffAt: 2, lateBy: 2, elapsed: 2 }),
      ),
      tables(placed('owners', 'ownersMessage', { owner: 4, overdue: 2, late: 2, met: 2, oldest: 2 })),
    ],
  },
  {
    key: 'scoreboard',
    side: 'both',
    bands: [
      tables(
        placed('scoreboard', 'scoreboardMessage', { measure: 2 }),
        placed('indicators', 'indicatorsMessage', { measure: 2 }),
      ),
    ],
  },
  {
    key: 'history',
    side: 'both',
    bands: [
      tables(placed('months', 'monthsMessage', { month: 2 })),
      tables(placed('drift', 'driftMessage', { input: 2, basis: 2 })),
      tables(placed('types', 'typesMessage', { leadType: 2, basis: 2 })),
    ],
  },
  {
    key: 'together',
    side: 'both',
    bands: [
      { kind: 'line', fact: 'consequencesMessage' },
      { kind: 'line', fact: 'rewardMessage' },
      { kind: 'line', fact: 'capacityMessage' },
      tables(
        placed('checkpoints', 'checkpointsMessage', { checkpoint: 4, state: 2, actual: 2, goal: 2, neededPerMonth: 2 }),
      ),
      tables(placed('wins', 'winsMessage', { lead: 2, owner: 2, leadType: 2, wonAt: 2, amount: 2, cycleDays: 2 })),
    ],
  },
  {
    key: 'tracked',
    side: 'both',
    bands: [tables(placed('tracked', 'trackedMessage', { measure: 4, needs: 3, state: 5 }))],
  },
];
