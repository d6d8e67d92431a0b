/** Turkish texts of the sidebar. */
import type { Text } from '../translate';
import type { TextKey } from './en';
import { fieldNames } from '../leadLog/tr/fieldNames';
import { rowReasons } from '../leadLog/tr/rowReasons';
import { agreement } from './tr/agreement';
import { fault } from './tr/fault';
import { formulas } from './tr/formulas';
import { leadLog } from './tr/leadLog';
import { leadLogProblems } from './tr/leadLogProblems';
import { leadLogValues } from './tr/leadLogValues';
import { refresh } from './tr/refresh';
import { removal } from './tr/removal';
import { shell } from './tr/shell';
import { today } from './tr/today';
import { versions } from './tr/versions';
import { logWords } from './logWords';

export const tr: Readonly<Record<TextKey, Text>> = {
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
