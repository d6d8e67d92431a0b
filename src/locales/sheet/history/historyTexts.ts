/** What each language must say on the history tab. */
import type { Side } from '../../../domain/agreement/versions/version';

export interface HistoryTexts {
  readonly title: string;
  /** Beside the title: what the tab is for, and that nobody should edit it. */
  readonly reading: string;
  readonly headings: Readonly<Record<'from' | 'state' | 'term' | 'value' | 'words' | 'version' | 'check', string>>;
  /** Before the number of the form in which the file is kept. */
  readonly form: string;
  /** Between the cells of a row of a table, with its space. */
  readonly separator: string;
  /** `{version}`: begins the row that says who signed. */
  readonly version: string;
  /** `{name}`, `{team}`, `{day}` */
  readonly signed: Readonly<Record<Side, string>>;
  readonly notSigned: Readonly<Record<Side, string>>;
}
