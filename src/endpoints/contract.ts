/** Everything the sidebar may ask of the server, in values that survive `google.script.run`: no `Date`, no `undefined`. */
import type { Issue } from '../domain/issue';
import type { PaceStatus } from '../domain/report/pace/paceFigures';
import type { AgreementEndpoints } from './agreement/contract';
import type { LeadLogEndpoints } from './leadLog/contract';
import type { RefreshEndpoints, RefreshView } from './refresh/contract';
import type { VersionEndpoints } from './versions/contract';

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
export interface Endpoints extends AgreementEndpoints, VersionEndpoints, LeadLogEndpoints, RefreshEndpoints {
  readFile(): Reply<FileView>;
  readToday(): Reply<TodayView>;
  chooseLanguage(request: { readonly language: string }): Reply<FileView>;
  /** Takes everything that Pactline made out of the file. */
  removePactline(): Reply<FileView>;
  /** Puts a formula into the selected cell. */
  insertFormula(request: FormulaInsertion): Reply<InsertedFormula>;
}

export type EndpointName = keyof Endpoints;
