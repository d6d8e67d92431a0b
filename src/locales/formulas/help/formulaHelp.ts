/** The shape of what formulas say about themselves: plain sentences, for Sheets drops line breaks and HTML. */
import type { en } from './en';

export interface FormulaHelp {
  readonly summary: string;
  /** By parameter name; says "optional" where it is, since Sheets shows every parameter as required. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
}

/** By formula name. */
export type FormulaHelps = Readonly<Record<string, FormulaHelp>>;

/** What every language has: a text for each parameter of each formula that English helps with. */
type Translated<Helps extends FormulaHelps> = {
  readonly [Name in keyof Helps]: {
    readonly summary: string;
    readonly parameters: { readonly [Parameter in keyof Helps[Name]['parameters']]: string };
    readonly result: string;
  };
};

export type AllHelps = Translated<typeof en>;
