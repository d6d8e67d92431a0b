/** Turkish: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'Taslak, imzalanmadı',
  signed: 'v{number} imzalı, yürürlükte: {day} tarihinden beri',
  signedFrom: 'v{number} imzalı, yürürlüğe giriş: {day}',
  expired: 'v{number} imzalı, süresi {day} tarihinde doldu',
  next: 'v{number} yürürlüğe giriyor: {day}',
  draftDiffers: 'taslak v{number} farklı',
  tabGone: 'anlaşma sekmesi yok: kenar çubuğundaki Sürümler sayfasından yeniden oluşturun',
  review: 'gözden geçirme zamanı: {reasons}',
  reviewReasons: {
    halfTime: 'kararlaştırılan sürenin yarısı geçti',
    atEnd: 'kararlaştırılan süre yakında bitiyor',
    expired: 'kararlaştırılan süre doldu',
    goalsBeaten: 'hedefler fazlasıyla aşıldı',
    goalsMissed: 'hedeflerin çok gerisinde kalındı',
    drifted: 'ölçülen değerler kararlaştırılanlardan uzak',
  },
  withoutEffect: 'kaydı değiştirildiği için geçersiz: v{numbers} (günlük sekmesine bakın)',
};
