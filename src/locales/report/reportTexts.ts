/**
 * What each language must say on the report, data and log tabs: a missing key does not compile.
 *
 * In a text with plural forms `{number}` is the number that decides between them, as people write it.
 */
import type { KeepingTexts } from './keepingTexts';
import type { LabelTexts } from './labelTexts';
import type { LogTexts } from './logTexts';
import type { StandingTexts } from './standingTexts';
import type { TableTexts } from './tableTexts';
import type { WordTexts } from './wordTexts';

export interface ReportTexts extends LabelTexts, LogTexts, TableTexts, WordTexts {
  readonly standing: StandingTexts;
  readonly keeping: KeepingTexts;
}
