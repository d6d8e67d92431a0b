/** What a formula says about itself, once: coercion, broadcasting, messages, help, documents and tests are read off it. */
import type { Cell, Cells } from '../../domain/cell';
import type { Call } from './readArguments';
import type { FormulaIssue } from './refusal';

/** How a cell is understood. */
type ParameterKind =
  /** A number within bounds. */
  | 'number'
  /** 0 to 1; also text such as `"25%"`. */
  | 'rate'
  /** A calendar day. */
  | 'day'
  /** A moment. */
  | 'instant'
  /** TRUE or FALSE, 1 or 0. */
  | 'flag'
  | 'text'
  /** One of `choices`; the first is taken where it is left out. */
  | 'choice'
  /** IANA name. */
  | 'zone'
  /** Rows of day, opens, closes, or one text. */
  | 'hours'
  /** Rows of date, or of date, opens, closes. */
  | 'holidays'
  /** Rows of `columns`. */
  | 'table';

type ParameterUnit = 'money' | 'leads' | 'customers' | 'attempts' | 'minutes' | 'hours' | 'days' | 'people';

export interface Parameter {
  /** As it is written in the formula's help: `close_rate`. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** `one`: a single value; `range`: all cells as a whole; left out: row by row, a single value repeated. */
  readonly takes?: 'one' | 'range';
  readonly unit?: ParameterUnit;
  /** Smallest number allowed. */
  readonly minimum?: number;
  /** Numbers must be greater than this. */
  readonly above?: number;
  /** May be left out. */
  readonly optional?: true;
  /** What a blank cell counts as; without it a blank is no value. */
  readonly blank?: number;
  readonly choices?: readonly string[];
  /** Columns of a table, in their order. */
  readonly columns?: readonly TableColumn[];
  /** The table of the agreement that is read where the argument is left out. */
  readonly table?: TableName;
}

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  /** `any`: whatever the cell holds, a blank too. */
  readonly kind: 'text' | 'number' | 'day' | 'any';
  readonly minimum?: number;
}

export type TableName = 'SLA_LEAD_VALUES' | 'SLA_VERSIONS';

/**
 * One row's answer from one row's values. Days come as day numbers, instants as epoch milliseconds, flags as 1 and 0,
 * texts as their
 * place in `call.texts`. Never called with NaN: blank and bad cells are answered before.
 */
export type RowFormula = (a: number, b: number, c: number, d: number, e: number) => Cell | FormulaIssue;

interface Declared {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** A formula that answers row by row: ▦. */
export interface RowwiseDeclaration extends Declared {
  /** What numbers that the rows answer mean, where they are to become dates. */
  readonly answer?: 'day' | 'instant';
  /**
   * Called once a call, after the rows were read; answers what is then called for each row.
   *
   * @param columns what was read, a column a row-wise parameter; NaN where a cell is blank or bad
   */
  readonly rows: (call: Call, columns: readonly Float64Array[]) => RowFormula;
}

/** A formula that answers once for all its arguments. */
interface WholeDeclaration extends Declared {
  readonly run: (call: Call) => Cell | Cells;
}

export type FormulaDeclaration = RowwiseDeclaration | WholeDeclaration;

/** What a call may need from the spreadsheet; each is asked at most once a call, and only when needed. */
export interface FormulaServices {
  /** IANA name. */
  spreadsheetTimeZone(): string;
  /** A named range; `null` where the file has none of that name. */
  table(name: TableName): Cells | null;
  /** Such as `pl` or `es_MX`. Asked only to word a message. */
  userLocale(): string;
}
