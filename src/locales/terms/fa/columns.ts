/** Persian: label and help of each column of the agreement's tables. */
import type { TermTexts } from '../termTexts';

export const columns: TermTexts['columns'] = {
  funnel: {
    stage: { label: 'مرحله', help: 'مانند بازدید، سرنخ، پیشنهاد، مشتری.' },
    rate: { label: 'به مرحلهٔ بعد می‌رسد', help: 'بخشی از این مرحله که به بعدی می‌رسد؛ در ردیف آخر خالی.' },
  },
  leadTypes: {
    name: { label: 'نوع سرنخ', help: 'همان نامی که در فهرست سرنخ‌ها دارد.' },
    value: { label: 'ارزش', help: 'ارزش توافق‌شدهٔ هر سرنخ از این نوع.' },
    monthlyGoal: { label: 'هدف', help: 'تعدادی که بازاریابی برای هر ماه تعهد می‌کند.' },
    asksForSales: { label: 'خواستار فروش', help: 'بله: با تحویل، زمان پیگیری آغاز می‌شود.' },
    responseTargetMinutes: { label: 'هدف ویژه', help: 'خالی: همان سرعت پیگیری همهٔ سرنخ‌ها.' },
    closeRate: { label: 'نرخ بستن ویژه', help: 'اگر معلوم است.' },
    monthlyCost: { label: 'هزینه', help: 'اگر معلوم است؛ آنگاه گزارش بازده آن را می‌گوید.' },
  },
  improvements: {
    rate: { label: 'نرخ', help: 'مانند نرخ بستن قرارداد یا بازدید به سرنخ.' },
    expected: { label: 'مقدار مورد انتظار', help: 'مقداری که باید به آن برسد.' },
    by: { label: 'تا', help: 'روزی که باید به آن رسیده باشد.' },
  },
  workingHours: {
    day: { label: 'روز', help: 'شنبه تا جمعه.' },
    opens: { label: 'شروع', help: 'مانند 09:00. هر دو خالی: آن روز تعطیل.' },
    closes: { label: 'پایان', help: 'برابر یا پیش از شروع: در روز بعد.' },
  },
  holidays: {
    date: { label: 'تاریخ', help: 'یک روز تقویمی.' },
    opens: { label: 'شروع', help: 'خالی: تمام روز تعطیل.' },
    closes: { label: 'پایان', help: 'خالی: تمام روز تعطیل.' },
    name: { label: 'مناسبت', help: 'برای خواننده.' },
  },
  proposalRateSteps: {
    from: { label: 'از', help: 'روزی که هدف آغاز می‌شود.' },
    rate: { label: 'پیشنهادهای برنده', help: 'بخشی از پیشنهادها که مشتری می‌شوند.' },
  },
  cycleSteps: {
    from: { label: 'از', help: 'روزی که هدف آغاز می‌شود.' },
    days: { label: 'چرخه', help: 'روز از ایجاد تا بستن قرارداد.' },
  },
  meetings: {
    meeting: { label: 'جلسه', help: 'نام آن.' },
    every: {
      label: 'هر',
      help: 'day روز، week هفته، 2 weeks دو هفته، month ماه، quarter سه ماه. جلسهٔ ماهانه روز هفته‌اش را نگه می‌دارد.',
    },
    minutes: { label: 'مدت', help: 'حداکثر زمان آن.' },
    first: { label: 'نخستین تاریخ', help: 'تاریخ‌های بعدی از آن به دست می‌آیند.' },
    agenda: { label: 'دستور جلسه', help: 'موضوع آن.' },
  },
  consequences: {
    days: { label: 'روز پیاپی', help: 'مانند 30، 60، 90.' },
    actions: { label: 'پیامد', help: 'کارهای این مرحله.' },
  },
  roles: {
    person: { label: 'شخص', help: 'نام شخص.' },
    role: { label: 'نقش', help: 'مانند پژوهشگر ارشد.' },
    responsibilities: { label: 'مسئولیت', help: 'آنچه دیگران به آن تکیه دارند.' },
  },
  glossary: {
    word: { label: 'واژه', help: 'چنان‌که هر دو طرف به کار می‌برند.' },
    meaning: { label: 'معنا', help: 'در یک جمله.' },
  },
  departments: {
    department: { label: 'بخش', help: 'مانند خدمات یا تحویل.' },
    owner: { label: 'مسئول', help: 'کسی که پاسخگوی آن است.' },
    goal: { label: 'هدف', help: 'عددی که باید به آن رسید.' },
    kpi: { label: 'معیار', help: 'مانند نگه‌داشت مشتریان.' },
  },
  monthlyFigures: {
    month: { label: 'ماه', help: 'روز نخست آن.' },
    revenue: { label: 'درآمد', help: 'همهٔ قراردادهای بسته‌شدهٔ ماه، از همهٔ منابع.' },
    visits: { label: 'بازدیدها', help: 'بازدید از وب‌سایت.' },
    proposals: { label: 'پیشنهادها', help: 'پیشنهادهای داده‌شده.' },
  },
  signatures: {
    name: { label: 'نام', help: 'امضاکننده.' },
    team: { label: 'از سوی', help: 'بازاریابی یا فروش.' },
    date: { label: 'تاریخ', help: 'زمان امضا.' },
    version: { label: 'نسخه', help: 'نسخهٔ توافق‌نامه.' },
  },
};
