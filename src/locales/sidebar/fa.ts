/** Persian texts of the sidebar. */
import type { Text } from '../translate';
import type { TextKey } from './en';
import { agreement } from './fa/agreement';
import { fault } from './fa/fault';
import { formulas } from './fa/formulas';
import { leadLog } from './fa/leadLog';
import { leadLogReasons } from './fa/leadLogReasons';
import { leadLogValues } from './fa/leadLogValues';
import { refresh } from './fa/refresh';
import { removal } from './fa/removal';
import { shell } from './fa/shell';
import { today } from './fa/today';

export const fa: Readonly<Record<TextKey, Text>> = {
  ...shell,
  ...fault,
  ...today,
  ...agreement,
  ...leadLog,
  ...leadLogReasons,
  ...leadLogValues,
  ...refresh,
  ...removal,
  ...formulas,
};
