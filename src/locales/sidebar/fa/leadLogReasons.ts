/** Persian: why rows of the lead log are left out, and why no lead can be had. */
import type { RowIssueCode } from '../../../domain/leads/rowIssue';
import type { Text } from '../../translate';

type Reasons = { readonly [Code in RowIssueCode | 'unknownType' as `leadLog.reason.${Code}`]: Text };

export const leadLogReasons = {
  'leadLog.reason.emptyRow': 'هیچ‌یک از ستون‌ها چیزی ندارد',
  'leadLog.reason.missingCreated': 'تاریخ ایجاد ندارد',
  'leadLog.reason.reportFooter': 'پایین‌نویس گزارش صادرشده است، نه سرنخ',
  'leadLog.reason.unreadableDate': 'تاریخی که خوانده نمی‌شود',
  'leadLog.reason.ambiguousDate': 'روز و ماه را دو جور می‌توان خواند. بالا بگویید کدام است.',
  'leadLog.reason.duplicateId': 'شناسهٔ سرنخ در ردیفی پیشین هم هست؛ یک بار شمرده شد',
  'leadLog.reason.otherTeam': 'طبق ستون صافی از آنِ گروه دیگری است',
  'leadLog.reason.followUpBeforeHandOff': 'نخستین پیگیری پیش از تحویل به فروش است',
  'leadLog.reason.wonBeforeCreated': 'تاریخ فروش پیش از ایجاد سرنخ است',
  'leadLog.reason.wonWithoutDate': 'فروخته شده، ولی بدون تاریخ',
  'leadLog.reason.unknownLead': 'شناسهٔ سرنخی که در فهرست نیست',
  'leadLog.reason.negativeAmount': 'مبلغ کمتر از صفر است',
  'leadLog.reason.negativeNumber': 'عدد کمتر از صفر است',
  'leadLog.reason.unreadableNumber': 'عددی که خوانده نمی‌شود',
  'leadLog.reason.ambiguousNumber': 'ممیز و جداکنندهٔ هزار را دو جور می‌توان خواند',
  'leadLog.reason.otherCurrency': 'مبلغ به واحد پولی جز واحد توافق‌نامه است',
  'leadLog.reason.unknownValue': 'نه بله است و نه خیر',
  'leadLog.reason.blankValue': 'خالی: به هیچ نوع یا منبعی تعلق ندارد',
  'leadLog.reason.reassigned': 'به مسئول دیگری هم سپرده شده: یک سرنخ، و برای هر مسئول یک زمان‌سنج',
  'leadLog.reason.unknownType': 'نوع سرنخی که در توافق‌نامه نیست',
  'leadLog.problem.noLeadLog': 'هیچ برگه‌ای شبیه فهرست سرنخ‌ها نیست. برگهٔ سرنخ‌های خود را انتخاب کنید.',
  'leadLog.problem.leadLogGone': 'برگهٔ «{tab}» دیگر در این فایل نیست. برگهٔ دیگری انتخاب کنید.',
  'leadLog.problem.noCreatedColumn': 'هیچ ستونی نمی‌گوید سرنخ چه زمانی ایجاد شده است. در پایین یکی را انتخاب کنید.',
  'leadLog.problem.columnGone': 'ستون «{header}» دیگر در فهرست نیست. در پایین ستون دیگری انتخاب کنید.',
  'leadLog.problem.createdAmbiguous': 'روز و ماه تاریخ‌های ایجاد را دو جور می‌توان خواند. به پرسش پایین پاسخ دهید.',
  'leadLog.problem.emptyLeadLog': 'سرستون هست ولی زیر آن چیزی نیست. سرنخ‌ها را زیر سرستون بچسبانید.',
} satisfies Reasons & Record<`leadLog.problem.${string}`, Text>;
