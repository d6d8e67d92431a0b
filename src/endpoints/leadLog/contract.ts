/** What the sidebar may ask about the lead log: which tabs and columns hold it, what its values mean, which rows do not count. */
import type { Issue } from '../../domain/issue';
import type { LeadField } from '../../domain/leads/leads';
import type { Reply } from '../contract';

export interface ColumnView {
  readonly header: string;
  /** First column is 1. */
  readonly column: number;
  /** A few filled cells as the sheet shows them. */
  readonly samples: readonly string[];
}

export interface FieldMapping {
  readonly field: LeadField;
  /** `null`: the log has no such column. */
  readonly column: number | null;
  /** Header of that column when the mapping was made; a column that moved is found by it. */
  readonly header: string | null;
  /** `saved`: chosen by a person; `certain`, `likely`: found by header; `none`. */
  readonly confidence: 'saved' | 'certain' | 'likely' | 'none';
}

/** Rows left out of the count, or of one measure, for one reason. */
export interface RowIssueView {
  readonly code: string;
  readonly field: LeadField | null;
  readonly count: number;
  /** Such as `12–14, 30`. */
  readonly rows: string;
  /** False: the lead is counted, only one measure leaves it out. */
  readonly leavesOut: boolean;
  /** Text of one such cell; `''` where there is nothing to show. */
  readonly example: string;
  /** The tab on which the rows are: the log, or the deals or activities that are joined to it. */
  readonly tabName: string;
}

/** Values of a column, the most frequent first, and which of them mean yes. */
export interface ValueListView {
  readonly values: readonly { readonly value: string; readonly count: number; readonly isChosen: boolean }[];
  /** Rows with values that are too rare to be shown. */
  readonly moreCount: number;
  /** False: nobody has chosen yet; the usual words decide, or all values count. */
  readonly isSaved: boolean;
}

/** A list to be chosen for a field: what means reached, won, asks for sales, marketing's source, qualified, accepted. */
export interface FieldValuesView extends ValueListView {
  readonly field: LeadField;
}

/** The column by which a file holds several teams, and the values that are this agreement's. */
export interface FilterView extends ValueListView {
  readonly column: number;
}

/** A tab of activities, in place of first follow-up and attempts, joined by lead id. */
export interface ActivitiesView {
  readonly tabId: number;
  readonly columns: readonly ColumnView[];
  readonly leadIdColumn: number | null;
  readonly timeColumn: number | null;
  readonly kindColumn: number | null;
  readonly outcomeColumn: number | null;
}

export interface LeadLogView {
  readonly tabs: readonly { readonly id: number; readonly name: string }[];
  /** The chosen or suggested tab; `null`: nothing looks like a lead log. */
  readonly tabId: number | null;
  readonly headerRow: number;
  readonly columns: readonly ColumnView[];
  readonly mapping: readonly FieldMapping[];
  /** Day/month order chosen for columns in which every date can be read both ways. */
  readonly dayFirst: Readonly<Record<string, boolean>>;
  /** Fields whose order of day and month must be asked. */
  readonly ambiguousFields: readonly LeadField[];
  /** Where deals stand on a tab of their own. */
  readonly deals: DealsView | null;
  readonly activities: ActivitiesView | null;
  readonly valueLists: readonly FieldValuesView[];
  readonly filter: FilterView | null;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  /** Of these, leads below the minimum qualification. */
  readonly nurturedCount: number;
  readonly rowIssues: readonly RowIssueView[];
  readonly issues: readonly Issue[];
}

/** A second tab that holds won dates and amounts, joined by lead id. */
export interface DealsView {
  readonly tabId: number;
  readonly columns: readonly ColumnView[];
  readonly leadIdColumn: number | null;
  readonly wonColumn: number | null;
  readonly amountColumn: number | null;
}

export interface LeadLogChoice {
  readonly tabId: number;
  readonly columns: Readonly<Partial<Record<LeadField, number | null>>>;
  readonly dayFirst: Readonly<Record<string, boolean>>;
  readonly deals: {
    readonly tabId: number;
    readonly leadIdColumn: number | null;
    readonly wonColumn: number | null;
    readonly amountColumn: number | null;
  } | null;
  /** Left out: as saved before. */
  readonly activities?: Omit<ActivitiesView, 'columns'> | null;
  /** Values that mean yes, by field; `null`: the usual words. Fields left out: as saved before. */
  readonly values?: Readonly<Partial<Record<LeadField, readonly string[] | null>>>;
  /** Left out: as saved before. */
  readonly filter?: { readonly column: number; readonly values: readonly string[] } | null;
}

/** Tabs to look at; `null` or left out: as saved, else as suggested. */
export interface LeadLogRequest {
  readonly tabId: number | null;
  readonly dealsTabId: number | null;
  readonly activitiesTabId?: number | null;
  /** A column whose values to list for a filter, before it is saved. */
  readonly filterColumn?: number | null;
}

export interface LeadLogEndpoints {
  /** Looks at the tab and the deals tab named, before they are saved; `null`: as saved, else as suggested. */
  readLeadLog(request: LeadLogRequest): Reply<LeadLogView>;
  saveLeadLog(request: LeadLogChoice): Reply<LeadLogView>;
}
