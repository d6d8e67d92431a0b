/** Persian: sections, derived figures, units and weekdays of the agreement. */
import type { TermTexts } from '../termTexts';

export const sections: TermTexts['sections'] = {
  parties: { title: 'طرف‌ها و دوره', intro: 'چه کسانی، برای چه مدت، با کدام واحد پول و منطقهٔ زمانی.' },
  company: { title: 'هدف‌های شرکت', intro: 'آنچه شرکت باید به آن برسد و هر دو تیم در آن شریک‌اند.' },
  marketing: { title: 'تعهد بازاریابی به فروش', intro: 'چند سرنخ از هر نوع، به چه ارزشی، و چگونگی تحویل آن‌ها.' },
  sales: { title: 'تعهد فروش به بازاریابی', intro: 'سرعت و عمق پیگیری، ساعت کار فروش و توان آن.' },
  together: { title: 'کار با هم', intro: 'بازخورد، جلسه‌ها، و زمان بازنگری توافق‌نامه.' },
  conflict: { title: 'اختلاف', intro: 'چه کسی تصمیم می‌گیرد وقتی دو طرف نمی‌توانند.' },
  rewards: { title: 'پاداش‌ها', intro: 'آنچه با رسیدن به هدف‌ها به دست می‌آید.' },
  consequences: { title: 'پیامدها', intro: 'آنچه پس از ماه‌ها نرسیدن به هدف‌های مشترک پیش می‌آید.' },
  roles: { title: 'نقش‌ها', intro: 'چه کسی چه کاری می‌کند.' },
  glossary: { title: 'واژه‌نامه', intro: 'واژه‌هایی که هر دو طرف از آن‌ها یک معنا می‌فهمند.' },
  departments: { title: 'بخش‌های دیگر', intro: 'سهم دیگران در نگه‌داشت مشتریان.' },
  figures: { title: 'ارقام ماهانه', intro: 'آنچه در هیچ فهرست سرنخی نیست.' },
  signatures: { title: 'امضاها', intro: 'چه کسی و چه زمانی تعهد داد.' },
};

export const derived: TermTexts['derived'] = {
  reviewOn: { label: 'نیمهٔ راه', help: 'محاسبه‌شده: روزی که توافق‌نامه بازنگری می‌شود.' },
  nextReview: { label: 'بازنگری بعدی', help: 'محاسبه‌شده: در نیمهٔ راه، سپس در روز پایان.' },
  runRateNow: { label: 'درآمد ماهانهٔ کنونی', help: 'محاسبه‌شده: درآمد سالانهٔ کنونی ÷ ۱۲.' },
  runRateGoal: { label: 'درآمد ماهانهٔ هدف', help: 'محاسبه‌شده: هدف درآمد سالانه ÷ ۱۲.' },
  yearAtRate: {
    label: 'سال، اگر فقط به درآمد ماهانه برسد',
    help: 'محاسبه‌شده: درآمد کنونی تا آن ماه و هدف از آن ماه به بعد.',
  },
  marketingGoal: { label: 'هدف درآمد از بازاریابی', help: 'محاسبه‌شده: سهمیه × سهم بازاریابی.' },
  customersNeeded: { label: 'مشتریان لازم', help: 'محاسبه‌شده: هدف ÷ اندازهٔ معامله، گرد به بالا.' },
  leadsNeeded: { label: 'سرنخ‌های لازم', help: 'محاسبه‌شده: هدف ÷ اندازهٔ معامله ÷ نرخ بستن، گرد به بالا.' },
  salesGoal: { label: 'هدف درآمد خود فروش', help: 'محاسبه‌شده: باقی‌ماندهٔ سهمیه.' },
  salesLeadsNeeded: { label: 'سرنخ‌های لازم خود فروش', help: 'محاسبه‌شده: به همین شیوه، برای باقی‌ماندهٔ سهمیه.' },
  typesGoal: { label: 'جمع هدف انواع', help: 'محاسبه‌شده: جمع هدف‌های بالا.' },
  typesDifference: { label: 'بیش از نیاز', help: 'محاسبه‌شده: جمع هدف انواع − سرنخ‌های لازم.' },
  leadValueGoal: { label: 'هدف ارزش سرنخ‌ها', help: 'محاسبه‌شده: جمع هدف × ارزش همهٔ انواع.' },
  depthByKind: { label: 'جمع همهٔ تلاش‌ها', help: 'محاسبه‌شده: تماس، پیام صوتی و ایمیل با هم.' },
  capacity: { label: 'توان فروشندگان', help: 'محاسبه‌شده: نفر × ساعت × روز ÷ زمان همهٔ تلاش‌ها، گرد به پایین.' },
  leadsForSales: { label: 'سرنخ‌های خواستار فروش', help: 'محاسبه‌شده: جمع هدف نوع‌هایی که خواستار فروش‌اند.' },
  proposalRateNow: { label: 'نرخ بستن پیشنهاد جاری', help: 'محاسبه‌شده: در روز آخرین به‌روزرسانی.' },
  cycleNow: { label: 'چرخهٔ فروش جاری', help: 'محاسبه‌شده: در روز آخرین به‌روزرسانی.' },
};

export const spills: TermTexts['spills'] = {
  checkpoints: {
    title: 'نقطه‌های بررسی درآمد',
    help: 'محاسبه‌شده از ارقام ماهانهٔ پایین: هر یک از ماه‌های باقی‌مانده چه می‌خواهد.',
    columns: { checkpoint: 'نقطهٔ بررسی', state: 'وضعیت', actual: 'واقعی', goal: 'هدف', needed: 'لازم در ماه' },
  },
  funnelNeeds: {
    title: 'تعداد لازم',
    help: 'محاسبه‌شده: از مشتریان لازم به بالای قیف.',
    columns: { stage: 'محاسبه برای', count: 'لازم در ماه' },
  },
  nextMeetings: {
    title: 'نوبت بعدی',
    help: 'محاسبه‌شده از نخستین تاریخ.',
    columns: { next: 'نوبت بعدی (محاسبه‌شده)' },
  },
};

export const units: TermTexts['units'] = {
  money: '{currency}',
  moneyPerMonth: '{currency} در ماه',
  moneyPerYear: '{currency} در سال',
  ofRevenue: 'از درآمد',
  ofLeads: 'از سرنخ‌ها',
  leadsPerMonth: 'سرنخ در ماه',
  customersPerMonth: 'مشتری در ماه',
  workingMinutes: 'دقیقهٔ کاری',
  minutes: 'دقیقه',
  hours: 'ساعت',
  hoursPerDay: 'ساعت در روز',
  days: 'روز',
  daysPerMonth: 'روز در ماه',
  attempts: 'تلاش',
  people: 'نفر',
};

export const weekdays: TermTexts['weekdays'] = {
  1: 'دوشنبه',
  2: 'سه‌شنبه',
  3: 'چهارشنبه',
  4: 'پنجشنبه',
  5: 'جمعه',
  6: 'شنبه',
  7: 'یکشنبه',
};
