/** Persian texts of parameters and results that several formulas share. */

const HOURS =
  'اختیاری: ساعت کار در ردیف‌های روز، آغاز، پایان، مانند SLA_HOURS، یا متنی مانند "Mon-Fri 09:00-17:00". اگر نباشد همیشه باز.';
const HOLIDAYS = 'اختیاری: محدودهٔ روزهای تعطیل، مانند SLA_HOLIDAYS؛ با آغاز و پایان در کنارشان، ساعت ویژهٔ آن روز.';
const TIME_ZONE =
  'اختیاری: منطقهٔ زمانی ساعت کار، مانند "Asia/Tehran" یا SLA_TIME_ZONE. اگر نباشد منطقهٔ زمانی صفحه‌گسترده.';
export const WORKDAYS =
  'اختیاری: روزهایی که به حساب می‌آیند، مانند "Sat-Wed"، یا ساعت کار مانند SLA_HOURS. اگر نباشد همهٔ روزها.';
export const DAYS_OFF = 'اختیاری: محدودهٔ روزهایی که به حساب نمی‌آیند، مانند SLA_HOLIDAYS.';
const FROM = 'اختیاری: نخستین روز دوره. اگر نباشد نخستین روز ماهِ on.';
const TO = 'اختیاری: آخرین روز دوره. اگر نباشد آخرین روز ماهِ on.';
export const ON = 'روزی که پرسیده می‌شود.';
export const LAST_DAY = 'آخرین روزی که در actual آمده است.';
export const ACTUAL = 'آنچه تا پایان آن روز به دست آمده است.';
export const PERIOD_GOAL = 'هدف تمام دوره، صفر یا بیشتر.';
export const QUOTA = 'سهمیهٔ فروش ماه، صفر یا بیشتر.';
export const MARKETING_SHARE = 'بخشی از درآمد که از سرنخ‌های بازاریابی می‌آید، مانند 55%.';
export const DEAL_SIZE = 'میانگین درآمد از هر مشتری، بزرگ‌تر از صفر.';
export const HANDED_OFF = 'تاریخ و ساعتی که بازاریابی سرنخ را به فروش تحویل داد.';
export const FIRST_FOLLOW_UP = 'تاریخ و ساعت نخستین تلاش یکی از افراد فروش؛ تا وقتی نیست خالی.';
export const TARGET_MINUTES = 'دقیقه‌های کاری که فروش در آن پیگیری می‌کند، صفر یا بیشتر.';
export const CREATED = 'محدودهٔ روزهای ایجاد سرنخ‌ها.';
export const WON = 'محدودهٔ روزهایی که مشتری شدند؛ اگر نشدند خالی.';
export const MONEY = 'مبلغ.';
export const LEADS = 'تعداد سرنخ‌ها، عدد صحیح.';

/** The arguments that bound a period, as the pace formulas end with them. */
export const PERIOD = { from: FROM, to: TO, workdays: WORKDAYS, holidays: DAYS_OFF } as const;

/** The arguments that working time is read from, as the follow-up formulas end with them. */
export const WORKING_TIME = { hours: HOURS, holidays: HOLIDAYS, time_zone: TIME_ZONE } as const;
