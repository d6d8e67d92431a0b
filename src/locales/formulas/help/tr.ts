/** What each formula says about itself in Turkish, for the sidebar's list: Sheets' own help is English only. */
import type { AllHelps } from './formulaHelp';
import { followUp } from './tr/followUp';
import { history } from './tr/history';
import { pace } from './tr/pace';
import { planning } from './tr/planning';
import { value } from './tr/value';

export const tr: AllHelps = {
  ...planning,
  ...value,
  ...pace,
  ...followUp,
  ...history,
};
