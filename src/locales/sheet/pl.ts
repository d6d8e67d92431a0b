/** Polish: what stands on the tabs. */
import { agreement } from './agreement/pl';
import { history } from './history/pl';
import { pl as leadLog } from '../leadLog/pl';
import { pl as report } from '../report/pl';
import { pl as terms } from '../terms/pl';
import type { SheetTexts } from './sheetTexts';

export const pl: SheetTexts = {
  tabs: {
    agreement: 'Umowa SLA',
    report: 'Raport SLA',
    data: 'Dane SLA',
    history: 'Historia SLA',
    log: 'Dziennik SLA',
    blank: 'Arkusz1',
  },
  agreement,
  history,
  terms,
  report,
  leadLog,
  notices: {
    refreshed: 'Raport jest aktualny: policzono {counted} z {read} wierszy.',
    readOnly:
      'Możesz oglądać ten plik, ale nie zmieniać, więc raportu nie da się odświeżyć. Poproś właściciela o prawo do edycji.',
  },
};
