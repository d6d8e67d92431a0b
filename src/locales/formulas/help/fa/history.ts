/** Persian help of the formulas about history and the agreement. */
import { CREATED, ON, WON } from './shared';

export const history = {
  SLA_CLOSE_RATE: {
    summary: 'نرخ بستن قرارداد: مشتریان در میان سرنخ‌هایی که برای مشتری شدن وقت داشته‌اند.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'تاریخ و ساعتی که از آن نگاه می‌شود، مانند SLA_AS_OF. بردهای پس از آن به حساب نمی‌آیند.',
      cycle_days: 'اختیاری: روزهایی که بستن یک سرنخ می‌برد؛ سرنخ‌های تازه‌تر کنار گذاشته می‌شوند. اگر نباشد صفر.',
    },
    result: 'نرخی از صفر تا یک.',
  },
  SLA_SALES_CYCLE: {
    summary: 'چرخهٔ فروش: روزهای تقویمی از ایجاد سرنخ تا روزی که مشتری شد.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'اختیاری: "mean" (میانگین)، "median" (میانه) یا "p90". اگر نباشد "mean".',
    },
    result: 'روز.',
  },
  SLA_LAST_LEAD_DATE: {
    summary: 'آخرین روزی که سرنخ می‌تواند برسد و هنوز در همان دوره بسته شود. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      period_end: 'آخرین روز دوره.',
      cycle_days: 'روزهایی که بستن یک سرنخ می‌برد، صفر یا بیشتر؛ بخشی از روز یک روز به حساب می‌آید.',
    },
    result: 'تاریخ.',
  },
  SLA_ESCALATION: {
    summary: 'روزهای پیاپی نرسیدن به هدف‌ها، که مرحلهٔ پیامدها را نشان می‌دهد.',
    parameters: {
      met: 'محدوده‌ای از TRUE یا FALSE، به ترتیب برای هر ماه یکی: آیا هدف‌های مشترک به دست آمد؟ برای ماه‌های آینده خالی.',
    },
    result: '0، 30، 60 یا 90.',
  },
  SLA_TERM: {
    summary: 'مقدار یک بند در نسخه‌ای از توافق که در یک تاریخ برقرار است. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      term: 'نام بند، مانند "close_rate".',
      on: ON,
      history: 'اختیاری: محدودهٔ تاریخ آغاز، وضعیت، بند و مقدار، مانند SLA_VERSIONS که اگر نباشد همان خوانده می‌شود.',
    },
    result: 'مقدار.',
  },
} as const;
