/** Rules for what may stand in a cell, and their builder; Univer draws their lists and tick boxes. */
import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import { serialFromInstant } from '../../engine/zone';
import { DataValidationCriteria } from '../enumerations';
import { Exception } from '../exception';
import type { GoogleRange } from '../google';
import type { EnumerationValue } from '../service';
import { Service } from '../service';
import type { ValidationRule } from './validationRule';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidationService extends Service implements Partial<GoogleRule> {
  readonly serviceName = 'DataValidation';
  readonly rule: ValidationRule;
  readonly #timeZone: string;

  constructor(rule: ValidationRule, timeZone: string) {
    super();
    this.rule = rule;
    this.#timeZone = timeZone;
  }

  copy(): GoogleBuilder {
    return new DataValidationBuilderService(this.#timeZone, this.rule) as unknown as GoogleBuilder;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const value: EnumerationValue = DataValidationCriteria[this.rule.criteria];
    return value as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.slice();
  }

  // Google declares a text here and answers null where there is none.
  getHelpText(): string {
    return this.rule.helpText as string;
  }
}

export class DataValidationBuilderService extends Service implements Partial<GoogleBuilder> {
  readonly serviceName = 'DataValidationBuilder';
  readonly #timeZone: string;
  #rule: ValidationRule | null;

  constructor(timeZone: string, rule: ValidationRule | null = null) {
    super();
    this.#timeZone = timeZone;
    this.#rule = rule;
  }

  #require(
    criteria: ValidationRule['criteria'],
    values: readonly unknown[],
    univer: ValidationRule['univer'],
  ): GoogleBuilder {
    this.#rule = {
      criteria,
      values,
      univer,
      allowInvalid: this.#rule?.allowInvalid ?? true,
      helpText: this.#rule?.helpText ?? null,
    };
    return this as unknown as GoogleBuilder;
  }

  #number(
    criteria: ValidationRule['criteria'],
    operator: DataValidationOperator,
    first: number,
    second?: number,
  ): GoogleBuilder {
    const values = second === undefined ? [first] : [first, second];
    const formula2 = second === undefined ? {} : { formula2: String(second) };
    return this.#require(criteria, values, {
      type: DataValidationType.DECIMAL,
      operator,
      formula1: String(first),
      ...formula2,
    });
  }

  #date(criteria: ValidationRule['criteria'], operator: DataValidationOperator, ...dates: Date[]): GoogleBuilder {
    const [formula1 = '', formula2] = dates.map((date) => String(serialFromInstant(this.#timeZone, date.getTime())));
    return this.#require(criteria, dates, {
      type: DataValidationType.DATE,
      operator,
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
    });
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.#number('NUMBER_BETWEEN', DataValidationOperator.BETWEEN, start, end);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.#number('NUMBER_GREATER_THAN', DataValidationOperator.GREATER_THAN, number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.#number('NUMBER_GREATER_THAN_OR_EQUAL_TO', DataValidationOperator.GREATER_THAN_OR_EQUAL, number);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return this.#number('NUMBER_LESS_THAN', DataValidationOperator.LESS_THAN, number);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.#number('NUMBER_LESS_THAN_OR_EQUAL_TO', DataValidationOperator.LESS_THAN_OR_EQUAL, number);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.#number('NUMBER_EQUAL_TO', DataValidationOperator.EQUAL, number);
  }

  requireDateAfter(date: Date): GoogleBuilder {
    return this.#date('DATE_AFTER', DataValidationOperator.GREATER_THAN, date);
  }

  requireDateBefore(date: Date): GoogleBuilder {
    return this.#date('DATE_BEFORE', DataValidationOperator.LESS_THAN, date);
  }

  requireDateBetween(start: Date, end: Date): GoogleBuilder {
    return this.#date('DATE_BETWEEN', DataValidationOperator.BETWEEN, start, end);
  }

  requireValueInList(values: readonly string[], showDropdown = true): GoogleBuilder {
    if (!Array.isArray(values)) throw new Exception('Data validation rules need a list of values.');
    return this.#require('VALUE_IN_LIST', [values, showDropdown], {
      type: DataValidationType.LIST,
      formula1: values.map((value) => String(value).replace(/,/g, '\\,')).join(','),
      showDropDown: showDropdown,
    });
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleBuilder {
    const name = range.getSheet().getName().replace(/'/g, "''");
    return this.#require('VALUE_IN_RANGE', [range, showDropdown], {
      type: DataValidationType.LIST,
      formula1: `='${name}'!${range.getA1Notation()}`,
      showDropDown: showDropdown,
    });
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.#require('CUSTOM_FORMULA', [formula], { type: DataValidationType.CUSTOM, formula1: formula });
  }

  requireCheckbox(): GoogleBuilder {
    return this.#require('CHECKBOX', [], { type: DataValidationType.CHECKBOX, formula1: '1', formula2: '0' });
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.#rule = { ...this.#present(), allowInvalid };
    return this as unknown as GoogleBuilder;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.#rule = { ...this.#present(), helpText };
    return this as unknown as GoogleBuilder;
  }

  #present(): ValidationRule {
    return (
      this.#rule ?? { criteria: 'CUSTOM_FORMULA', values: [], univer: { type: '' }, allowInvalid: true, helpText: null }
    );
  }

  build(): GoogleRule {
    const rule = this.#rule;
    if (!rule || rule.univer.type === '') throw new Exception('Data validation rules must have a criteria type.');
    return new DataValidationService(rule, this.#timeZone);
  }
}
