/** A conditional format between a script's builder and Univer, which keeps it and draws it. */
import type { IRange, IStyleBase } from '@univerjs/core';
import type {
  CFNumberOperator,
  CFTextOperator,
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { GoogleRange } from '../google';

/** A highlighting condition without its style. */
export type FormatCondition =
  | {
      readonly subType: CFSubRuleType.number;
      readonly operator: CFNumberOperator;
      readonly value: number | [number, number];
    }
  | { readonly subType: CFSubRuleType.text; readonly operator: CFTextOperator; readonly value?: string }
  | { readonly subType: CFSubRuleType.formula; readonly value: string };

export interface FormatRule {
  readonly ranges: readonly GoogleRange[];
  readonly condition: FormatCondition | null;
  readonly style: IStyleBase;
  /** A colour scale or the like, as Univer keeps it: there is no condition to say it by. */
  readonly scale?: IConditionalFormattingRuleConfig;
}

/** A rule in Univer's form. `ranges` count from 0. */
export function univerFormatRule(rule: FormatRule, id: string, ranges: IRange[]): IConditionFormattingRule {
  const highlight = { ...rule.condition, type: CFRuleType.highlightCell, style: rule.style };
  return {
    cfId: id,
    ranges,
    stopIfTrue: false,
    rule: rule.scale ?? (highlight as IConditionalFormattingRuleConfig),
  };
}

const CONDITIONS: readonly unknown[] = [CFSubRuleType.number, CFSubRuleType.text, CFSubRuleType.formula];

/** A rule as Univer keeps it, whether a script or the user made it. Colour scales have no condition. */
export function formatRuleOf({ rule }: IConditionFormattingRule, ranges: readonly GoogleRange[]): FormatRule {
  const { style = {}, ...rest } = rule as { readonly style?: IStyleBase; readonly subType?: unknown };
  const condition = CONDITIONS.includes(rest.subType) ? (rest as FormatCondition) : null;
  const scale = condition === null ? { scale: rule } : {};
  return { ranges, condition, style, ...scale };
}
