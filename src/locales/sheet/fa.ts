/** Persian: what stands on the tabs. */
import { agreement } from './agreement/fa';
import { history } from './history/fa';
import { fa as leadLog } from '../leadLog/fa';
import { fa as report } from '../report/fa';
import { fa as terms } from '../terms/fa';
import type { SheetTexts } from './sheetTexts';

export const fa: SheetTexts = {
  tabs: {
    agreement: 'توافق‌نامه SLA',
    report: 'گزارش SLA',
    data: 'داده‌های SLA',
    history: 'تاریخچه SLA',
    log: 'رویدادهای SLA',
    blank: 'برگه ۱',
  },
  agreement,
  history,
  terms,
  report,
  leadLog,
  notices: {
    refreshed: 'گزارش به‌روز است: {counted} ردیف از {read} ردیف شمرده شد.',
    readOnly:
      'شما این فایل را می‌بینید اما نمی‌توانید آن را تغییر دهید، پس گزارش به‌روز نمی‌شود. از صاحب فایل اجازهٔ ویرایش بخواهید.',
  },
};
