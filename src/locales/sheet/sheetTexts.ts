/** What each language must say on the tabs: a missing key does not compile. */
import type { MappingTexts } from '../leadLog/mappingTexts';
import type { ReportTexts } from '../report/reportTexts';
import type { AgreementTexts } from './agreement/agreementTexts';
import type { HistoryTexts } from './history/historyTexts';
import type { TermTexts } from '../terms';

export interface SheetTexts {
  /** Names that new tabs get. */
  readonly tabs: Readonly<Record<'agreement' | 'report' | 'data' | 'history' | 'log' | 'blank', string>>;
  readonly agreement: AgreementTexts;
  readonly history: HistoryTexts;
  readonly terms: TermTexts;
  readonly report: ReportTexts;
  readonly leadLog: MappingTexts;
  /** What a click in the menu is answered with. */
  readonly notices: {
    /** `{counted}`, `{read}`: rows; */
    readonly refreshed: string;
    readonly readOnly: string;
  };
}
