/** English: what stands on the tabs. */
import { agreement } from './agreement/en';
import { history } from './history/en';
import { en as leadLog } from '../leadLog/en';
import { en as report } from '../report/en';
import { en as terms } from '../terms/en';
import type { SheetTexts } from './sheetTexts';

export const en: SheetTexts = {
  tabs: {
    agreement: 'SLA Agreement',
    report: 'SLA Report',
    data: 'SLA Data',
    history: 'SLA History',
    log: 'SLA Log',
    blank: 'Sheet1',
  },
  agreement,
  history,
  terms,
  report,
  leadLog,
  notices: {
    refreshed: 'The report is up to date: {counted} of {read} rows counted.',
    readOnly:
      'You can look at this file but not change it, so the report cannot be refreshed. Ask its owner for the right to edit.',
  },
};
