/** Persian: the history of the agreement. */
import type { HistoryTexts } from './historyTexts';

export const history: HistoryTexts = {
  title: 'نسخه‌های توافق‌نامه',
  reading: 'آنچه هر دو طرف کلمه به کلمه امضا کرده‌اند. مرتب‌سازی و فیلتر آزاد است؛ ردیف‌ها را تغییر ندهید و حذف نکنید.',
  headings: {
    from: 'لازم‌الاجرا از',
    state: 'وضعیت',
    term: 'بند',
    value: 'مقدار',
    words: 'به زبان ساده',
    version: 'نسخه',
    check: 'کنترل',
  },
  form: 'قالب',
  separator: '؛ ',
  version: 'نسخهٔ {version}',
  signed: {
    marketing: 'از طرف بازاریابی: {name}، {team}، {day}',
    sales: 'از طرف فروش: {name}، {team}، {day}',
  },
  notSigned: { marketing: 'از طرف بازاریابی: هنوز امضا نشده', sales: 'از طرف فروش: هنوز امضا نشده' },
};
