/** Turkish help of the formulas about lead values. */
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary:
      'Bir türdeki müşteri adaylarının kararlaştırılmış değeri: birinin değeri çarpı sayısı. Aralıkları satır satır alır.',
    parameters: {
      lead_type: 'Değer tablosundaki adıyla müşteri adayı türü.',
      count: 'İsteğe bağlı: müşteri adayı sayısı, boş bırakılırsa 1.',
      values: 'İsteğe bağlı: tür ve değer aralığı, örneğin SLA_LEAD_VALUES; boş bırakılırsa o okunur.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary:
      'Geçmişe göre bir müşteri adayının değeri: kapanış oranı çarpı ortalama satış tutarı. Aralıkları satır satır alır.',
    parameters: {
      close_rate: 'Kapanış oranı: müşteri adaylarının müşteriye dönüşen payı, örneğin 5%.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const;
