/** What each formula says about itself in Spanish, for the sidebar's list: Sheets' own help is English only. */
import type { AllHelps } from './formulaHelp';
import { followUp } from './es/followUp';
import { history } from './es/history';
import { pace } from './es/pace';
import { planning } from './es/planning';
import { value } from './es/value';

export const es: AllHelps = {
  ...planning,
  ...value,
  ...pace,
  ...followUp,
  ...history,
};
