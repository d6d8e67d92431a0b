/** Persian texts of the sidebar. */
import type { Text } from '../translate';
import type { TextKey } from './en';
import { fieldNames } from '../leadLog/fa/fieldNames';
import { rowReasons } from '../leadLog/fa/rowReasons';
import { agreement } from './fa/agreement';
import { fault } from './fa/fault';
import { formulas } from './fa/formulas';
import { leadLog } from './fa/leadLog';
import { leadLogProblems } from './fa/leadLogProblems';
import { leadLogValues } from './fa/leadLogValues';
import { refresh } from './fa/refresh';
import { removal } from './fa/removal';
import { shell } from './fa/shell';
import { today } from './fa/today';
import { versions } from './fa/versions';
import { logWords } from './logWords';

export const fa: Readonly<Record<TextKey, Text>> = {
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
