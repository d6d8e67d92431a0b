/** Turkish: what stands on the tabs. */
import { agreement } from './agreement/tr';
import { history } from './history/tr';
import { tr as leadLog } from '../leadLog/tr';
import { tr as report } from '../report/tr';
import { tr as terms } from '../terms/tr';
import type { SheetTexts } from './sheetTexts';

export const tr: SheetTexts = {
  tabs: {
    agreement: 'SLA Anlaşması',
    report: 'SLA Raporu',
    data: 'SLA Verileri',
    history: 'SLA Geçmişi',
    log: 'SLA Günlüğü',
    blank: 'Sayfa1',
  },
  agreement,
  history,
  terms,
  report,
  leadLog,
  notices: {
    refreshed: 'Rapor güncel: {read} satırdan {counted} satır sayıldı.',
    readOnly:
      'Bu dosyayı görebilirsiniz ama değiştiremezsiniz, bu yüzden rapor yenilenemiyor. Sahibinden düzenleme izni isteyin.',
  },
};
