/** Rules that colour cells by what stands in them, and their builder. */
import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { CFNumberOperator, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import { Exception } from '../exception';
import type { GoogleRange } from '../google';
import { Service } from '../service';
import type { FormatCondition, FormatRule } from './formatRule';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class ConditionalFormatRuleService extends Service implements Partial<GoogleRule> {
  readonly serviceName = 'ConditionalFormatRule';
  readonly rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.rule = rule;
  }

  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilderService(this.rule) as unknown as GoogleBuilder;
  }

  getRanges(): GoogleRange[] {
    return this.rule.ranges.slice();
  }

  // Google answers null for a rule of a colour scale, which nothing here makes, though a user's own may be one.
  getBooleanCondition(): GoogleCondition {
    const { condition, style } = this.rule;
    if (condition === null) return null as unknown as GoogleCondition;
    return new BooleanConditionService(condition, style) as unknown as GoogleCondition;
  }
}

/** What a rule asks for, as far as a script reads it: its values, such as the formula. */
class BooleanConditionService extends Service implements Partial<GoogleCondition> {
  readonly serviceName = 'BooleanCondition';
  readonly #condition: FormatCondition;
  readonly #style: IStyleBase;

  constructor(condition: FormatCondition, style: IStyleBase) {
    super();
    this.#condition = condition;
    this.#style = style;
  }

  getCriteriaValues(): unknown[] {
    const { value } = this.#condition;
    return value === undefined ? [] : Array.isArray(value) ? value.slice() : [value];
  }

  getFontColor(): string | null {
    return this.#style.cl?.rgb ?? null;
  }

  getBackground(): string | null {
    return this.#style.bg?.rgb ?? null;
  }
}

export class ConditionalFormatRuleBuilderService extends Service implements Partial<GoogleBuilder> {
  readonly serviceName = 'ConditionalFormatRuleBuilder';
  #rule: FormatRule;

  constructor(rule: FormatRule = { ranges: [], condition: null, style: {} }) {
    super();
    this.#rule = rule;
  }

  #with(change: Partial<FormatRule>): GoogleBuilder {
    this.#rule = { ...this.#rule, ...change };
    return this as unknown as GoogleBuilder;
  }

  #number(operator: CFNumberOperator, value: number | [number, number]): GoogleBuilder {
    return this.#with({ condition: { subType: CFSubRuleType.number, operator, value } });
  }

  #text(operator: CFTextOperator, value?: string): GoogleBuilder {
    const text = value === undefined ? {} : { value };
    return this.#with({ condition: { subType: CFSubRuleType.text, operator, ...text } });
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    return this.#with({ ranges });
  }

  getRanges(): GoogleRange[] {
    return this.#rule.ranges.slice();
  }

  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.#number(CFNumberOperator.greaterThan, number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.#number(CFNumberOperator.greaterThanOrEqual, number);
  }

  whenNumberLessThan(number: number): GoogleBuilder {
    return this.#number(CFNumberOperator.lessThan, number);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.#number(CFNumberOperator.lessThanOrEqual, number);
  }

  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.#number(CFNumberOperator.equal, number);
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.#number(CFNumberOperator.between, [start, end]);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return this.#text(CFTextOperator.equal, text);
  }

  whenTextContains(text: string): GoogleBuilder {
    return this.#text(CFTextOperator.containsText, text);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.#text(CFTextOperator.notContainsText, text);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return this.#text(CFTextOperator.beginsWith, text);
  }

  whenCellEmpty(): GoogleBuilder {
    return this.#text(CFTextOperator.containsBlanks);
  }

  whenCellNotEmpty(): GoogleBuilder {
    return this.#text(CFTextOperator.notContainsBlanks);
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.#with({ condition: { subType: CFSubRuleType.formula, value: formula } });
  }

  #styled(style: IStyleBase): GoogleBuilder {
    return this.#with({ style: { ...this.#rule.style, ...style } });
  }

  setBackground(colour: string | null): GoogleBuilder {
    return this.#styled({ bg: colour === null ? null : { rgb: colour } });
  }

  setFontColor(colour: string | null): GoogleBuilder {
    return this.#styled({ cl: colour === null ? null : { rgb: colour } });
  }

  setBold(isBold: boolean): GoogleBuilder {
    return this.#styled({ bl: isBold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setItalic(isItalic: boolean): GoogleBuilder {
    return this.#styled({ it: isItalic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  build(): GoogleRule {
    if (this.#rule.ranges.length === 0) throw new Exception('Conditional format rules must have at least one range.');
    if (!this.#rule.condition) throw new Exception('Conditional format rules must have a condition.');
    return new ConditionalFormatRuleService(this.#rule) as unknown as GoogleRule;
  }
}
