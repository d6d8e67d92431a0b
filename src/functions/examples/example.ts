/** An example of a formula, as people type it and as tests run it. */

/** A formula as a user of an American sheet types it, and what it answers. */
export interface Example {
  /** What is typed into the cells from A1 on, row by row. */
  readonly cells?: readonly (readonly string[])[];
  /** With `=`; `,` between arguments. */
  readonly formula: string;
  /** Numbers to four decimals; dates as `2026-11-23` or `2026-11-23 09:30`; rows of them where the formula spills. */
  readonly answer: Answer | readonly (readonly Answer[])[];
}

type Answer = string | number | boolean;

/** By formula name. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
