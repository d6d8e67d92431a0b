/** What stands on the report tab, from top to bottom, in the order in which people ask. */
import { LEADS_LISTED } from '../../domain/report/tables';
import { placedTable } from './placedTable';
import type { Band, ChartSlot, PlacedTable, Section, Tile } from './section';

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
        placedTable('overdue', 'overdueMessage', {
          columns: { lead: 2, owner: 2, lateBy: 1, elapsed: 1, row: 1 },
          only: true,
          rows: LEADS_LISTED,
        }),
        placedTable('owners', 'ownersMessage', {
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
        placedTable('scoreboard', 'scoreboardMessage', { columns: { measure: 2 } }),
        placedTable('indicators', 'indicatorsMessage', { columns: { measure: 2 } }),
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
        placedTable('checkpoints', 'checkpointsMessage', { columns: { checkpoint: 2 } }),
        placedTable('steps', 'stepsMessage', {
          columns: { step: 2, target: 1, measured: 1, nextTarget: 1, nextOn: 1 },
          only: true,
        }),
      ),
      tables(
        placedTable('wins', 'winsMessage', {
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
      tables(placedTable('weekPack', 'weekPackMessage', PACK), placedTable('monthPack', 'monthPackMessage', PACK)),
    ],
  },
  {
    key: 'review',
    side: 'both',
    bands: [
      { kind: 'line', fact: 'reviewMessage' },
      tables(placedTable('drift', 'driftMessage', { columns: { input: 2, basis: 2 } })),
    ],
  },
  {
    key: 'history',
    side: 'both',
    bands: [
      tables(placedTable('months', 'monthsMessage', { columns: { month: 2 }, rows: MONTHS_SHOWN, newestFirst: true })),
      tables(placedTable('periods', 'periodsMessage', { columns: { period: 2 } })),
      tables(placedTable('types', 'typesMessage', { columns: { leadType: 2, basis: 2 } })),
    ],
  },
  {
    key: 'tracked',
    side: 'both',
    bands: [
      tables(placedTable('tracked', 'trackedMessage', { columns: { measure: 2, feeds: 4, needs: 3, state: 3 } })),
    ],
  },
  {
    key: 'explained',
    side: 'both',
    bands: [tables(placedTable('explained', 'explainedMessage', { columns: { measure: 2, counted: 5, formula: 5 } }))],
  },
];
