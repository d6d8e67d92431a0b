/** What is wrong with something a person typed, as data: words are chosen at the edge, in `locales/`. */

/**
 * One thing that is wrong.
 *
 * @template Code the closed list of codes that the reporting module knows
 */
export interface Issue<Code extends string = string> {
  /** Names the rule that was broken, such as `rateTooHigh`; the key of a sentence in `locales/`. */
  readonly code: Code;
  /** Where: a term's key (`closeRate`), a table's cell (`leadTypes.2.value`), an argument (`close_rate`). */
  readonly path: string;
  /** What the sentence needs to be precise: what came, a bound, a row. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** The answer of a check: either a usable value, or all that is wrong with it. */
export type Checked<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue<Code>[] };
