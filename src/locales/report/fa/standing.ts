/** Persian: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'پیش‌نویس، امضانشده',
  signed: 'نسخهٔ {number} امضاشده، معتبر از {day}',
  signedFrom: 'نسخهٔ {number} امضاشده، معتبر از {day}',
  expired: 'نسخهٔ {number} امضاشده، پایان‌یافته در {day}',
  next: 'نسخهٔ {number} معتبر از {day}',
  draftDiffers: 'پیش‌نویس {number} متفاوت است',
  tabGone: 'برگهٔ توافق‌نامه نیست: در نوار کناری، صفحهٔ نسخه‌ها، دوباره بسازیدش',
  review: 'زمان بازنگری: {reasons}',
  reviewReasons: {
    halfTime: 'نیمی از دورهٔ توافق گذشته است',
    atEnd: 'دورهٔ توافق به‌زودی پایان می‌یابد',
    expired: 'دورهٔ توافق پایان یافته است',
    goalsBeaten: 'نتیجه بسیار بالاتر از هدف‌ها',
    goalsMissed: 'نتیجه بسیار پایین‌تر از هدف‌ها',
    drifted: 'مقدارهای سنجیده از توافق‌شده‌ها دور است',
  },
  withoutEffect: 'بی‌اثر، چون ثبت آن تغییر کرده است: نسخهٔ {numbers} (برگهٔ رویدادها را ببینید)',
};
