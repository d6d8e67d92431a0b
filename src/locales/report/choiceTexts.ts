/** What can be chosen at the top of the report. A missing key does not compile. */
import type { Grain } from '../../domain/report/reportChoice';

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
