/** A rectangle of one tab; rows and columns count from 1, as in the sheet. */
export interface Block {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
