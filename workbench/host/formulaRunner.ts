/** Custom functions: one realm for each calculation, so that nothing survives from one to the next. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Univer } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { CustomFunctionCall } from '../engine/customFunction';
import { CustomFunction } from '../engine/customFunction';
import type { PlainValue } from '../engine/engineValues';
import { engineResult, errorValue, SerialDate } from '../engine/engineValues';
import { instantFromSerial, serialFromInstant } from '../engine/zone';
import type { AddonRealm } from './addonRealm';
import type { Runner } from './addonRunner';
import type { FileContext } from '../services/context';
import { localeOf } from '../services/context';
import type { Execution } from './execution';
import { LIMIT_MS } from './execution';
import type { CustomFunctionHelp } from './hostTypes';

/** The person whose user properties a formula reads, whoever looks at the sheet. */
const OWNER = { key: 'owner', canEdit: true } as const;

export interface FormulaRunner {
  /** Makes these names functions of the engine, in place of those of an earlier version. */
  register(names: readonly string[], help: readonly CustomFunctionHelp[]): void;
  /** The calculation is over: its realm goes. */
  finish(): void;
}

export function createFormulaRunner(univer: Univer, file: FileContext, runner: () => Runner): FormulaRunner {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  let registered: string[] = [];
  let descriptions: { dispose(): void } | null = null;
  let open: { readonly realm: AddonRealm; readonly execution: Execution } | null = null;

  const plain = (value: PlainValue): unknown =>
    value instanceof SerialDate ? new Date(instantFromSerial(file.state.timeZone, value.serial)) : value;

  const call: CustomFunctionCall = (name, args, cell): BaseValueObject => {
    const { realm, execution } = (open ??= runner().openRealm({
      kind: 'formula',
      authMode: 'CUSTOM_FUNCTION',
      user: OWNER,
    }));
    execution.cell = cell;
    execution.startedAt = file.now();
    execution.ended = null;
    const body = realm.function(name);
    if (!body) return errorValue(`Script function not found: ${name}`);
    const values = args.map((arg) => realm.copy(Array.isArray(arg) ? arg.map((row) => row.map(plain)) : plain(arg)));
    const result = body(...values);
    if (file.now() - execution.startedAt > LIMIT_MS.formula) return errorValue('Exceeded maximum execution time');
    const { datePattern, dateTimePattern } = localeOf(file);
    const serialOf = (date: Date): number => serialFromInstant(file.state.timeZone, date.getTime());
    return engineResult(result, { datePattern, dateTimePattern }, serialOf);
  };

  return {
    register(names, help) {
      functions.unregisterExecutors(...registered);
      // Parsed formulas hold the functions they found; longer ones are kept under a hash, so all of them go.
      functions.deleteFormulaAstCacheKey('');
      descriptions?.dispose();
      // A built-in function keeps its name, as in Sheets.
      const free = names.filter((name) => !functions.hasExecutor(name.toUpperCase()));
      functions.registerExecutors(...free.map((name) => new CustomFunction(name, call)));
      registered = free.map((name) => name.toUpperCase());
      descriptions = injector.get(IDescriptionService).registerDescriptions(
        help.map(({ name, description, parameters }) => ({
          functionName: name.toUpperCase(),
          functionType: FunctionType.User,
          description,
          abstract: description,
          functionParameter: parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.text,
            example: '',
            require: BooleanNumber.TRUE,
            repeat: BooleanNumber.FALSE,
          })),
        })),
      );
    },
    finish() {
      open?.realm.dispose();
      open = null;
    },
  };
}
