/** Why a refresh brought no new report, and what to do. The report that stands is always the one before. */
export interface RefreshProblems {
  readonly noAgreement: string;
  /** `{terms}`: labels of what has to be mended. */
  readonly agreementUnusable: string;
  /** Nothing is wrong, but `{terms}` are empty. */
  readonly agreementBlank: string;
  readonly noLeadLog: string;
  readonly leadLogGone: string;
  readonly noCreatedColumn: string;
  readonly columnGone: string;
  readonly createdAmbiguous: string;
  readonly emptyLeadLog: string;
  readonly busy: string;
  readonly tooLong: string;
  /** The account has not allowed it, or no longer does. */
  readonly notAllowed: string;
  /** Somebody protected a tab that has to be written. */
  readonly protectedCells: string;
  /** The file is full. */
  readonly tooManyCells: string;
  /** `{reason}`: in the platform's own words. */
  readonly platformFailed: string;
  readonly unexpected: string;
}
