/**
 * What each language must say on the report, data and log tabs: a missing key does not compile.
 *
 * In a text with plural forms `{number}` is the number that decides between them, as people write it.
 */
import type { ExplainedKey } from '../../domain/report/explained';
import type { DriftKey } from '../../domain/report/review/drift';
import type { PaceStatus } from '../../domain/report/pace/paceFigures';
import type { Grain } from '../../domain/report/reportChoice';
import type { StepKey } from '../../domain/report/steps';
import type { ChartKey, FactKey, TableColumn, TableKey } from '../../domain/report/tables';
import type { MeasureKey } from '../../domain/report/tracked';
import type { CheckpointState, Checkpoint } from '../../domain/planning/checkpoints';
import type { FieldNames } from '../leadLog/fieldNames';
import type { RowReasons } from '../leadLog/rowReasons';
import type { Text } from '../translate';
import type { KeepingTexts } from './keepingTexts';
import type { StandingTexts } from './standingTexts';

/** Lines of the report, worded anew by each refresh. */
export interface ReportLines {
  /** `{company}`, `{month}` such as November 2026. */
  readonly title: string;
  readonly titleWithoutCompany: string;
  /** `{day}` last complete day, `{refreshed}` day and time, `{counted}` of `{read}` rows. */
  readonly summary: string;
  /** Appended to the summary: `{number}` rows are not in it; the log tab says why from `{column}`, such as P. */
  readonly leftOut: Text;
  readonly noneLeftOut: string;
  /** Appended where `{number}` leads have a type that the agreement does not know. */
  readonly unknownTypes: Text;
}

/** Above each chart: what it says, in one sentence. */
export interface ChartMessages {
  readonly leadsAhead: Text;
  readonly leadsBehind: Text;
  readonly leadsOnLine: string;
  /** Of a closed month: `{actual}` of `{goal}`. */
  readonly leadsMet: string;
  readonly leadsMissed: string;
  /** `{amount}` of lead value. */
  readonly valueAhead: string;
  readonly valueBehind: string;
  readonly valueOnLine: string;
  readonly valueMet: string;
  readonly valueMissed: string;
  readonly valueNeedsTypes: string;
  /** `{rate}` of `{number}` leads in time, half of them within `{median}`. */
  readonly speed: Text;
  readonly speedWithoutMinutes: Text;
  readonly speedNothingDue: string;
  readonly speedNeedsColumn: string;
  /** `{mean}` of `{target}` attempts on `{number}` leads. */
  readonly depth: Text;
  readonly depthNothingEnded: string;
  readonly depthNeedsColumn: string;
}

/** Below the title of each table: what it says, or what it lacks. */
export interface TableMessages {
  readonly owners: string;
  readonly ownersNeedColumn: string;
  readonly overdueNone: string;
  readonly overdue: Text;
  /** Where a table holds fewer than there are: the `{number}` that it lists. */
  readonly listed: Readonly<Record<'oldest' | 'latest', string>>;
  readonly scoreboard: string;
  readonly scoreboardClosed: string;
  readonly indicators: string;
  readonly needsWins: string;
  /** `{days}` of the agreed sales cycle. */
  readonly months: string;
  readonly monthsWithoutCycle: string;
  readonly periods: string;
  readonly driftNone: string;
  readonly drift: Text;
  readonly types: string;
  readonly typesNeedColumn: string;
  readonly winsNone: string;
  /** `{amount}` in all. */
  readonly wins: Text;
  readonly winsWithoutAmount: Text;
  readonly checkpoints: string;
  readonly checkpointsNeedTerms: string;
  readonly steps: string;
  readonly stepsNeedTerms: string;
  readonly stepsNeedProposals: string;
  readonly consequencesNone: string;
  readonly consequencesNeedAmounts: string;
  readonly consequencesUnknown: string;
  /** `{days}` and `{actions}`. */
  readonly consequences: string;
  readonly rewardDue: string;
  readonly rewardNotDue: string;
  readonly rewardNeedAmounts: string;
  readonly rewardUnknown: string;
  /** `{planned}` leads that ask for sales, `{capacity}` that can be worked. */
  readonly capacityEnough: string;
  readonly capacityShort: string;
  readonly capacityNeedsTerms: string;
  readonly trackedAll: string;
  readonly tracked: Text;
  readonly explained: string;
}

export interface ChartWords {
  readonly title: string;
  /** Unit of the vertical axis. */
  readonly axis: string;
}

/** Why a refresh brought no new report, and what to do. The report that stands is always the one before. */
export interface RefreshProblems {
  readonly noAgreement: string;
  /** `{terms}`: labels of what has to be mended. */
  readonly agreementUnusable: string;
  /** Nothing is wrong, but `{terms}` are empty. */
  readonly agreementBlank: string;
  readonly noLeadLog: string;
  readonly leadLogGone: string;
  readonly noCreatedColumn: string;
  readonly columnGone: string;
  readonly createdAmbiguous: string;
  readonly emptyLeadLog: string;
  readonly busy: string;
  readonly tooLong: string;
  /** The account has not allowed it, or no longer does. */
  readonly notAllowed: string;
  /** Somebody protected a tab that has to be written. */
  readonly protectedCells: string;
  /** The file is full. */
  readonly tooManyCells: string;
  /** `{reason}`: in the platform's own words. */
  readonly platformFailed: string;
  readonly unexpected: string;
}

export type SectionKey =
  'standing' | 'followUp' | 'scoreboard' | 'review' | 'history' | 'together' | 'packs' | 'tracked' | 'explained';

/** Beside and below the large figures. */
export interface TileTexts {
  readonly needed: string;
  readonly projected: string;
  /** Of a closed month, instead of what is needed and projected. */
  readonly leadsReached: string;
  readonly valueReached: string;
  /** `{goal}` of the whole month. */
  readonly ofMonth: string;
  readonly toReach: string;
  readonly reached: string;
  readonly goalMet: string;
  /** `{amount}` of leads or money. */
  readonly short: string;
  readonly onLine: string;
  readonly ahead: string;
  readonly behind: string;
  /** `{target}` of working time. */
  readonly target: string;
  readonly nobodyWaits: string;
  /** `{time}` on the clock. */
  readonly oldestWaits: string;
  readonly needsTypes: string;
  readonly needsFollowUp: string;
}

/** Figures and charts that say on their cell what is counted. */
export type NoteKey =
  | 'leadsText'
  | 'valueText'
  | 'neededText'
  | 'projectedText'
  | 'metText'
  | 'medianText'
  | 'p90Text'
  | 'overdueText'
  | ChartKey;

export interface PackTexts {
  /** `{days}` from – to. */
  readonly week: string;
  readonly month: string;
  readonly noWeekly: string;
  readonly noMonthly: string;
  readonly noDate: string;
  /** `{day}`. */
  readonly next: string;
  readonly agenda: string;
}

export interface ChoiceTexts {
  readonly month: string;
  readonly by: string;
  readonly latest: string;
  readonly grains: Readonly<Record<Grain, string>>;
  /** Beside the cells that may be changed. */
  readonly note: string;
  /** Instead, while another month than the latest is shown. */
  readonly noteEarlier: string;
  /** Shown by the sheet where something else is typed. */
  readonly help: string;
}

export interface ReportTexts {
  readonly lines: ReportLines;
  readonly standing: StandingTexts;
  readonly keeping: KeepingTexts;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly charts: Readonly<Record<ChartKey, ChartWords>>;
  readonly messages: ChartMessages;
  readonly tiles: TileTexts;
  /** What is counted, and the formula that says the same, where there is one. */
  readonly notes: Readonly<Record<NoteKey, string>>;
  readonly choices: ChoiceTexts;
  readonly packs: PackTexts;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly tableMessages: TableMessages;
  readonly pace: Readonly<Record<PaceStatus, string>>;
  /** `{actual}` of `{goal}`. */
  readonly ofGoal: string;
  /** `{number}` leads stand behind a figure; too few of them to lean on. */
  readonly ofLeads: Text;
  readonly ofLeadsThin: Text;
  readonly ofMonths: Text;
  readonly sides: Readonly<Record<'marketing' | 'sales' | 'both', string>>;
  readonly goals: Readonly<Record<'leads' | 'value' | 'revenue' | 'customers', string>>;
  readonly indicatorNames: Readonly<Record<'metRate' | 'depth' | 'closeRate' | 'dealSize', string>>;
  readonly drift: Readonly<Record<DriftKey, string>>;
  readonly checkpointNames: Readonly<Record<Checkpoint['name'], string>>;
  readonly checkpointStates: Readonly<Record<CheckpointState, string>>;
  readonly steps: Readonly<Record<StepKey, string>>;
  /** `{quarter}` and `{year}`; `{month}` with which the year begins. */
  readonly periodNames: Readonly<Record<'quarter' | 'year', string>>;
  readonly measures: Readonly<Record<MeasureKey, string>>;
  /** What each measure of one side does for the other's. */
  readonly feeds: Readonly<Record<MeasureKey, string>>;
  /** `{days}` of the month shown, `{depthDays}` that depth looks back on. */
  readonly explained: Readonly<Record<ExplainedKey, { readonly measure: string; readonly counted: string }>>;
  /** Of a link that opens the lead's row. */
  readonly openRow: string;
  readonly isTracked: string;
  /** `{fields}` that have no column. */
  readonly isMissing: string;
  readonly noOwner: string;
  /** Instead of an id: `{row}`. */
  readonly rowOfLog: string;
  /** Labels of single figures, beside them on the data tab and above them on the report. */
  readonly facts: Readonly<Record<FactKey, string>>;
  /** Headings of the columns that charts and formulas read; `fact` and `value` head the single figures. */
  readonly columns: Readonly<Record<TableColumn | 'fact' | 'value', string>>;
  /** Told by formulas, without a run: `{when}` becomes the time in the cell. */
  readonly status: Readonly<Record<'failed' | 'unfinished' | 'stale', string>>;
  readonly problems: RefreshProblems;
  readonly log: {
    readonly title: string;
    readonly runs: Readonly<
      Record<'started' | 'finished' | 'seconds' | 'read' | 'counted' | 'leftOut' | 'changed' | 'problem', string>
    >;
    /** In place of what a run that the platform ended could not say any more. */
    readonly unfinished: string;
    /** `{leads}` to date, `{change}` since the run before, such as +12. */
    readonly changed: string;
    /** Above what the refresh keeps to know its own charts by. */
    readonly keptTitle: string;
    readonly issuesTitle: string;
    readonly issues: Readonly<Record<'reason' | 'column' | 'tab' | 'rows' | 'count' | 'effect', string>>;
    readonly notCounted: string;
    readonly notMeasured: string;
    readonly moreRows: Text;
    readonly reasons: RowReasons;
    readonly fields: FieldNames;
  };
  /** `{minutes}`, `{hours}` with `{minutes}` of two digits, `{days}`. */
  readonly durations: Readonly<Record<'minutes' | 'hours' | 'hoursOnly' | 'days', string>>;
}
