/** All figures of the report at one instant, as plain data: what the rectangle of a refresh is written from. */
import type { CompanyFigures } from './companyFigures';
import type { CapacityFigures } from './capacityFigures';
import type { Drift } from './review/drift';
import type { FollowUpFigures } from './followUp/followUpFigures';
import type { TypeFigures } from './typeFigures';
import type { PackFigures, PackKey } from './meetings/meetingPacks';
import type { MonthFigures } from './months/monthlyLog';
import type { MonthNumber } from './months/monthStarts';
import type { PaceFigures } from './pace/paceFigures';
import type { PeriodSum } from './months/periodSums';
import type { ReportChoice } from './reportChoice';
import type { ReportMonth } from './months/reportMonth';
import type { ReviewMeasures } from './review/reviewMeasures';
import type { StepFigures } from './stepFigures';
import type { Tracked } from './tracked';
import type { Win } from './meetings/winsBetween';

export interface ReportFigures extends FollowUpFigures {
  readonly asOfMs: number;
  readonly month: ReportMonth;
  readonly leads: PaceFigures;
  /** Of the latest month, whatever month is shown. */
  readonly latestLeads: PaceFigures;
  /** In the agreement's currency; `null`: the log tells no types, or no type has a goal. */
  readonly value: PaceFigures | null;
  /** The month shown is the last; `null`: the log does not tell wins. */
  readonly months: readonly MonthFigures[] | null;
  /** Quarters, the newest first, and the year; `null`: the log does not tell wins. */
  readonly periods: readonly PeriodSum[] | null;
  /** False: the log does not tell what a customer brought, and all revenue from it is unknown. */
  readonly hasAmounts: boolean;
  readonly drift: readonly Drift[] | null;
  readonly types: readonly TypeFigures[] | null;
  /** Of the month, the latest first; `null`: the log does not tell wins. */
  readonly wins: readonly Win[] | null;
  /** As things stand, whatever month is shown: nobody is to be rewarded or called to account by a month long gone. */
  readonly company: CompanyFigures;
  /** As things stand. */
  readonly capacity: CapacityFigures;
  /** Those that are agreed, as things stand. */
  readonly steps: readonly StepFigures[];
  /** For the meetings: the closed week, the closed month. */
  readonly packs: Readonly<Record<PackKey, PackFigures>>;
  readonly tracked: readonly Tracked[];
  /** Of the latest month, whatever month is shown. */
  readonly review: ReviewMeasures;
  /** What can be chosen instead of this month, the newest first; the first is the latest. */
  readonly knownMonths: readonly MonthNumber[];
  readonly choice: ReportChoice;
  /** Sheet rows of leads whose type the agreement does not name, ascending. */
  readonly unknownTypeRows: readonly number[];
}
