/** Where the rules of the formulas left something open, what was chosen: printed at the end of `docs/functions.md`. */

interface Choice {
  /** A formula, or what several have in common. */
  readonly about: string;
  readonly text: string;
}

export const choices: readonly Choice[] = [
  {
    about: 'Dates',
    text: 'Days and times from 1900 to 2199 can be used; anything else is a bad value. A time cell holds the day 1899-12-30 and is no date.',
  },
  {
    about: 'Dates as text',
    text: '`2025-06-30`, then optionally `T` or a space and `16:30`, seconds and a fraction of them, then optionally a zone as `Z`, `+02`, `+02:00` or `+0200`. `24:00` ends a day. Persian and Arabic digits are read as Latin ones. No other order of day, month and year is guessed.',
  },
  {
    about: 'Days',
    text: 'A text with a zone of its own is a moment, and means the day on which it falls in the sheet. A date cell that lacks half a second of midnight, as a formula may make it, is the day that follows.',
  },
  {
    about: 'Rates as text',
    text: '`"12.5%"`, `"12,5%"` and `"%12.5"` are all one eighth: of a hundred there is no second way to read them.',
  },
  {
    about: 'Rows in messages',
    text: 'A row is counted from the first row of its range; in a range of one row, its columns are counted.',
  },
  {
    about: 'Blanks in ▦ formulas',
    text: 'A blank in a required argument that serves every row (a term, a range of dates) leaves every row blank. Where no row can be computed, arguments that serve every row are not read, so that a bad one is not reported before there is data.',
  },
  {
    about: 'Bad values in ▦ formulas',
    text: 'A bad argument that serves every row (hours, holidays, time zone, from, to, mode, a table) throws, rather than filling each row with the same message.',
  },
  {
    about: 'Formulas over many rows',
    text: 'A range of blanks has nothing to measure, which is 0 for a number of leads and an error for all else; `SLA_ESCALATION` of blanks is 0. One blank cell, or an argument left out, is an error.',
  },
  {
    about: 'Large results',
    text: 'A result that a cell cannot hold is refused with a message, where a built-in would show #NUM!. So is an argument too many.',
  },
  {
    about: 'Opening hours',
    text: 'A column of texts may take the place of rows. Ranges that overlap count once. A lead whose target is not used up before the year 2200 has no due time.',
  },
  {
    about: 'Holidays',
    text: 'A date listed twice counts once; listed both closed and with hours, it is refused. In pace formulas a day off with hours of its own counts.',
  },
  {
    about: 'Periods',
    text: 'A period that ends before it begins is refused, naming `from`; where only `from` is given, only in the rows whose month ends before it.',
  },
  {
    about: 'SLA_FUNNEL',
    text: 'Counts come from the goal as typed, not from a rounded stage. Names of stages may be numbers; blanks at their end are passed over.',
  },
  { about: 'SLA_TARGET', text: 'Dates and targets may lie across. Rows blank in both are passed over.' },
  {
    about: 'SLA_GATES',
    text: 'Checkpoints 2 and 3 are open while any month is blank, also one before the last; the first is met when no month from `reach_by` on is blank. Months before `reach_by` that are blank add nothing to the shortfall yet; what is needed is spread over all blank months. A month may be given by any of its days.',
  },
  {
    about: 'LEAD_VALUE',
    text: 'A type that stands in the table twice refuses the table, whichever type is asked for. Full-width letters and no-break spaces are read as plain ones.',
  },
  {
    about: 'LEAD_STATE',
    text: 'A follow-up before hand-off is an error, as in `LEAD_RESPONSE`. A target used up exactly at closing is passed at the next opening, not overnight: a follow-up made in between would be met.',
  },
  {
    about: 'SLA_SPEED',
    text: 'A lead handed off after `as_of` is in no measure. One target for all does not make a lead of an empty row.',
  },
  {
    about: 'SLA_DEPTH',
    text: '`handed_off`, `as_of` and `window_days` are given together or not at all. A window that ends at `as_of` has ended.',
  },
  {
    about: 'SLA_CLOSE_RATE',
    text: 'The age of a lead is counted in calendar days, wins are compared with `as_of` to the moment. A win on a day before creation is a win all the same; only `SLA_SALES_CYCLE` leaves it out.',
  },
  { about: 'SLA_ESCALATION', text: 'Takes 1 and 0 for TRUE and FALSE.' },
  {
    about: 'SLA_TERM',
    text: 'Case, spaces, hyphens and underscores do not matter in a term. A term that the version in force does not have is an error, also where another version has it. Of two versions for one date the lower rows hold. A state must read draft, signed, superseded or expired.',
  },
];
