/** What each formula says about itself in Persian, for the sidebar's list: Sheets' own help is English only. */
import type { AllHelps } from './formulaHelp';
import { followUp } from './fa/followUp';
import { history } from './fa/history';
import { pace } from './fa/pace';
import { planning } from './fa/planning';
import { value } from './fa/value';

export const fa: AllHelps = {
  ...planning,
  ...value,
  ...pace,
  ...followUp,
  ...history,
};
