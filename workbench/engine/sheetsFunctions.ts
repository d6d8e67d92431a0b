/** Functions of Sheets that Univer lacks, or that it has as Excel does. */
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { PlainValue } from './engineValues';
import { engineResult, errorValue, plainArgument, SerialDate } from './engineValues';
import type { Plain } from './plainCells';
import { cellsOf, isTrue, rowsOf, single } from './plainCells';
import { filter, sort } from './sortAndFilter';

export interface CalculationSurroundings {
  /** The present moment as the serial number of the spreadsheet's zone. */
  nowSerial(): number;
  datePattern(): string;
  dateTimePattern(): string;
  /** A number as the file's locale shows it. */
  numberText(value: number, pattern: string | null): string;
}

type Run = (args: readonly Plain[]) => unknown;

/** None of these functions answers a date. */
const NO_DATES = { datePattern: '', dateTimePattern: '' };

class SheetsFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #run: Run;

  constructor(name: string, minimum: number, maximum: number, run: Run) {
    super(name);
    this.minParams = minimum;
    this.maxParams = maximum;
    this.#run = run;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const error = variants.find((variant) => variant.isError());
    if (error) return error as BaseValueObject;
    try {
      const result = this.#run(variants.map(plainArgument));
      if (result instanceof ErrorValueObject) return result;
      return engineResult(withoutSerials(result), NO_DATES, () => NaN);
    } catch (thrown) {
      return errorValue(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }
}

/** `ARRAYFORMULA` changes nothing: every formula of Univer spills. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): BaseValueObject {
    return variant as BaseValueObject;
  }
}

class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  readonly #answer: () => BaseValueObject;

  constructor(name: string, answer: () => BaseValueObject) {
    super(name);
    this.#answer = answer;
  }

  override calculate(): BaseValueObject {
    return this.#answer();
  }
}

function withoutSerials(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutSerials);
  return result instanceof SerialDate ? result.serial : result;
}

function split(text: string, delimiter: string, byEach: boolean, dropEmpty: boolean): string[] {
  const marks = byEach ? Array.from(delimiter) : [delimiter];
  let parts = [text];
  for (const mark of marks) parts = parts.flatMap((part) => part.split(mark));
  return dropEmpty ? parts.filter((part) => part !== '') : parts;
}

const key = (value: PlainValue): string => `${typeof value}:${value instanceof SerialDate ? value.serial : value}`;

/** All of them, to be registered with the engine. */
export function sheetsFunctions(surroundings: CalculationSurroundings): BaseFunction[] {
  const text = (value: PlainValue): string => {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (value instanceof SerialDate) return surroundings.numberText(value.serial, surroundings.datePattern());
    return typeof value === 'number' ? surroundings.numberText(value, null) : value;
  };
  const define = (name: string, minimum: number, maximum: number, run: Run): BaseFunction =>
    new SheetsFunction(name, minimum, maximum, run);
  const clock = (name: string, answer: () => BaseValueObject): BaseFunction => new ClockFunction(name, answer);
  return [
    new ArrayFormula('ARRAYFORMULA'),
    clock('NOW', () => NumberValueObject.create(surroundings.nowSerial(), surroundings.dateTimePattern())),
    clock('TODAY', () => NumberValueObject.create(Math.floor(surroundings.nowSerial()), surroundings.datePattern())),
    define('JOIN', 2, 255, ([delimiter, ...lists]) =>
      lists
        .flatMap(cellsOf)
        .map(text)
        .join(text(single(delimiter))),
    ),
    define('SPLIT', 2, 4, ([value, delimiter, byEach, dropEmpty]) => [
      split(
        text(single(value)),
        text(single(delimiter)),
        byEach === undefined || isTrue(single(byEach)),
        dropEmpty === undefined || isTrue(single(dropEmpty)),
      ).map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : part)),
    ]),
    define(
      'COUNTUNIQUE',
      1,
      255,
      (lists) =>
        new Set(
          lists
            .flatMap(cellsOf)
            .filter((cell) => cell !== '')
            .map(key),
        ).size,
    ),
    define('TO_TEXT', 1, 1, ([value]) => rowsOf(value ?? '').map((row) => row.map(text))),
    define('TO_PURE_NUMBER', 1, 1, ([value]) => withoutSerials(value)),
    // The cell holds the label; where the link leads is not followed here.
    define('HYPERLINK', 1, 2, ([address, label]) => text(single(label ?? address))),
    define('SORT', 1, 255, sort),
    define('FILTER', 2, 255, filter),
  ];
}
