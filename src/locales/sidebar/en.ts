/** English texts of the sidebar, one file a page; their keys are the keys of every language. */
import { fieldNames } from '../leadLog/en/fieldNames';
import { rowReasons } from '../leadLog/en/rowReasons';
import { agreement } from './en/agreement';
import { fault } from './en/fault';
import { formulas } from './en/formulas';
import { leadLog } from './en/leadLog';
import { leadLogProblems } from './en/leadLogProblems';
import { leadLogValues } from './en/leadLogValues';
import { refresh } from './en/refresh';
import { removal } from './en/removal';
import { shell } from './en/shell';
import { today } from './en/today';
import { versions } from './en/versions';
import { logWords } from './logWords';

export const en = {
  ...shell,
  ...fault,
  ...today,
  ...agreement,
  ...versions,
  ...leadLog,
  ...logWords(fieldNames, rowReasons),
  ...leadLogProblems,
  ...leadLogValues,
  ...refresh,
  ...removal,
  ...formulas,
};

export type TextKey = keyof typeof en;
