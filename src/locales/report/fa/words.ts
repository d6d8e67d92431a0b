/** Persian: title, charts and what they say. */
import type { WordTexts } from '../wordTexts';

export const words: WordTexts = {
  lines: {
    title: '{company} · توافق بازاریابی و فروش · {month}',
    titleWithoutCompany: 'توافق بازاریابی و فروش · {month}',
    summary: 'کامل تا {day} · به‌روزشده در {refreshed} · {counted} از {read} ردیف شمرده شد',
    leftOut: {
      one: '{number} ردیف کنار گذاشته شد؛ دلیل آن در برگهٔ رویدادها از ستون {column} آمده است',
      other: '{number} ردیف کنار گذاشته شد؛ دلیل آن‌ها در برگهٔ رویدادها از ستون {column} آمده است',
    },
    noneLeftOut: 'هیچ ردیفی کنار گذاشته نشد',
    unknownTypes: {
      one: 'نوع {number} سرنخ در توافق‌نامه نیست',
      other: 'نوع {number} سرنخ در توافق‌نامه نیست',
    },
  },
  sections: {
    standing: 'اکنون کجا هستیم',
    followUp: 'تعهد فروش',
    scoreboard: 'تابلوی امتیاز',
    review: 'بازبینی توافق‌نامه',
    history: 'گزارش ماهانه و آنچه می‌گوید',
    together: 'آنچه هر دو بر دوش دارند',
    packs: 'برای جلسه‌ها',
    tracked: 'چه چیزی سنجیدنی است',
    explained: 'هر رقم چگونه شمرده می‌شود',
  },
  tiles: {
    needed: 'لازم در هر روز کاری',
    projected: 'پیش‌بینی ماه',
    leadsReached: 'سرنخ‌ها، درصد هدف',
    valueReached: 'ارزش، درصد هدف',
    ofMonth: 'از {goal} توافق‌شده',
    toReach: 'تا رسیدن به {goal}',
    reached: 'هدف {goal} به دست آمده است',
    goalMet: 'هدف برآورده شد',
    short: '{amount} کمتر از هدف',
    onLine: 'روی خط هدف',
    ahead: '{amount} جلوتر از خط هدف',
    behind: '{amount} عقب‌تر از خط هدف',
    target: 'هدف {target}',
    nobodyWaits: 'کسی بیش از اندازه منتظر نیست',
    oldestWaits: 'قدیمی‌ترین {time} منتظر است',
    needsTypes: 'ستون نوع سرنخ و هدف انواع لازم است',
    needsFollowUp: 'ستون نخستین پیگیری لازم است',
  },
  notes: {
    leadsText:
      'سرنخ‌های بازاریابی که در ماه نمایش‌داده‌شده ایجاد شده‌اند، تنها روزهای کامل، در برابر خط هدف در آخرین روز: =SLA_GOAL_TO_DATE(SLA_LEADS_NEEDED_RESULT; day). ردیف‌ها: پایین، «هر رقم چگونه شمرده می‌شود».',
    valueText:
      'همان سرنخ‌ها به ارزش توافق‌شدهٔ نوعشان، در برابر هدف انواع. برای یک سرنخ: =LEAD_VALUE(type; 1; SLA_LEAD_VALUES).',
    neededText:
      'آنچه کم است، تقسیم بر روزهای کاری مانده: =SLA_NEEDED_PER_DAY(goal; leads; day; ; ; SLA_HOURS; SLA_HOLIDAYS)، گردشده به بالا. در ماه بسته: سرنخ‌ها در برابر هدف.',
    projectedText:
      'ماه به کجا می‌رسد اگر همین‌گونه پیش برود: =SLA_PROJECTION(leads; day). در ماه بسته: ارزش در برابر هدف.',
    metText:
      'از سرنخ‌های تحویل‌شده در ماه، از انواع خواستار فروش: به‌موقع ÷ (به‌موقع + دیر + گذشته از موعد). مانند =SLA_SPEED(…; "rate").',
    medianText: 'زمان کاری از تحویل تا نخستین پیگیری که نیمی از سرنخ‌ها از آن نگذشتند. مانند =SLA_SPEED(…; "median").',
    p90Text: 'زمان کاری که ۹ از ۱۰ سرنخ از آن نگذشتند. مانند =SLA_SPEED(…; "p90").',
    overdueText:
      'هنگام به‌روزرسانی پیگیری نشده و از موعد گذشته، هر زمان که تحویل شده باشند. مانند =SLA_SPEED(…; "unworked").',
    leads: 'ایجادشده در ماه نمایش‌داده‌شده، جمع روز به روز. خط‌چین: =SLA_GOAL_LINE(goal; first day; last day).',
    leadValue: 'همان سرنخ‌ها به ارزش توافق‌شدهٔ نوعشان.',
    speed: 'نیمی از سرنخ‌های هر روز، هفته یا ماهِ تحویل تا این چند دقیقهٔ کاری پیگیری شدند. بی‌ستون: هیچ‌کس پیگیری نشد.',
    depth:
      'تلاش برای سرنخ‌های بی‌پاسخ، پس از پایان مهلتشان: =SLA_DEPTH(attempts; reached; handed off; SLA_AS_OF; SLA_DEPTH_WINDOW).',
  },
  choices: {
    month: 'ماه',
    by: 'پیگیری به',
    latest: 'تازه‌ترین',
    grains: { day: 'روز', week: 'هفته', month: 'ماه' },
    note: 'در خانه‌های رنگی انتخاب کنید. تغییر پس از به‌روزرسانی بعدی دیده می‌شود.',
    noteEarlier: 'ماهی پیشین. «آنچه هر دو بر دوش دارند» و بازبینی مربوط به امروزند.',
    help: 'یکی از فهرست را انتخاب کنید.',
  },
  packs: {
    week: 'آخرین هفتهٔ بسته: {days}',
    month: 'آخرین ماه بسته: {month}',
    noWeekly: 'مدیران: جلسهٔ هفتگی توافق نشده است. آن را به «جلسه‌ها» در توافق‌نامه بیفزایید',
    noMonthly: 'هر دو تیم: جلسهٔ ماهانه توافق نشده است. آن را به «جلسه‌ها» در توافق‌نامه بیفزایید',
    noDate: 'تاریخ نخستین جلسه تعیین نشده',
    next: 'بعدی در {day}',
    agenda: 'دستور جلسه: {agenda}',
  },
  charts: {
    leads: { title: 'آبشار سرنخ‌ها', axis: 'سرنخ، تجمعی' },
    leadValue: { title: 'آبشار ارزش سرنخ‌ها', axis: 'ارزش سرنخ‌ها، تجمعی' },
    speed: { title: 'سرعت پیگیری', axis: 'دقیقهٔ کاری' },
    depth: { title: 'عمق پیگیری', axis: 'تلاش‌ها' },
  },
  messages: {
    leadsAhead: {
      one: 'بازاریابی {number} سرنخ از خط هدف جلوتر است',
      other: 'بازاریابی {number} سرنخ از خط هدف جلوتر است',
    },
    leadsBehind: {
      one: 'بازاریابی {number} سرنخ از خط هدف عقب‌تر است',
      other: 'بازاریابی {number} سرنخ از خط هدف عقب‌تر است',
    },
    leadsOnLine: 'بازاریابی روی خط هدف است',
    leadsMet: 'بازاریابی به هدف ماه رسید: {actual} از {goal}',
    leadsMissed: 'بازاریابی به هدف ماه نرسید: {actual} از {goal}',
    valueAhead: 'ارزش سرنخ‌ها {amount} از خط هدف جلوتر است',
    valueBehind: 'ارزش سرنخ‌ها {amount} از خط هدف عقب‌تر است',
    valueOnLine: 'ارزش سرنخ‌ها روی خط هدف است',
    valueMet: 'ارزش سرنخ‌ها به هدف ماه رسید: {actual} از {goal}',
    valueMissed: 'ارزش سرنخ‌ها به هدف ماه نرسید: {actual} از {goal}',
    valueNeedsTypes: 'برای ارزش سرنخ‌ها، ستون نوع سرنخ و هدف انواع در توافق‌نامه لازم است',
    speed: {
      one: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد، نیمی را تا {median}',
      other: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد، نیمی را تا {median}',
    },
    speedWithoutMinutes: {
      one: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد',
      other: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد',
    },
    speedNothingDue: 'هنوز موعد پیگیری هیچ‌یک از سرنخ‌های تحویل‌شدهٔ این ماه نرسیده است',
    speedNeedsColumn: 'برای سرعت، ستون نخستین پیگیری لازم است. آن را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
    depth: {
      one: 'فروش به‌طور میانگین {mean} از {target} تلاش را برای {number} سرنخ بی‌پاسخ انجام داد',
      other: 'فروش به‌طور میانگین {mean} از {target} تلاش را برای {number} سرنخ بی‌پاسخ انجام داد',
    },
    depthNothingEnded: 'هیچ سرنخ بی‌پاسخی نیست که مهلت تلاش‌هایش گذشته باشد',
    depthNeedsColumn: 'برای عمق، ستون تلاش‌ها لازم است. آن را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، انتخاب کنید',
  },
  status: {
    failed: 'به‌روزرسانی {when} انجام نشد و گزارش همان گزارش پیشین است.',
    unfinished: 'به‌روزرسانی {when} به پایان نرسید و گزارش همان گزارش پیشین است. دوباره اجرایش کنید.',
    stale: 'از {when} به‌روزرسانی نشده است. Pactline را باز کنید و بخش به‌روزرسانی را ببینید.',
  },
  durations: {
    minutes: '{minutes} دقیقه',
    hours: '{hours}:{minutes} ساعت',
    hoursOnly: '{hours} ساعت',
    days: '{days} روز',
  },
};
