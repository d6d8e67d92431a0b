/** How a term of the agreement is declared, so that cells, names, forms and checks all come from one list. */

/** How a value is written, read and checked. Dates are `2026-11-21`, times `09:00`, rates 0 to 1, weekdays 1 to 7. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'money'
  | 'rate'
  | 'date'
  | 'time'
  | 'weekday'
  | 'yesNo'
  | 'zone'
  | 'currency'
  /** A code such as `fa`; cells hold the language's own name. */
  | 'language'
  /** A word of `choices`, English in every language, because formulas take it. */
  | 'choice';

/** What a number counts; its words are in `locales/terms`. Money is in the agreement's currency. */
export type UnitKey =
  | 'money'
  | 'moneyPerMonth'
  | 'moneyPerYear'
  | 'ofRevenue'
  | 'ofLeads'
  | 'leadsPerMonth'
  | 'customersPerMonth'
  | 'workingMinutes'
  | 'minutes'
  | 'hours'
  | 'hoursPerDay'
  | 'days'
  | 'daysPerMonth'
  | 'attempts'
  | 'people';

/** One value: a term of its own, or a column of a table. */
export interface ValueDeclaration {
  readonly key: string;
  readonly kind: ValueKind;
  readonly unit?: UnitKey;
  /** A blank is an issue. */
  readonly required?: true;
  /** The value must be above this. */
  readonly above?: number;
  /** Lowest value allowed. */
  readonly least?: number;
  /** Highest value allowed. */
  readonly most?: number;
  /** Whole numbers only. */
  readonly whole?: true;
  /** Most characters of a text; 200 where it is not said. */
  readonly longest?: number;
  /** What may be chosen. */
  readonly choices?: readonly string[];
}

export type ScalarValue = string | number | boolean | null;

export type RowValue = Readonly<Record<string, ScalarValue>>;

/** As {@link ScalarValue} for a term of its own, rows for a table; the same shape crosses to the sidebar. */
export type TermValue = ScalarValue | readonly RowValue[];

/** By term key. */
export type TermValues = Readonly<Record<string, TermValue>>;

interface InAgreement {
  readonly section: string;
  /** The named range of its cells where {@link nameOf} would not make it of the key; user formulas depend on it. */
  readonly name?: string;
}

export interface SingleTerm extends ValueDeclaration, InAgreement {
  /** A text that runs across the page. */
  readonly paragraph?: true;
  /** What a blank agreement starts with; nothing where it is not said. */
  readonly initial?: ScalarValue;
}

export interface TableTerm extends InAgreement {
  readonly key: string;
  readonly kind: 'table';
  readonly columns: readonly ValueDeclaration[];
  /** How many columns, from the first, the name covers; all where it is not said. */
  readonly namedColumns?: number;
  /** A second name over the first columns, for formulas that want only those. */
  readonly partName?: { readonly name: string; readonly columns: number };
  /** Fewest rows. */
  readonly leastRows?: number;
  /** Column in which no value may stand twice. */
  readonly unique?: string;
  /** Column of days, each of which must be later than the one above. */
  readonly ascending?: string;
  /** Column that only the last row may leave blank. */
  readonly filledToLast?: string;
  /** What a blank agreement starts with; no rows where it is not said. */
  readonly initial?: readonly RowValue[];
}

export type TermDeclaration = SingleTerm | TableTerm;

/** Most characters of a text whose declaration does not say. */
export const DEFAULT_LONGEST = 200;

/** Most rows of any table: beyond it somebody pasted a lead log into the agreement. */
export const MOST_TABLE_ROWS = 400;

/** The column by which rows of a table are told apart: the one that is unique, else the first that must be filled. */
export const keyColumn = ({ unique, columns }: TableTerm): ValueDeclaration =>
  columns.find(({ key, required }) => (unique === undefined ? required : key === unique)) ?? columns[0]!;

export const isTable = (term: TermDeclaration): term is TableTerm => term.kind === 'table';

/**
 * The named range of a term's cells.
 *
 * @example nameOf({ key: 'closeRate', section: 'marketing', kind: 'rate' }) // 'SLA_CLOSE_RATE'
 */
export const nameOf = ({ key, name }: TermDeclaration): string =>
  name ?? `SLA_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
