/** A global function of the add-on as a function of the formula engine. */
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';
import type { PlainValue } from './engineValues';
import { errorValue, plainArgument } from './engineValues';

/** The cell that calculates; rows and columns from 0. */
export interface CalculatingCell {
  readonly sheetKey: string;
  readonly row: number;
  readonly column: number;
}

export type CustomFunctionCall = (
  name: string,
  args: readonly (PlainValue | PlainValue[][])[],
  cell: CalculatingCell,
) => BaseValueObject;

export class CustomFunction extends BaseFunction {
  /** References come as they are: only so can a cell be told from a range, and a date from a number. */
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  readonly #functionName: string;
  readonly #call: CustomFunctionCall;

  constructor(functionName: string, call: CustomFunctionCall) {
    super(functionName.toUpperCase());
    this.#functionName = functionName;
    this.#call = call;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    // A throw that leaves this method would stop the engine for good.
    try {
      const cell = { sheetKey: this.subUnitId ?? '', row: this.row, column: this.column };
      return this.#call(this.#functionName, variants.map(plainArgument), cell);
    } catch (error) {
      // The error is of the realm that runs the add-on, so `instanceof` would not know it.
      const message = (error as { message?: unknown } | null)?.message;
      return errorValue(typeof message === 'string' ? message : String(error));
    }
  }
}
