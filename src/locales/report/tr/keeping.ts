/** Turkish: when to look at the agreement again, and what is earned by keeping it. */
import type { KeepingTexts } from '../keepingTexts';

export const keeping: KeepingTexts = {
  review: {
    none: 'Anlaşmayı gözden geçirmeyi gerektiren bir şey yok',
    due: 'Gözden geçirme zamanı: {reasons}',
    proposals: 'Sonraki sürüm için öneri: {proposals}',
    proposal: '{input} {agreed} → {measured} ({basis})',
  },
  rewards: {
    year: {
      open: '{amount} tutarındaki yıllık ödül henüz belli değil',
      met: '{amount} tutarındaki yıllık ödül hak edildi',
      missed: '{amount} tutarındaki yıllık ödül hak edilmedi',
    },
    customers: {
      one: 'pazarlama geçen ayın {number} müşterisi için {amount} kazandı',
      other: 'pazarlama geçen ayın {number} müşterisi için {amount} kazandı',
    },
  },
};
