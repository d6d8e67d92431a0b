/** What each formula says about itself in Polish, for the sidebar's list: Sheets' own help is English only. */
import type { AllHelps } from './formulaHelp';
import { followUp } from './pl/followUp';
import { history } from './pl/history';
import { pace } from './pl/pace';
import { planning } from './pl/planning';
import { value } from './pl/value';

export const pl: AllHelps = {
  ...planning,
  ...value,
  ...pace,
  ...followUp,
  ...history,
};
