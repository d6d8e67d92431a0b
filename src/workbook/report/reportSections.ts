/** What stands on the report tab, from top to bottom, in the order in which people ask. */
import { dataTables, LEADS_LISTED, type ChartKey, type TableColumn, type TableKey } from '../../domain/report/tables';
import type { FactKey } from '../../domain/report/facts';
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
interface ChartSlot {
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

/** How a table is shown: spans of its columns, one where not said; columns that are left out stand on the data tab. */
interface Shown {
  readonly columns?: Partial<Record<TableColumn, number>>;
  /** Only those named in `columns`. */
  readonly only?: boolean;
  readonly rows?: number;
  readonly newestFirst?: boolean;
}

function placed(table: TableKey, message: FactKey, shown: Shown = {}): PlacedTable {
  const { columns = {}, only = false, rows = dataTables[table].rows, newestFirst = false } = shown;
  const all: readonly TableColumn[] = dataTables[table].columns;
  return {
    table,
    message,
    columns: all
      .filter((column) => !only || columns[column] !== undefined)
      .map((column) => ({ column, span: columns[column] ?? 1 })),
    rows,
    newestFirst,
  };
}

const tables = (...all: PlacedTable[]): Band => ({ kind: 'tables', tables: all });

const charts = (...all: ChartSlot[]): Band => ({ kind: 'charts', charts: all });

const tile = (name: 'leads' | 'value' | 'met' | 'median' | 'p90' | 'overdue', span: number): Tile => ({
  label: { of: `${name}Text` },
  fact: `${name}Text`,
  note: `${name}Note`,
  span,
});

/** Half a year and the month under way. */
const MONTHS_SHOWN = 7;

const PACK = { columns: { measure: 2 } } as const;

/** The sections, in the order in which people ask. */
export const sections = (): readonly Section[] => [
  {
    key: 'standing',
    side: 'marketing',
    bands: [
      {
        kind: 'tiles',
        tiles: [
          tile('leads', 3),
          tile('value', 4),
          { label: { from: 'neededLabel' }, fact: 'neededText', note: 'neededNote', span: 2 },
          { label: { from: 'projectedLabel' }, fact: 'projectedText', note: 'projectedNote', span: 3 },
        ],
      },
      charts({ chart: 'leads', message: 'leadsMessage' }, { chart: 'leadValue', message: 'valueMessage' }),
    ],
  },
  {
    key: 'followUp',
    side: 'sales',
    bands: [
      {
        kind: 'tiles',
        tiles: [tile('met', 3), tile('median', 3), tile('p90', 3), tile('overdue', 3)],
      },
      charts({ chart: 'speed', message: 'speedMessage' }, { chart: 'depth', message: 'depthMessage' }),
      tables(
        placed('overdue', 'overdueMessage', {
          columns: { lead: 2, owner: 2, lateBy: 1, elapsed: 1, row: 1 },
          only: true,
          rows: LEADS_LISTED,
        }),
        placed('owners', 'ownersMessage', {
          columns: { owner: 2, overdue: 1, late: 1, met: 1 },
          only: true,
          rows: LEADS_LISTED,
        }),
      ),
    ],
  },
  {
    key: 'scoreboard',
    side: 'both',
    bands: [
      tables(
        placed('scoreboard', 'scoreboardMessage', { columns: { measure: 2 } }),
        placed('indicators', 'indicatorsMessage', { columns: { measure: 2 } }),
      ),
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
        placed('checkpoints', 'checkpointsMessage', { columns: { checkpoint: 2 } }),
        placed('steps', 'stepsMessage', {
          columns: { step: 2, target: 1, measured: 1, nextTarget: 1, nextOn: 1 },
          only: true,
        }),
      ),
      tables(
        placed('wins', 'winsMessage', {
          columns: { lead: 2, owner: 2, leadType: 2, wonAt: 2, amount: 2, cycleDays: 2 },
          rows: LEADS_LISTED,
        }),
      ),
    ],
  },
  {
    key: 'packs',
    side: 'both',
    bands: [
      { kind: 'line', fact: 'weekMeetingText' },
      { kind: 'line', fact: 'monthMeetingText' },
      tables(placed('weekPack', 'weekPackMessage', PACK), placed('monthPack', 'monthPackMessage', PACK)),
    ],
  },
  {
    key: 'review',
    side: 'both',
    bands: [
      { kind: 'line', fact: 'reviewMessage' },
      tables(placed('drift', 'driftMessage', { columns: { input: 2, basis: 2 } })),
    ],
  },
  {
    key: 'history',
    side: 'both',
    bands: [
      tables(placed('months', 'monthsMessage', { columns: { month: 2 }, rows: MONTHS_SHOWN, newestFirst: true })),
      tables(placed('periods', 'periodsMessage', { columns: { period: 2 } })),
      tables(placed('types', 'typesMessage', { columns: { leadType: 2, basis: 2 } })),
    ],
  },
  {
    key: 'tracked',
    side: 'both',
    bands: [tables(placed('tracked', 'trackedMessage', { columns: { measure: 2, feeds: 4, needs: 3, state: 3 } }))],
  },
  {
    key: 'explained',
    side: 'both',
    bands: [tables(placed('explained', 'explainedMessage', { columns: { measure: 2, counted: 5, formula: 5 } }))],
  },
];
