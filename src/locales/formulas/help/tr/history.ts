/** Turkish help of the formulas about history and the agreement. */
import { CREATED, ON, WON } from './shared';

export const history = {
  SLA_CLOSE_RATE: {
    summary: 'Kapanış oranı: müşteri olmaya vakti yetmiş müşteri adayları arasındaki müşteriler.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'Bakılan tarih ve saat, örneğin SLA_AS_OF. Sonraki kazanımlar sayılmaz.',
      cycle_days: 'İsteğe bağlı: bir müşteri adayının kapanma süresi, gün; daha yeniler sayılmaz. Boş bırakılırsa 0.',
    },
    result: '0 ile 1 arasında bir oran.',
  },
  SLA_SALES_CYCLE: {
    summary: 'Satış döngüsü: müşteri adayının oluşturulmasından müşteri olmasına kadar geçen takvim günleri.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'İsteğe bağlı: "mean" (ortalama), "median" (ortanca) veya "p90". Boş bırakılırsa "mean".',
    },
    result: 'Gün.',
  },
  SLA_LAST_LEAD_DATE: {
    summary: 'Bir müşteri adayının gelip dönem içinde hâlâ kapanabileceği son gün. Aralıkları satır satır alır.',
    parameters: {
      period_end: 'Dönemin son günü.',
      cycle_days: 'Bir müşteri adayının kapanma süresi, gün, 0 veya daha fazla; günün bir parçası bir gün sayılır.',
    },
    result: 'Tarih.',
  },
  SLA_ESCALATION: {
    summary: 'Art arda tutturulamayan hedeflerin gün sayısı; yaptırım aşamasını gösterir.',
    parameters: {
      met: 'TRUE veya FALSE aralığı, sırayla her ay için bir tane: ortak hedefler tuttu mu? Gelecek aylar için boş.',
    },
    result: '0, 30, 60 veya 90.',
  },
  SLA_TERM: {
    summary: 'Bir maddenin, bir tarihte yürürlükte olan anlaşma sürümündeki değeri. Aralıkları satır satır alır.',
    parameters: {
      term: 'Maddenin adı, örneğin "close_rate".',
      on: ON,
      history:
        'İsteğe bağlı: yürürlük tarihi, durum, madde, değer aralığı, örneğin SLA_VERSIONS; boş bırakılırsa o okunur.',
    },
    result: 'Değer.',
  },
} as const;
