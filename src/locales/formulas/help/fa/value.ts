/** Persian help of the formulas about lead values. */
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary: 'ارزش توافق‌شدهٔ سرنخ‌های یک نوع: ارزش یکی ضرب‌در تعداد. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      lead_type: 'نوع سرنخ، همان‌گونه که در جدول ارزش‌ها آمده است.',
      count: 'اختیاری: تعداد سرنخ‌ها، اگر نباشد 1.',
      values: 'اختیاری: محدودهٔ نوع و ارزش، مانند SLA_LEAD_VALUES که اگر نباشد همان خوانده می‌شود.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary: 'ارزش یک سرنخ بنا بر گذشته: نرخ بستن قرارداد ضرب‌در اندازهٔ معامله. محدوده‌ها را ردیف به ردیف می‌پذیرد.',
    parameters: {
      close_rate: 'نرخ بستن قرارداد: بخشی از سرنخ‌ها که مشتری می‌شوند، مانند 5%.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const;
