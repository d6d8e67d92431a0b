/** When the agreement should be looked at again, and what the next version should say in place of what was agreed. */
import { checkTerm } from '../../agreement/checkTerm';
import { termOf, type TermKey } from '../../agreement/terms';
import type { DayNumber } from '../../time/calendarRules';
import type { DriftKey } from './drift';
import type { ReviewMeasures } from './reviewMeasures';

export const reviewCodes = ['halfTime', 'atEnd', 'expired', 'goalsBeaten', 'goalsMissed', 'drifted'] as const;

export type ReviewCode = (typeof reviewCodes)[number];

export interface ReviewReason {
  readonly code: ReviewCode;
  /** Of goals: `leads` or `revenue`, whichever is furthest from its goal; `''` of the others. */
  readonly subject: '' | 'leads' | 'revenue';
  /** Of goals: actual ÷ goal; of what drifted: how many terms; of a day: its number. */
  readonly value: number;
}

/** A measured value that is far from the agreed one, rounded as people agree on values. */
export interface ReviewProposal {
  readonly term: TermKey;
  /** `null`: nothing is agreed. */
  readonly agreed: number | null;
  readonly measured: number;
  /** How many leads, customers or months stand behind it. */
  readonly of: number;
}

export interface Review {
  readonly reasons: readonly ReviewReason[];
  readonly proposals: readonly ReviewProposal[];
}

/** What was signed, as far as the calendar matters; days that are not agreed are `null`. */
export interface ReviewPeriod {
  readonly startsDay: DayNumber | null;
  readonly endsDay: DayNumber | null;
  /** Of the latest signature: who has signed since half time has looked at the agreement. */
  readonly signedDay: DayNumber;
  /** True where a version is signed that takes over later. */
  readonly hasNext: boolean;
}

/** So many days before its end an agreement is to be looked at, so that there is time for the next. */
const END_DAYS = 30;

const TERMS: Readonly<Record<DriftKey, TermKey>> = {
  closeRate: 'closeRate',
  dealSize: 'dealSize',
  marketingShare: 'marketingShare',
  salesCycle: 'salesCycleDays',
};

/**
 * The review of a day.
 *
 * @param period `null`: nothing is signed, so nothing is due; what was measured is proposed all the same
 * @param missedLimit part by which goals may be beaten or missed
 */
export function review(
  measures: ReviewMeasures,
  period: ReviewPeriod | null,
  missedLimit: number,
  today: DayNumber,
): Review {
  const proposals = measures.drift.flatMap(({ key, agreed, measured, proposed }): ReviewProposal[] => {
    if (proposed === null) return [];
    const term = TERMS[key];
    const value = key === 'salesCycle' ? Math.round(proposed) : Number(proposed.toPrecision(3));
    return checkTerm(termOf(term), value).length > 0 ? [] : [{ term, agreed, measured: value, of: measured.of }];
  });
  return {
    reasons: [
      ...(period === null ? [] : [...calendarReasons(period, today), ...goalReasons(measures, missedLimit)]),
      ...(proposals.length === 0 ? [] : [{ code: 'drifted', subject: '', value: proposals.length } as const]),
    ],
    proposals,
  };
}

function calendarReasons({ startsDay, endsDay, signedDay, hasNext }: ReviewPeriod, today: DayNumber): ReviewReason[] {
  if (endsDay === null) return [];
  const on = (code: ReviewCode, value: DayNumber): ReviewReason[] => [{ code, subject: '', value }];
  if (endsDay < today) return on('expired', endsDay);
  if (today >= endsDay - END_DAYS) return hasNext ? [] : on('atEnd', endsDay);
  if (startsDay === null) return [];
  const halfDay = startsDay + Math.round((endsDay - startsDay) / 2);
  return halfDay <= today && signedDay < halfDay ? on('halfTime', halfDay) : [];
}

function goalReasons({ leads, revenue }: ReviewMeasures, limit: number): ReviewReason[] {
  const measured = [
    { subject: 'leads', value: leads },
    { subject: 'revenue', value: revenue },
  ] as const;
  const known = measured.flatMap(({ subject, value }) => (value === null ? [] : [{ subject, value }]));
  const [most] = [...known].sort((one, other) => other.value - one.value);
  const [least] = [...known].sort((one, other) => one.value - other.value);
  return [
    ...(most !== undefined && most.value > 1 + limit ? [{ code: 'goalsBeaten', ...most } as const] : []),
    ...(least !== undefined && least.value < 1 - limit ? [{ code: 'goalsMissed', ...least } as const] : []),
  ];
}
