/** What a refresh writes down below its single facts: tables of fixed size, so that the ranges of charts never change. */

/** A month has at most 31 days; rows of days that it lacks stay blank. */
const DAYS = 31;
const WEEKS = 13;
/** A year and the month that is under way. */
const MONTHS = 13;
/** Leads that the report lists: as many as one looks at in the morning; a sentence says how many there are. */
export const LEADS_LISTED = 8;

/** What the monthly log says of a month, of a quarter and of the year. */
const LOG_COLUMNS = [
  'leads',
  'customers',
  'revenue',
  'won',
  'revenueWon',
  'allRevenue',
  'cycleDays',
  'closeRateCreated',
  'closeRateWon',
  'basis',
] as const;

/** Tables in the order in which they stand below the facts; of a chart's table, the first column is the horizontal axis. */
export const dataTables = {
  leads: { rows: DAYS, columns: ['day', 'date', 'goalLine', 'leads', 'valueGoalLine', 'leadValue'] },
  speed: {
    rows: DAYS,
    columns: ['day', 'date', 'median', 'target', 'mean', 'p90', 'metRate', 'leadsDue', 'handedOff'],
  },
  depth: { rows: WEEKS, columns: ['week', 'attempts', 'target', 'notReached'] },
  owners: { rows: 10, columns: ['owner', 'overdue', 'late', 'met', 'oldest'] },
  overdue: { rows: 15, columns: ['lead', 'owner', 'leadType', 'handedOffAt', 'lateBy', 'elapsed', 'row'] },
  scoreboard: { rows: 4, columns: ['side', 'measure', 'actual', 'goal', 'attainment'] },
  indicators: { rows: 4, columns: ['side', 'measure', 'actual', 'goal', 'basis'] },
  months: {
    rows: MONTHS,
    columns: ['month', ...LOG_COLUMNS],
  },
  periods: {
    rows: 4,
    columns: ['period', ...LOG_COLUMNS],
  },
  drift: { rows: 4, columns: ['input', 'agreed', 'measured', 'difference', 'basis', 'proposed'] },
  /** Reasons to look at the agreement again, then what is proposed: see `workbook/figures/reviewRows`. */
  review: { rows: 10, columns: ['reviewReason', 'reviewSubject', 'agreed', 'measured', 'standBehind'] },
  types: {
    rows: 8,
    columns: ['leadType', 'leads', 'goal', 'agreedValue', 'impliedValue', 'basis', 'revenueWon', 'returned'],
  },
  wins: { rows: 10, columns: ['lead', 'owner', 'leadType', 'wonAt', 'amount', 'cycleDays'] },
  checkpoints: { rows: 3, columns: ['checkpoint', 'state', 'actual', 'goal', 'neededPerMonth'] },
  steps: { rows: 2, columns: ['step', 'target', 'measured', 'basis', 'nextTarget', 'nextOn'] },
  weekPack: { rows: 6, columns: ['measure', 'actual', 'goal', 'attainment', 'basis'] },
  monthPack: { rows: 6, columns: ['measure', 'actual', 'goal', 'attainment', 'basis'] },
  tracked: { rows: 10, columns: ['measure', 'feeds', 'needs', 'state'] },
  explained: { rows: 7, columns: ['measure', 'counted', 'formula'] },
  /** What can be chosen at the top of the report. */
  choices: { rows: 61, columns: ['shownMonth', 'grain'] },
} as const;

export type TableKey = keyof typeof dataTables;

export type TableColumn = (typeof dataTables)[TableKey]['columns'][number];

/** Charts of the report. */
export const chartKeys = ['leads', 'leadValue', 'speed', 'depth'] as const;

export type ChartKey = (typeof chartKeys)[number];

/** Goes up whenever something moves, so that formulas written by an older Pactline are written anew. */
export const DATA_LAYOUT = 10;
