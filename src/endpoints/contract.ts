/** Everything the sidebar may ask of the server, in values that survive `google.script.run`: no `Date`, no `undefined`. */
import type { Issue } from '../domain/issue';
import type { LeadField } from '../domain/leads/leads';
import type { VersionEndpoints } from './versionsContract';
import type { PaceStatus } from '../domain/report/paceFigures';

/** Days cross as `2026-11-21`, instants as epoch milliseconds, blanks as `null`. */
export type WireValue =
  string | number | boolean | null | readonly Readonly<Record<string, string | number | boolean | null>>[];

/** An answer is a value or all that is wrong; a throw is a fault of the platform or of ours. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What every page needs to know about the file and the person. */
export interface FileView {
  /** The file's id: what is kept on the device for one file must not be offered in another, nor in a copy. */
  readonly fileId: string;
  /** Language of the sidebar: the person's choice, else the account's. */
  readonly language: string;
  readonly locale: string;
  readonly timeZone: string;
  /** `,` or `;`, as the file's locale has it. */
  readonly argumentSeparator: ',' | ';';
  /** Pactline's named ranges in this file, such as `SLA_QUOTA`. */
  readonly names: readonly string[];
  readonly canEdit: boolean;
  readonly hasAgreement: boolean;
  readonly hasLeadLog: boolean;
  readonly hasReport: boolean;
}

/** The first page: where both sides stand after the last refresh. */
export interface TodayView {
  /** `null` before the first refresh. */
  readonly lastRefresh: RefreshView | null;
  readonly leadsToDate: number | null;
  readonly leadGoalToDate: number | null;
  /** How the leads stand against the goal to date, as the report says it. */
  readonly leadsStatus: PaceStatus | null;
  readonly metRate: number | null;
  readonly overdueCount: number | null;
}

export interface AgreementView {
  /** By term key. A cell that cannot be read comes as the text it shows, with an issue at its path. */
  readonly values: Readonly<Record<string, WireValue>>;
  readonly issues: readonly Issue[];
}

/** A change carries what the person saw, so that someone else's change in between is noticed. */
export interface AgreementChange {
  readonly before: Readonly<Record<string, WireValue>>;
  readonly after: Readonly<Record<string, WireValue>>;
}

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

export interface RefreshView {
  readonly state: 'finished' | 'failed' | 'unfinished';
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  /** What went wrong, already in the words of the person; `null` when all went well. */
  readonly problem: string | null;
}

export interface ScheduleView {
  /** `null`: no nightly refresh. */
  readonly hour: number | null;
  readonly timeZone: string;
  readonly ownerName: string | null;
  /** False: somebody else's trigger serves this file. */
  readonly isMine: boolean;
  readonly lastRefresh: RefreshView | null;
}

export interface FormulaInsertion {
  /** One of Pactline's formulas, with `=` and with `;` between arguments, written as the file's locale writes numbers. */
  readonly formula: string;
  /** True: also over something that stands there. */
  readonly overwrite: boolean;
}

export interface InsertedFormula {
  /** Such as `B7`. */
  readonly cell: string;
}

/** Name, request and answer of each call. The client's types are derived from it; the gateway allows nothing else. */
export interface Endpoints extends VersionEndpoints {
  readFile(): Reply<FileView>;
  readToday(): Reply<TodayView>;
  chooseLanguage(request: { readonly language: string }): Reply<FileView>;
  /** Makes the agreement tab, filled with the sample or left blank. */
  createAgreement(request: { readonly content: 'sample' | 'blank' }): Reply<AgreementView>;
  readAgreement(): Reply<AgreementView>;
  saveAgreement(request: AgreementChange): Reply<AgreementView>;
  /** Puts the agreement's named ranges back where they belong. */
  restoreNames(): Reply<AgreementView>;
  /** Looks at the tab and the deals tab named, before they are saved; `null`: as saved, else as suggested. */
  readLeadLog(request: LeadLogRequest): Reply<LeadLogView>;
  saveLeadLog(request: LeadLogChoice): Reply<LeadLogView>;
  refresh(): Reply<RefreshView>;
  /** Takes everything that Pactline made out of the file. */
  removePactline(): Reply<FileView>;
  readSchedule(): Reply<ScheduleView>;
  saveSchedule(request: { readonly hour: number; readonly ownerName: string }): Reply<ScheduleView>;
  removeSchedule(): Reply<ScheduleView>;
  /** Puts a formula into the selected cell. */
  insertFormula(request: FormulaInsertion): Reply<InsertedFormula>;
}

export type EndpointName = keyof Endpoints;
