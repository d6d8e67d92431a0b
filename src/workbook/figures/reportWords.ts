/** The head of the report: its title, and where its figures come from. */
import { columnLetters } from '../../domain/columnLetters';
import type { Agreement } from '../../domain/agreement/agreement';
import { customersNeeded, marketingGoal } from '../../domain/planning/needs';
import type { AgreementStanding } from '../../domain/report/judging/agreementStanding';
import type { ReportFigures } from '../../domain/report/figures';
import type { Review } from '../../domain/report/review/review';
import { translate } from '../../locales/translate';
import type { PackMeetings } from './packRows';
import type { LogSource } from '../leadLog/rowFormulas';
import { FIRST_ISSUE_COLUMN } from '../log/logLayout';
import type { ScoreGoals } from './scoreRows';
import { standingText } from './standingText';
import { sayNumber, type Wording } from './wording';

/** What the words need besides the figures. */
export interface ReportSource {
  /** How it stands with the agreement. */
  readonly standing: AgreementStanding;
  readonly review: Review;
  /** `''` where the agreement does not name one. */
  readonly company: string;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  readonly goals: ScoreGoals;
  /** Agreed sales cycle; `null`: none. */
  readonly cycleDays: number | null;
  readonly meetings: PackMeetings;
  /** `null`: not known, and nothing is linked. */
  readonly log: LogSource | null;
}

/** @example titleText(…) // 'Acme · Sales and marketing agreement · November 2026' */
export function titleText({ month }: ReportFigures, { company }: ReportSource, { language, texts, formats }: Wording) {
  const values = { company, month: formats.month(month.year, month.month) };
  return translate(language, company === '' ? texts.lines.titleWithoutCompany : texts.lines.title, values);
}

/** By which agreement, when, from how many rows, and what was left out. */
export function summaryText(
  figures: ReportFigures,
  { standing, review, rowsRead, rowsCounted }: ReportSource,
  wording: Wording,
): string {
  const { language, texts, formats } = wording;
  const unknownTypes = figures.unknownTypeRows.length;
  return [
    standingText(standing, review, wording),
    translate(language, texts.lines.summary, {
      day: formats.day(figures.month.lastCompleteDay),
      refreshed: formats.moment(figures.asOfMs),
      counted: formats.count(rowsCounted),
      read: formats.count(rowsRead),
    }),
    rowsRead === rowsCounted
      ? texts.lines.noneLeftOut
      : sayNumber(wording, texts.lines.leftOut, rowsRead - rowsCounted, { column: columnLetters(FIRST_ISSUE_COLUMN) }),
    ...(unknownTypes === 0 ? [] : [sayNumber(wording, texts.lines.unknownTypes, unknownTypes)]),
  ].join(' · ');
}

/** What sales should have brought by now, as marketing's goal line has it. */
export const scoreGoals = (agreement: Agreement, { leads }: ReportFigures): ScoreGoals => ({
  revenueGoal: marketingGoal(agreement.quota, agreement.marketingShare),
  customerGoal: customersNeeded(agreement.quota, agreement.marketingShare, agreement.dealSize),
  shareToDate: leads.goal > 0 ? leads.goalToDate / leads.goal : 0,
});
