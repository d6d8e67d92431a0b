/** Turkish help of the follow-up formulas. */
import { FIRST_FOLLOW_UP, HANDED_OFF, TARGET_MINUTES, WORKING_TIME } from './shared';

export const followUp = {
  LEAD_DUE: {
    summary:
      'Bir müşteri adayının ilk takibinin çalışma süresine göre son tarihi ve saati. Aralıkları satır satır alır.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      ...WORKING_TIME,
    },
    result: 'Tarih ve saat.',
  },
  LEAD_RESPONSE: {
    summary: 'Devirden ilk takibe kadar geçen çalışma dakikası. Aralıkları satır satır alır.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      ...WORKING_TIME,
    },
    result: 'Dakika, takip yoksa boş.',
  },
  LEAD_STATE: {
    summary: 'Müşteri adayının durumu: met, late, overdue, at risk veya waiting. Aralıkları satır satır alır.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'Bakılan tarih ve saat, örneğin SLA_AS_OF.',
      ...WORKING_TIME,
    },
    result:
      'met (zamanında), late (geç), overdue (süresi geçmiş), at risk (hedefin 80% kadarı kullanılmış) veya waiting (bekliyor).',
  },
  SLA_SPEED: {
    summary: 'Birçok müşteri adayı için takip hızı, tek sayıyla.',
    parameters: {
      handed_off: 'Satışa devir tarih ve saatlerinin aralığı.',
      first_follow_up: 'İlk takiplerin tarih ve saatlerinin aralığı; henüz yoksa boş.',
      target_minutes:
        'Satışın takip etmesi gereken çalışma dakikası: tek değer veya her müşteri adayı için bir değerli aralık, kararlaştırılmadıysa boş.',
      as_of: 'Bakılan tarih ve saat, örneğin SLA_AS_OF.',
      measure:
        'İsteğe bağlı: çalışma dakikalarının "mean" (ortalama), "median" (ortanca) veya "p90" değeri, zamanında takip için "rate", süresi geçenler için "unworked", devredilenler için "count". Boş bırakılırsa "mean".',
      ...WORKING_TIME,
    },
    result: 'Dakika, oran veya müşteri adayı sayısı.',
  },
  SLA_DEPTH: {
    summary: 'Takip derinliği: ulaşılamayan müşteri adayları için ortalama girişim sayısı.',
    parameters: {
      attempts: 'Her müşteri adayı için yapılan girişimlerin aralığı; boş 0 demektir.',
      reached: 'Görüşme yapıldıysa TRUE içeren aralık; boş FALSE demektir.',
      handed_off:
        'İsteğe bağlı: devir tarih ve saatlerinin aralığı. as_of ve window_days ile birlikte yalnızca süresi dolan müşteri adayları sayılır.',
      as_of: 'İsteğe bağlı: bakılan tarih ve saat, örneğin SLA_AS_OF.',
      window_days: 'İsteğe bağlı: devirden sonra girişimlerin yapıldığı gün sayısı, 0 veya daha fazla.',
    },
    result: 'Girişim.',
  },
} as const;
