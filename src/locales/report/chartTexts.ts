/** What charts say: title, axis, and the sentence above each of them. A missing key does not compile. */
import type { ChartKey } from '../../domain/report/tables';
import type { Text } from '../translate';

interface ChartWords {
  readonly title: string;
  /** Unit of the vertical axis. */
  readonly axis: string;
}

/** Above each chart: what it says, in one sentence. */
interface ChartMessages {
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

export interface ChartTexts {
  readonly charts: Readonly<Record<ChartKey, ChartWords>>;
  readonly messages: ChartMessages;
}
