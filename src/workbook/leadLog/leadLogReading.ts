/** What reading the lead log gives: the leads, and an account of every row. */
import type { Issue } from '../../domain/issue';
import type { LeadField, Leads } from '../../domain/leads/leads';
import type { RowIssue } from '../../domain/leads/reading/rowIssue';
import type { LogSource } from './rowFormulas';

/** Why there is no lead to be had, or not from the columns that were chosen. */
export type LeadLogProblem =
  /** No tab was chosen, and none looks like a lead log. */
  | 'noLeadLog'
  /** The chosen tab is no longer in the file; `values.tab` is its name. */
  | 'leadLogGone'
  /** Nothing tells when a lead was created. */
  | 'noCreatedColumn'
  /** A chosen column is no longer found; `path` is the field, `values.header` its header. */
  | 'columnGone'
  /** Day and month of the creation dates can be read both ways. */
  | 'createdAmbiguous'
  /** A header, and nothing below it. */
  | 'emptyLeadLog';

/** `rowsRead` = `rowsCounted` + the rows of all issues that leave out the lead, always. */
export interface LeadLogReading {
  readonly leads: Leads;
  /** For speed of follow-up: the leads, and once more those that were handed on to another owner. Often the same object. */
  readonly clocks: Leads;
  /** Rows below the header, down to the last one with anything in a mapped column. */
  readonly rowsRead: number;
  readonly rowsCounted: number;
  readonly issues: readonly RowIssue[];
  /** `''` where no tab is known. */
  readonly tabName: string;
  /** Where the rows stand, for links and formulas that lead to them; `null`: no tab is known. */
  readonly source: LogSource | null;
  /** Fields that the log feeds, those from the deals and activities tabs included. */
  readonly fields: readonly LeadField[];
  /** `null`: all is well. Otherwise there may be no leads at all. */
  readonly problem: Issue<LeadLogProblem> | null;
}
