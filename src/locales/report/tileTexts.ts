/** What stands beside and below the large figures. A missing key does not compile. */
export interface TileTexts {
  readonly needed: string;
  readonly projected: string;
  /** Of a closed month, instead of what is needed and projected. */
  readonly leadsReached: string;
  readonly valueReached: string;
  /** `{goal}` of the whole month. */
  readonly ofMonth: string;
  readonly toReach: string;
  readonly reached: string;
  readonly goalMet: string;
  /** `{amount}` of leads or money. */
  readonly short: string;
  readonly onLine: string;
  readonly ahead: string;
  readonly behind: string;
  /** `{target}` of working time. */
  readonly target: string;
  readonly nobodyWaits: string;
  /** `{time}` on the clock. */
  readonly oldestWaits: string;
  readonly needsTypes: string;
  readonly needsFollowUp: string;
}
