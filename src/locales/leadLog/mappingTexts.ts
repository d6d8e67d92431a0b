/** What each language must say beside the cells that keep which tab and columns hold the leads. */
export interface MappingTexts {
  readonly title: string;
  /** How to change what stands below. */
  readonly reading: string;
  readonly headings: {
    readonly field: string;
    readonly header: string;
    readonly column: string;
    readonly readAs: string;
    readonly key: string;
  };
  readonly tab: string;
  readonly dealsTab: string;
  /** `{field}` on the deals tab. */
  readonly ofDeals: string;
  readonly activitiesTab: string;
  /** `{field}` on the tab of activities. */
  readonly ofActivities: string;
  /** The column by which rows of several teams are told apart. */
  readonly filter: string;
}
