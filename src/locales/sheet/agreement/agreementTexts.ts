/** What each language must say on a new agreement tab, apart from labels. */
import type { SampleWords } from '../../../domain/agreement/sampleValues';
import type { ReadyWords } from '../../../domain/agreement/readyValues';

export interface AgreementTexts {
  readonly title: string;
  /** Below the title: how to read the tab. */
  readonly reading: string;
  /** Stands before the help of a cell that cannot be used, and ends with a space. */
  readonly mark: string;
  /** The agreement in plain language, ready to be signed or edited. */
  readonly ready: ReadyWords;
  readonly sample: SampleWords;
}
