/** What both sides promise, as plain data: the form in which the report, the formulas' samples and the history use it. */
import type { CalendarRules } from '../time/calendarRules';

/** A kind of lead that both sides agree to tell apart. */
export interface LeadType {
  readonly name: string;
  /** Agreed value of one such lead, in the agreement's currency. */
  readonly value: number;
  /** Leads a month of this type that marketing promises; `null` where none is agreed. */
  readonly monthlyGoal: number | null;
  /** Only types that ask for sales start the follow-up clock. */
  readonly asksForSales: boolean;
  /** Working minutes; `null`: the agreement's own target holds. */
  readonly responseTargetMinutes: number | null;
}

/** The terms that figures are computed from. Texts that only people read stay with the term list. */
export interface Agreement {
  /** Total sales goal of a month, in the agreement's currency. */
  readonly quota: number;
  /** Part of revenue that comes from marketing's leads, 0 to 1. */
  readonly marketingShare: number;
  readonly dealSize: number;
  /** Lead to customer, 0 to 1. */
  readonly closeRate: number;
  readonly leadTypes: readonly LeadType[];
  /** Working minutes from hand-off to first follow-up. */
  readonly responseTargetMinutes: number;
  /** Attempts on a lead that is not reached. */
  readonly depthTargetAttempts: number;
  /** Days after hand-off within which the attempts are made. */
  readonly depthWindowDays: number;
  readonly calendar: CalendarRules;
  /** ISO 4217 code. */
  readonly currency: string;
}
