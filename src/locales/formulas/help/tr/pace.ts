/** Turkish help of the pace formulas. */
import { ACTUAL, DAYS_OFF, LAST_DAY, ON, PERIOD, PERIOD_GOAL, WORKDAYS } from './shared';

export const pace = {
  SLA_GOAL_TO_DATE: {
    summary: 'Bir güne kadar, o gün dâhil, hedefin ulaşılmış olması gereken kısmı. Aralıkları satır satır alır.',
    parameters: {
      goal: PERIOD_GOAL,
      on: ON,
      ...PERIOD,
    },
    result: 'Hedefin bir kısmı.',
  },
  SLA_GOAL_LINE: {
    summary: 'Dönemin hedef çizgisi: her günün birikimli hedefi, sayılan günlere eşit paylarla.',
    parameters: {
      goal: 'Bütün dönemin hedefi, 0 veya daha fazla.',
      from: 'Dönemin ilk günü.',
      to: 'Dönemin son günü.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Her gün için bir satır: tarih ve birikimli hedef. Sonuncusu tam olarak hedeftir.',
  },
  SLA_PROJECTION: {
    summary: 'Kalan günler geçenler kadar getirirse dönemin varacağı sonuç. Aralıkları satır satır alır.',
    parameters: {
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Öngörülen toplam.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'Hedefe ulaşmak için kalan her günün getirmesi gereken. Aralıkları satır satır alır.',
    parameters: {
      goal: PERIOD_GOAL,
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Günlük miktar, hedefe ulaşılınca 0.',
  },
} as const;
