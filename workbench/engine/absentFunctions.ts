/** Functions of Sheets that only this workbench lacks, so that a cell says so instead of looking as if the name were wrong. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';
import { errorValue } from './engineValues';

const ABSENT = [
  'ADD',
  'COUNTUNIQUEIFS',
  'DETECTLANGUAGE',
  'DIVIDE',
  'EQ',
  'GETPIVOTDATA',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
  'GT',
  'GTE',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTHTML',
  'IMPORTRANGE',
  'IMPORTXML',
  'ISO.CEILING',
  'LT',
  'LTE',
  'NE',
  'POW',
  'QUERY',
  'SORTN',
  'SPARKLINE',
  'TO_DOLLARS',
  'TO_PERCENT',
  'UMINUS',
  'UNARY_PERCENT',
  'UPLUS',
] as const;

class AbsentFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  override calculate(): BaseValueObject {
    return errorValue(`${this.name} works in Google Sheets; only this workbench lacks it.`);
  }
}

/** One for each, to be registered with the engine. */
export const absentFunctions = (): BaseFunction[] => ABSENT.map((name) => new AbsentFunction(name));
