/** The one way in which a formula refuses an argument: an issue, thrown to `callFormula`, which finds the words. */
import type { Issue } from '../../domain/issue';
import type { MessageKey } from '../../locales/formulas/messages/en';

/**
 * `path` is an argument's name, or name and row of a table: `holidays.3`. `values.value` is what came, as a reader
 * of the message would type it; `''` for a blank, and absent where the sentence stands alone. `values.size` takes its
 * place where a range came.
 */
export type FormulaIssue = Issue<MessageKey>;

export class Refusal extends Error {
  /** Only declared: a class field brings code along that every formula call would load. */
  declare readonly issue: FormulaIssue;

  constructor(issue: FormulaIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

export function refuse(code: MessageKey, path: string, values: FormulaIssue['values'] = {}): never {
  throw new Refusal({ code, path, values });
}

/** Tells an issue from what stands in cells and from what the domain answers. */
export const isIssue = (answer: object): answer is FormulaIssue => 'code' in answer;
