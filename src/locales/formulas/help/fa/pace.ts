/** Persian help of the pace formulas. */
import { ACTUAL, DAYS_OFF, LAST_DAY, ON, PERIOD, PERIOD_GOAL, WORKDAYS } from './shared';

export const pace = {
  SLA_GOAL_TO_DATE: {
    summary: 'بخشی از هدف که تا یک روز، همان روز هم، باید به دست آمده باشد. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      goal: PERIOD_GOAL,
      on: ON,
      ...PERIOD,
    },
    result: 'بخشی از هدف.',
  },
  SLA_GOAL_LINE: {
    summary: 'خط هدف یک دوره: هدف انباشتهٔ هر روز، با سهم برابر برای روزهایی که به حساب می‌آیند.',
    parameters: {
      goal: 'هدف تمام دوره، صفر یا بیشتر.',
      from: 'نخستین روز دوره.',
      to: 'آخرین روز دوره.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'برای هر روز یک ردیف: تاریخ و هدف انباشته. آخری درست همان هدف است.',
  },
  SLA_PROJECTION: {
    summary: 'دوره به کجا می‌رسد اگر روزهای مانده به اندازهٔ روزهای گذشته بیاورند. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'جمع پیش‌بینی‌شده.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'آنچه هر روزِ مانده باید بیاورد تا هدف به دست آید. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      goal: PERIOD_GOAL,
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'مقدار هر روز، پس از رسیدن به هدف صفر.',
  },
} as const;
