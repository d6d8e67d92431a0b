/** Persian: when to look at the agreement again, and what is earned by keeping it. */
import type { KeepingTexts } from '../keepingTexts';

export const keeping: KeepingTexts = {
  review: {
    none: 'چیزی بازبینی توافق‌نامه را ایجاب نمی‌کند',
    due: 'زمان بازبینی: {reasons}',
    proposals: 'پیشنهاد برای نسخهٔ بعد: {proposals}',
    proposal: '{input} {agreed} ← {measured} ({basis})',
  },
  rewards: {
    year: {
      open: 'پاداش سالانهٔ {amount} هنوز معلوم نیست',
      met: 'پاداش سالانهٔ {amount} باید پرداخت شود',
      missed: 'پاداش سالانهٔ {amount} پرداخت نمی‌شود',
    },
    customers: {
      one: 'سهم بازاریابی برای {number} مشتری ماه پیش: {amount}',
      other: 'سهم بازاریابی برای {number} مشتری ماه پیش: {amount}',
    },
  },
};
