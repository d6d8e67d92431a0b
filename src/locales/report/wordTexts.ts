/** Title and summary of the report, its sections, notes and figures. A missing key does not compile. */
import type { ChartKey } from '../../domain/report/tables';
import type { Text } from '../translate';
import type { ChartTexts } from './chartTexts';
import type { ChoiceTexts } from './choiceTexts';
import type { PackTexts } from './packTexts';
import type { TileTexts } from './tileTexts';

/** Lines of the report, worded anew by each refresh. */
interface ReportLines {
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

export type SectionKey =
  'standing' | 'followUp' | 'scoreboard' | 'review' | 'history' | 'together' | 'packs' | 'tracked' | 'explained';

/** Figures and charts that say on their cell what is counted. */
type NoteKey =
  | 'leadsText'
  | 'valueText'
  | 'neededText'
  | 'projectedText'
  | 'metText'
  | 'medianText'
  | 'p90Text'
  | 'overdueText'
  | ChartKey;

export interface WordTexts extends ChartTexts {
  readonly lines: ReportLines;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly tiles: TileTexts;
  /** What is counted, and the formula that says the same, where there is one. */
  readonly notes: Readonly<Record<NoteKey, string>>;
  readonly choices: ChoiceTexts;
  readonly packs: PackTexts;
  /** Told by formulas, without a run: `{when}` becomes the time in the cell. */
  readonly status: Readonly<Record<'failed' | 'unfinished' | 'stale', string>>;
  /** `{minutes}`, `{hours}` with `{minutes}` of two digits, `{days}`. */
  readonly durations: Readonly<Record<'minutes' | 'hours' | 'hoursOnly' | 'days', string>>;
}
