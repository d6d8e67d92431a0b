/** Persian: what is wrong with a term, and why a request is refused. */
import type { TermTexts } from '../termTexts';

export const issues: TermTexts['issues'] = {
  blank: '«{label}» خالی است. مقداری بنویسید.',
  errorCell: '«{label}» مقدار {came} دارد. فرمول خانه‌اش را درست کنید یا مقداری بنویسید.',
  notText: '«{label}» برابر {came} است. متنی بنویسید.',
  notNumber: '«{label}» برابر «{came}» است. عددی بنویسید.',
  notRate: '«{label}» برابر «{came}» است. نرخی مانند 25% یا 0.25 بنویسید.',
  rateTooHigh: '«{label}» برابر {came} است. {percent} یا {fraction} بنویسید.',
  rateTooLow: '«{label}» برابر {came} است. نرخی برابر 0% یا بیشتر بنویسید.',
  notAbove: '«{label}» برابر {came} است. عددی بیشتر از {above} بنویسید.',
  tooLow: '«{label}» برابر {came} است. {least} یا بیشتر بنویسید.',
  tooHigh: '«{label}» برابر {came} است. {most} یا کمتر بنویسید.',
  notWhole: '«{label}» برابر {came} است. عددی بدون اعشار بنویسید.',
  tooLong: '«{label}» {length} نویسه دارد. آن را به {longest} نویسه کوتاه کنید.',
  notDate: '«{label}» برابر «{came}» است. تاریخی مانند 2026-12-25 بنویسید.',
  notTime: '«{label}» برابر «{came}» است. ساعتی مانند 09:00 بنویسید.',
  notWeekday: '«{label}» برابر «{came}» است. روزی مانند شنبه بنویسید.',
  notYesNo: '«{label}» برابر «{came}» است. بله یا خیر بنویسید.',
  unknownChoice: '«{label}» برابر «{came}» است. یکی از این‌ها را انتخاب کنید: {choices}.',
  notAscending: 'روز ردیف {row} پس از روز ردیف {otherRow} نیست. ردیف‌ها را به ترتیب روز بنویسید.',
  unknownLanguage: '«{label}» برابر «{came}» است. یکی از زبان‌های پیشنهادی را انتخاب کنید.',
  unknownZone: '«{label}» برابر «{came}» است. منطقه‌ای مانند Asia/Tehran بنویسید.',
  unknownCurrency: '«{label}» برابر «{came}» است. سه حرف مانند USD بنویسید.',
  tooFewRows: '«{label}» دست‌کم {least} ردیف لازم دارد. یکی بیفزایید.',
  tooManyRows: '«{label}» {rows} ردیف دارد. حداکثر {most} ردیف نگه دارید.',
  doubled: '«{came}» در ردیف‌های {otherRow} و {row} آمده است. یکی را نگه دارید.',
  endsBeforeStart: 'توافق‌نامه در {end} پایان می‌یابد، پیش از شروع در {start}. یکی از دو روز را تغییر دهید.',
  nameMissing: '«{label}» پیدا نمی‌شود: محدودهٔ نام‌دار {name} نیست. نام‌ها را در صفحهٔ توافق‌نامه برگردانید.',
  nameDoubled:
    '«{label}» با بندی دیگر یک خانه دارد: محدوده‌های {name} و {other} به هم می‌رسند. نام‌ها را در صفحهٔ توافق‌نامه برگردانید.',
  unknownTerm: 'این نسخهٔ Pactline چنین بندی ندارد. نوار کناری را ببندید و دوباره باز کنید.',
  dayMissing: 'یک ردیف «{label}» ساعت دارد ولی روز ندارد. روز را بنویسید.',
  timeMissing: 'یک ردیف «{label}» فقط یک ساعت دارد ({came}). هر دو را بنویسید، یا برای تعطیل هیچ‌کدام.',
  tooFewColumns: '«{label}» ستون‌های روز، شروع و پایان را لازم دارد. ستون کم را برگردانید.',
  overlap: 'ردیف‌های {otherRow} و {row} «{label}» زمان مشترک دارند. یکی را تغییر دهید.',
  closedAndOpen: 'تاریخ ردیف‌های {otherRow} و {row} در یکی تعطیل و در دیگری باز است. یکی را حذف کنید.',
  neverOpen: '«{label}» هرگز باز نیست. ساعت‌های دست‌کم یک روز را بنویسید.',
};

export const refusals: TermTexts['refusals'] = {
  busy: 'به‌روزرسانی یا ذخیرهٔ دیگری در جریان است. کمی صبر کنید و دوباره امتحان کنید.',
  readOnly: 'شما این فایل را می‌بینید ولی نمی‌توانید تغییرش دهید. از صاحب آن اجازهٔ ویرایش بخواهید.',
  noAgreement: 'هنوز توافق‌نامه‌ای در این فایل نیست. نخست یکی بسازید.',
  agreementExists: 'این فایل توافق‌نامه دارد. برای دیدنش نوار کناری را ببندید و دوباره باز کنید.',
  changedMeanwhile: 'در این میان کسی این مقدار را به {theirs} تغییر داده است. مقدار درست را انتخاب کنید.',
  unknownLanguage: 'Pactline هنوز به «{came}» سخن نمی‌گوید. یکی از زبان‌های پیشنهادی را انتخاب کنید.',
  unknownCall: 'این نوار کناری از افزونه قدیمی‌تر است. آن را ببندید و دوباره باز کنید.',
  badRequest: 'این نوار کناری از افزونه قدیمی‌تر است. آن را ببندید و دوباره باز کنید.',
  platformFailed:
    'Google Sheets اکنون نتوانست این کار را انجام دهد. چیزی از دست نرفته است: کمی صبر کنید و دوباره امتحان کنید.',
  notAllowed: 'Pactline در حساب شما اجازهٔ این کار را ندارد. آن را از منو دوباره باز کنید و اجازه دهید.',
};
