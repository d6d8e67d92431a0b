/** What people chose on the report tab: which month it shows, and how finely follow-up is split. */
import type { MonthNumber } from './months/monthStarts';

/** What speed of follow-up is split by; depth, whose windows take weeks, is split by weeks at the finest. */
export const GRAINS = ['day', 'week', 'month'] as const;

export type Grain = (typeof GRAINS)[number];

export interface ReportChoice {
  /** `null`: the latest, whichever that is when the report is made. */
  readonly month: MonthNumber | null;
  readonly grain: Grain;
}

/** What a report shows before anybody has chosen. */
export const LATEST: ReportChoice = { month: null, grain: 'day' };
