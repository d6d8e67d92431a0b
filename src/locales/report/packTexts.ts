/** What is said of the next meetings. A missing key does not compile. */
export interface PackTexts {
  /** `{days}` from – to. */
  readonly week: string;
  readonly month: string;
  readonly noWeekly: string;
  readonly noMonthly: string;
  readonly noDate: string;
  /** `{day}`. */
  readonly next: string;
  readonly agenda: string;
}
