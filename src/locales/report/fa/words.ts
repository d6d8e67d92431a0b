/** Persian: title, charts and what they say. */
import type { ReportTexts } from '../reportTexts';

export const words: Pick<ReportTexts, 'lines' | 'sections' | 'charts' | 'messages' | 'status' | 'durations'> = {
  lines: {
    title: '{company} · توافق بازاریابی و فروش · {month}',
    titleWithoutCompany: 'توافق بازاریابی و فروش · {month}',
    summary: 'کامل تا {day} · به‌روزشده در {refreshed} · {counted} از {read} ردیف شمرده شد',
    leftOut: {
      one: '{number} ردیف کنار گذاشته شد؛ دلیل آن در برگهٔ رویدادها آمده است',
      other: '{number} ردیف کنار گذاشته شد؛ دلیل آن‌ها در برگهٔ رویدادها آمده است',
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
    history: 'گزارش ماهانه و آنچه می‌گوید',
    together: 'آنچه هر دو بر دوش دارند',
    tracked: 'چه چیزی سنجیدنی است',
  },
  charts: {
    leads: { title: 'آبشار سرنخ‌ها', axis: 'سرنخ، تجمعی' },
    leadValue: { title: 'آبشار ارزش سرنخ‌ها', axis: 'ارزش سرنخ‌ها، تجمعی' },
    speed: { title: 'سرعت پیگیری', axis: 'دقیقهٔ کاری' },
    depth: { title: 'عمق پیگیری', axis: 'تلاش برای سرنخ‌های بی‌پاسخ' },
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
    valueAhead: 'ارزش سرنخ‌ها {amount} از خط هدف جلوتر است',
    valueBehind: 'ارزش سرنخ‌ها {amount} از خط هدف عقب‌تر است',
    valueOnLine: 'ارزش سرنخ‌ها روی خط هدف است',
    valueNeedsTypes: 'برای ارزش سرنخ‌ها، ستون نوع سرنخ و هدف انواع در توافق‌نامه لازم است',
    speed: {
      one: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد، نیمی را تا {median}',
      other: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد، نیمی را تا {median}',
    },
    speedWithoutMinutes: {
      one: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد',
      other: 'فروش {rate} از {number} سرنخ را به‌موقع پیگیری کرد',
    },
    speedNothingDue: 'هنوز موعد پیگیری هیچ سرنخی نرسیده است',
    speedNeedsColumn: 'برای سرعت، ستون نخستین پیگیری لازم است. آن را در نوار کناری، بخش سرنخ‌ها، انتخاب کنید',
    depth: {
      one: 'فروش {mean} از {target} تلاش را برای {number} سرنخ بی‌پاسخ انجام داد',
      other: 'فروش {mean} از {target} تلاش را برای {number} سرنخ بی‌پاسخ انجام داد',
    },
    depthNothingEnded: 'هیچ سرنخ بی‌پاسخی نیست که مهلت تلاش‌هایش گذشته باشد',
    depthNeedsColumn: 'برای عمق، ستون تلاش‌ها لازم است. آن را در نوار کناری، بخش سرنخ‌ها، انتخاب کنید',
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
