/** Persian: what the columns of the lead log are called. */
import type { FieldNames } from '../fieldNames';

export const fieldNames: FieldNames = {
  created: 'ایجاد',
  leadId: 'شناسهٔ سرنخ',
  handedOff: 'تحویل به فروش',
  firstFollowUp: 'نخستین پیگیری',
  attempts: 'تلاش‌ها',
  calls: 'تماس‌ها',
  voicemails: 'پیام‌های صوتی',
  emails: 'ایمیل‌ها',
  reached: 'پاسخ‌گرفته',
  leadType: 'نوع سرنخ',
  source: 'منبع',
  owner: 'مسئول',
  qualification: 'صلاحیت',
  proposal: 'تاریخ پیشنهاد',
  won: 'تاریخ فروش',
  stage: 'مرحله',
  amount: 'مبلغ',
  currency: 'واحد پول',
  accepted: 'پذیرش',
  reason: 'دلیل',
};
