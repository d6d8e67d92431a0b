/** What each formula says about itself in English; the other languages answer the same names. */
import { followUp } from './en/followUp';
import { history } from './en/history';
import { pace } from './en/pace';
import { planning } from './en/planning';
import { value } from './en/value';

export type { FormulaHelp, FormulaHelps } from './formulaHelp';

/** In the order of the formulas. */
export const en = {
  ...planning,
  ...value,
  ...pace,
  ...followUp,
  ...history,
};
