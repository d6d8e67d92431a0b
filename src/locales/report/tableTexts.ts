/** The tables of the report: their titles, what they say, and the names that stand in them. A missing key does not compile. */
import type { Checkpoint, CheckpointState } from '../../domain/planning/checkpoints';
import type { ExplainedKey } from '../../domain/report/explained';
import type { PaceStatus } from '../../domain/report/pace/paceFigures';
import type { DriftKey } from '../../domain/report/review/drift';
import type { StepKey } from '../../domain/report/stepFigures';
import type { TableKey } from '../../domain/report/tables';
import type { MeasureKey } from '../../domain/report/tracked';
import type { Text } from '../translate';
import type { TableMessages } from './tableMessages';

export interface TableTexts {
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
}
