/** Polish texts of the sidebar. */
import type { Text } from '../translate';
import type { TextKey } from './en';
import { fieldNames } from '../leadLog/pl/fieldNames';
import { rowReasons } from '../leadLog/pl/rowReasons';
import { agreement } from './pl/agreement';
import { fault } from './pl/fault';
import { formulas } from './pl/formulas';
import { leadLog } from './pl/leadLog';
import { leadLogProblems } from './pl/leadLogProblems';
import { leadLogValues } from './pl/leadLogValues';
import { refresh } from './pl/refresh';
import { removal } from './pl/removal';
import { shell } from './pl/shell';
import { today } from './pl/today';
import { versions } from './pl/versions';
import { logWords } from './logWords';

export const pl: Readonly<Record<TextKey, Text>> = {
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
