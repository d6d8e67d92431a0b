/** A rule for what may stand in a cell, as a script asks for it and as Univer keeps it. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle } from '@univerjs/core';
import type { DataValidationCriteria } from '../enumerations';

/** What Univer is told, and what Google's getters answer. */
export interface ValidationRule {
  readonly criteria: keyof typeof DataValidationCriteria;
  readonly values: readonly unknown[];
  readonly univer: Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule in Univer's form, over a range given from 0. */
export function univerRule(
  rule: ValidationRule,
  uid: string,
  ranges: ISheetDataValidationRule['ranges'],
): ISheetDataValidationRule {
  return {
    ...rule.univer,
    uid,
    ranges,
    allowBlank: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText === null ? {} : { prompt: rule.helpText, error: rule.helpText, showInputMessage: true }),
  };
}
