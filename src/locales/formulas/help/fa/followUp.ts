/** Persian help of the follow-up formulas. */
import { FIRST_FOLLOW_UP, HANDED_OFF, TARGET_MINUTES, WORKING_TIME } from './shared';

export const followUp = {
  LEAD_DUE: {
    summary:
      'تاریخ و ساعتی که نخستین پیگیری سرنخ تا آن باید انجام شود، بر پایهٔ زمان کاری. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      ...WORKING_TIME,
    },
    result: 'تاریخ و ساعت.',
  },
  LEAD_RESPONSE: {
    summary: 'دقیقه‌های کاری از تحویل تا نخستین پیگیری. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      ...WORKING_TIME,
    },
    result: 'دقیقه؛ تا وقتی پیگیری نشده خالی.',
  },
  LEAD_STATE: {
    summary: 'وضعیت سرنخ: met، late، overdue، at risk یا waiting. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'تاریخ و ساعتی که از آن نگاه می‌شود، مانند SLA_AS_OF.',
      ...WORKING_TIME,
    },
    result: 'met (به‌موقع)، late (دیر)، overdue (گذشته از موعد)، at risk (80% هدف مصرف شده) یا waiting (در انتظار).',
  },
  SLA_SPEED: {
    summary: 'سرعت پیگیری سرنخ‌های بسیار، در یک عدد.',
    parameters: {
      handed_off: 'محدودهٔ تاریخ و ساعت تحویل سرنخ‌ها به فروش.',
      first_follow_up: 'محدودهٔ تاریخ و ساعت نخستین پیگیری‌ها؛ تا وقتی نیست خالی.',
      target_minutes:
        'دقیقه‌های کاری که فروش در آن پیگیری می‌کند: یک مقدار، یا محدوده‌ای با یک مقدار برای هر سرنخ؛ اگر توافقی نیست خالی.',
      as_of: 'تاریخ و ساعتی که از آن نگاه می‌شود، مانند SLA_AS_OF.',
      measure:
        'اختیاری: "mean" (میانگین)، "median" (میانه) یا "p90" دقیقه‌های کاری، "rate" سرنخ‌های پیگیری‌شده در زمان، "unworked" برای گذشته از موعدها، "count" سرنخ‌های تحویل‌شده. اگر نباشد "mean".',
      ...WORKING_TIME,
    },
    result: 'دقیقه، نرخ یا تعداد سرنخ‌ها.',
  },
  SLA_DEPTH: {
    summary: 'عمق پیگیری: میانگین تلاش‌ها برای سرنخ‌هایی که پاسخ ندادند.',
    parameters: {
      attempts: 'محدودهٔ تلاش‌ها برای هر سرنخ؛ خالی یعنی صفر.',
      reached: 'محدوده‌ای با TRUE جایی که گفت‌وگو انجام شد؛ خالی یعنی FALSE.',
      handed_off:
        'اختیاری: محدودهٔ تاریخ و ساعت تحویل. همراه as_of و window_days تنها سرنخ‌هایی به حساب می‌آیند که مهلتشان گذشته است.',
      as_of: 'اختیاری: تاریخ و ساعتی که از آن نگاه می‌شود، مانند SLA_AS_OF.',
      window_days: 'اختیاری: روزهای پس از تحویل که تلاش‌ها در آن انجام می‌شود، صفر یا بیشتر.',
    },
    result: 'تلاش.',
  },
} as const;
