/** Turkish help of the planning formulas. */
import { DEAL_SIZE, LEADS, MARKETING_SHARE, MONEY, ON, QUOTA } from './shared';

export const planning = {
  SLA_MARKETING_GOAL: {
    summary:
      'Pazarlamanın müşteri adaylarından gelmesi gereken gelir: kota çarpı pazarlama payı. Aralıkları satır satır alır.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: MONEY,
  },
  SLA_CUSTOMERS_NEEDED: {
    summary: 'Pazarlamanın gelir hedefini getiren müşteri sayısı, yukarı yuvarlanır. Aralıkları satır satır alır.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
    },
    result: 'Müşteri sayısı, tam sayı.',
  },
  SLA_LEADS_NEEDED: {
    summary:
      'Pazarlamanın gelir hedefini getiren müşteri adayı sayısı, yukarı yuvarlanır. Aralıkları satır satır alır.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
      close_rate: 'Kapanış oranı: müşteri adaylarının müşteriye dönüşen payı, örneğin 1%, 0 değerinden büyük.',
    },
    result: LEADS,
  },
  SLA_FUNNEL: {
    summary: 'Tepeden hedefe kadar huninin her aşamasına kaç kişinin girmesi gerektiği.',
    parameters: {
      goal: 'En altta istenen sayı, örneğin müşteri, 0 veya daha fazla.',
      rates: 'Tepeden başlayarak oranların aralığı: her aşamanın bir sonrakine geçen payı, 0 değerinden büyük.',
      labels: 'İsteğe bağlı: aşama adlarının aralığı, oranlardan bir fazla. Boş bırakılırsa 1 ile başlayan numaralar.',
    },
    result: 'Her aşama için bir satır: ad ve yukarı yuvarlanmış sayı.',
  },
  SLA_CAPACITY: {
    summary: 'Ekibin ilgilenebileceği müşteri adayı sayısı, aşağı yuvarlanır. Aralıkları satır satır alır.',
    parameters: {
      reps: 'Müşteri adaylarıyla ilgilenen kişi sayısı, 0 veya daha fazla.',
      hours_per_day: 'Her birinin pazarlamanın müşteri adaylarına günde ayırdığı saat, 0 veya daha fazla.',
      days: 'Dönemin iş günleri, 0 veya daha fazla.',
      attempts_per_lead: 'Müşteri adayı başına girişim, 0 değerinden büyük.',
      minutes_per_attempt: 'Bir girişimin süresi, dakika, 0 değerinden büyük.',
    },
    result: LEADS,
  },
  SLA_TARGET: {
    summary: 'Hedefler zamanla değiştiğinde bir tarihte geçerli olan hedef. Aralıkları satır satır alır.',
    parameters: {
      on: ON,
      dates: 'Hedeflerin geçerli olmaya başladığı günlerin aralığı, herhangi bir sırada.',
      targets: 'Hedeflerin aralığı, her tarih için bir tane.',
      mode: 'İsteğe bağlı: "step" hedefi sonraki tarihe kadar korur, "linear" tarihler arasında düz çizgi izler. Boş bırakılırsa "step".',
    },
    result: 'Hedef.',
  },
  SLA_GATES: {
    summary: 'Yılın gelir kontrol noktaları: korunan aylık hız, kapatılan açık, yıl toplamı.',
    parameters: {
      months: 'Ayların aralığı, her satırda bir ay, o ayın herhangi bir günüyle.',
      revenue: 'Ayların gelirleri; henüz kapanmayan ay için boş.',
      monthly_goal: 'reach_by tarihinden sonra her ayın getirmesi gereken gelir, 0 veya daha fazla.',
      reach_by: 'Aylık hedefe ulaşılan ve hedefin korunmaya başlandığı ayın bir günü.',
      year_goal: 'Bütün ayların birlikte getirmesi gereken gelir, 0 veya daha fazla.',
    },
    result: 'Üç satır: ad, durum (met, missed veya open), gerçekleşen, hedef, kapanmayan her ay için gereken.',
  },
} as const;
