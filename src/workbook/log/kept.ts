/** Keys of what the refresh keeps on the log tab from one night to the next. */

export const KEPT = {
  layout: 'layout',
  language: 'language',
  data: 'data',
  /** What people chose on the report, and how many of its formulas there are: told by formulas. */
  shownMonth: 'shown month',
  shownGrain: 'shown grain',
  formulas: 'formulas',
  /** As many as there were when the refresh last looked. */
  formulasBefore: 'formulas before',
} as const;
