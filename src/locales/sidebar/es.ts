/** Spanish texts of the sidebar. */
import type { Text } from '../translate';
import type { TextKey } from './en';
import { fieldNames } from '../leadLog/es/fieldNames';
import { rowReasons } from '../leadLog/es/rowReasons';
import { agreement } from './es/agreement';
import { fault } from './es/fault';
import { formulas } from './es/formulas';
import { leadLog } from './es/leadLog';
import { leadLogProblems } from './es/leadLogProblems';
import { leadLogValues } from './es/leadLogValues';
import { refresh } from './es/refresh';
import { removal } from './es/removal';
import { shell } from './es/shell';
import { today } from './es/today';
import { versions } from './es/versions';
import { logWords } from './logWords';

export const es: Readonly<Record<TextKey, Text>> = {
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
