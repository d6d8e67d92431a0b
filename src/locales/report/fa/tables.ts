/** Persian: the tables of the report and what they say. */
import type { ReportTexts } from '../reportTexts';

export const tables: Omit<
  ReportTexts,
  | 'standing'
  | 'lines'
  | 'sections'
  | 'charts'
  | 'messages'
  | 'status'
  | 'durations'
  | 'tiles'
  | 'notes'
  | 'choices'
  | 'packs'
  | 'facts'
  | 'columns'
  | 'problems'
  | 'log'
> = {
  tables: {
    leads: 'سرنخ‌ها به روز',
    speed: 'سرعت پیگیری به تاریخ تحویل',
    depth: 'عمق پیگیری به تاریخ تحویل',
    owners: 'پیگیری به تفکیک مسئول',
    overdue: 'چه کسی دیر کرده است',
    scoreboard: 'تابلوی امتیاز: چه‌قدر از وعده برآورده شد',
    indicators: 'نشانه‌های زودهنگام: نرخ‌هایی که زودتر تغییر می‌کنند',
    months: 'گزارش ماهانه',
    periods: 'فصل‌ها و سال',
    drift: 'توافق‌شده در برابر سنجیده‌شده',
    review: 'بازبینی توافق‌نامه',
    types: 'انواع سرنخ',
    wins: 'فروش‌های این ماه',
    checkpoints: 'نقطه‌های بررسی درآمد',
    steps: 'گام‌های فروش',
    weekPack: 'جلسهٔ مدیران',
    monthPack: 'جلسهٔ مشترک دو تیم',
    tracked: 'سنجه‌ها، و آنچه هر یک برای طرف دیگر می‌کند',
    explained: 'ردیف‌های پشت ارقام',
    choices: 'گزینه‌های بالای گزارش',
  },
  tableMessages: {
    owners: 'اکنون از موعد گذشته؛ دیر و به‌موقع در میان سرنخ‌های تحویل‌شدهٔ این ماه',
    ownersNeedColumn: 'ستون مسئول لازم است. آن را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
    overdueNone: 'همهٔ سرنخ‌ها پیگیری شده‌اند یا هنوز وقت دارند',
    overdue: {
      one: '{number} سرنخ از موعد گذشته است',
      other: '{number} سرنخ از موعد گذشته‌اند؛ قدیمی‌ترین‌ها نخست',
    },
    scoreboard: 'روزهای کامل این ماه در برابر هدف تاکنون',
    scoreboardClosed: 'همهٔ ماه در برابر هدف آن',
    indicators: 'هر یک با شمار سرنخ‌های پشت آن',
    needsWins: 'ستون تاریخ فروش لازم است. آن را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
    months:
      'به ماه ایجاد: مشتریان و درآمدشان؛ به ماه فروش: فروخته و درآمد فروش. سرنخ‌های جوان‌تر از {days} روز شاید هنوز به فروش برسند',
    monthsWithoutCycle:
      'به ماه ایجاد: مشتریان و درآمدشان؛ به ماه فروش: فروخته و درآمد فروش. با توافق بر چرخهٔ فروش، ماه‌های جوان جدا می‌شوند',
    periods: 'نخست ماه‌ها جمع می‌شوند، سپس تقسیم',
    driftNone: 'سنجیده‌ها نزدیک توافق‌شده‌هاست، یا داده هنوز کم است',
    drift: {
      one: '{number} عدد از توافق دور است؛ ستون آخر می‌گوید نسخهٔ بعد چه باید بگوید',
      other: '{number} عدد از توافق دور است؛ ستون آخر می‌گوید نسخهٔ بعد چه باید بگوید',
    },
    types: 'سرنخ‌های این ماه؛ ارزشی که گذشته نشان می‌دهد، درآمد و بازده در ماه‌های جدول بالا',
    typesNeedColumn: 'ستون نوع سرنخ لازم است. آن را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
    winsNone: 'این ماه هنوز سرنخی به فروش نرسیده است',
    wins: {
      one: '{number} سرنخ مشتری شد و {amount} آورد',
      other: '{number} سرنخ مشتری شد و {amount} آورد',
    },
    winsWithoutAmount: { one: '{number} سرنخ مشتری شد', other: '{number} سرنخ مشتری شد' },
    checkpoints: 'هر ماه باقی‌مانده باید به اندازهٔ ستون آخر بیاورد',
    checkpointsNeedTerms: 'هدف درآمد سالانه، ماه رسیدن به درآمد ماهانه و دورهٔ توافق‌نامه لازم است',
    steps: 'هدف جاری، آنچه سنجیده شد، و آنچه در پی می‌آید',
    stepsNeedTerms: 'گام‌های نرخ بستن پیشنهاد یا چرخهٔ فروش در توافق‌نامه لازم است',
    stepsNeedProposals:
      'برای سنجش نرخ بستن پیشنهاد، ستون تاریخ پیشنهاد را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
    consequencesNone: 'هدف‌ها: هدف‌های مشترک آخرین ماه بسته برآورده شد',
    consequencesUnknown: 'هدف‌ها: برای داوری، درآمد هر ماه را در «ارقام ماهانه»ی برگهٔ توافق‌نامه بنویسید',
    consequences: 'هدف‌ها {days} روز پیاپی برآورده نشد: {actions}',
    rewardDue: 'پاداش: {amount} باید پرداخت شود؛ دو طرف و شرکت به هدف‌های ماه پیش رسیدند',
    rewardNotDue: 'پاداش: {amount} برای ماه پیش پرداخت نمی‌شود',
    rewardUnknown: 'پاداش: برای دانستن آن، پاداش ماهانه را توافق کنید و درآمد هر ماه را بنویسید',
    capacityEnough:
      'ظرفیت: فروش ماهی {capacity} سرنخ را می‌تواند پیگیری کند؛ {planned} سرنخ خواستار فروش در برنامه است',
    capacityShort:
      'ظرفیت: فروش ماهی {capacity} سرنخ را می‌تواند پیگیری کند، ولی {planned} سرنخ خواستار فروش در برنامه است. نفر بیفزایید یا برنامه را کم کنید',
    capacityNeedsTerms:
      'ظرفیت: نفر، ساعت در روز، روز در ماه، دقیقه برای هر تلاش و هدف انواع سرنخ در توافق‌نامه لازم است',
    trackedAll: 'با ستون‌های این فهرست همه چیز سنجیدنی است',
    tracked: { one: '{number} سنجه ستون ندارد', other: '{number} سنجه ستون ندارد' },
    explained: 'فرمول را در برگه‌ای خالی بچسبانید: ردیف‌های فهرست سرنخ‌ها را نشان می‌دهد',
  },
  pace: { onTrack: 'طبق برنامه', behind: 'عقب', farBehind: 'بسیار عقب' },
  ofGoal: '{actual} از {goal}',
  ofLeads: { one: 'از {number} سرنخ', other: 'از {number} سرنخ' },
  ofLeadsThin: { one: 'تنها {number}', other: 'تنها {number}' },
  ofMonths: { one: 'از {number} ماه', other: 'از {number} ماه' },
  sides: { marketing: 'بازاریابی', sales: 'فروش', both: 'هر دو' },
  goals: { leads: 'سرنخ‌ها', value: 'ارزش سرنخ‌ها', revenue: 'درآمد سرنخ‌های بازاریابی', customers: 'مشتریان' },
  indicatorNames: {
    metRate: 'پیگیری به‌موقع',
    depth: 'عمق پیگیری',
    closeRate: 'نرخ بستن قرارداد',
    dealSize: 'اندازهٔ معامله',
  },
  drift: {
    closeRate: 'نرخ بستن قرارداد',
    dealSize: 'اندازهٔ معامله',
    marketingShare: 'سهم بازاریابی',
    salesCycle: 'چرخهٔ فروش، روز',
  },
  checkpointNames: {
    'rate held': 'حفظ درآمد ماهانه',
    'shortfall recovered': 'جبران کسری پیشین',
    'year total': 'جمع سال',
  },
  checkpointStates: { met: 'برآورده', missed: 'برآورده نشد', open: 'باز' },
  steps: { proposalRate: 'نرخ بستن پیشنهاد', salesCycle: 'چرخهٔ فروش، روز' },
  periodNames: { quarter: 'فصل {quarter}، {year}', year: 'سال از {month}' },
  measures: {
    leads: 'آبشار سرنخ‌ها',
    leadValue: 'ارزش سرنخ‌ها',
    speed: 'سرعت پیگیری',
    owners: 'چه کسی دیر کرده',
    depth: 'عمق پیگیری',
    closeRate: 'نرخ بستن',
    dealSize: 'اندازهٔ معامله',
    salesCycle: 'چرخهٔ فروش',
    marketingShare: 'سهم از درآمد',
  },
  feeds: {
    leads: 'بازاریابی ← فروش: کار پیش روی فروش',
    leadValue: 'بازاریابی ← فروش: چه درآمدی در راه است',
    speed: 'فروش ← بازاریابی: گفت‌وگوی بیشتر و نرخ بستن بهتر',
    owners: 'هر دو: کمک آنجا که لازم است',
    depth: 'فروش ← بازاریابی: سرنخ کمتری بی‌پاسخ از دست می‌رود',
    closeRate: 'فروش ← بازاریابی: چند سرنخ لازم است',
    dealSize: 'فروش ← بازاریابی: چند مشتری لازم است',
    salesCycle: 'فروش ← بازاریابی: سرنخ‌ها تا کی باید بیایند',
    marketingShare: 'هر دو: بازاریابی پاسخگوی چه مقدار است',
  },
  explained: {
    leads: { measure: 'سرنخ‌ها', counted: 'ایجادشده در {days}؛ از بازاریابی و واجد شرایط' },
    leadValue: { measure: 'ارزش سرنخ‌ها', counted: 'ایجادشده در {days}، به ارزش توافق‌شدهٔ نوعشان' },
    speed: { measure: 'سرعت، به‌موقع', counted: 'تحویل‌شده در {days}، از انواع خواستار فروش' },
    overdue: { measure: 'گذشته از موعد', counted: 'پیگیری‌نشده که اکنون از موعد گذشته است' },
    depth: { measure: 'عمق', counted: 'تحویل‌شده در {depthDays}، بی‌پاسخ، با مهلت پایان‌یافته' },
    months: { measure: 'نرخ به ایجاد', counted: 'ایجادشده در {days}؛ و آن‌ها که تاکنون به فروش رسیدند' },
    wins: { measure: 'فروش‌ها', counted: 'فروش در {days}، هر زمان که ایجاد شده باشند' },
  },
  openRow: 'باز کن',
  isTracked: 'سنجیده می‌شود',
  isMissing: 'در فهرست سرنخ‌ها نیست: {fields}',
  noOwner: 'بی‌مسئول',
  rowOfLog: 'ردیف {row}',
};
