/** Named blocks that the refresh keeps, and that the formulas of the report read. */
export const REPORT_NAMES = {
  data: 'SLA_DATA',
  /** Instant of the figures: the last refresh that went through. */
  asOf: 'SLA_AS_OF',
  started: 'SLA_REFRESH_STARTED',
  finished: 'SLA_REFRESH_FINISHED',
  problem: 'SLA_REFRESH_PROBLEM',
  /** Cells of the report that people may change. */
  shownMonth: 'SLA_SHOWN_MONTH',
  shownGrain: 'SLA_SHOWN_GRAIN',
  /** All cells of the report that Pactline wrote: above and below its status. */
  reportHead: 'SLA_REPORT_HEAD',
  report: 'SLA_REPORT',
  /** How many formulas those cells have. */
  formulas: 'SLA_REPORT_FORMULAS',
  /** Cells of the log that tell these. */
  live: 'SLA_REPORT_CHOICES',
} as const;
