/** Polish help of the pace formulas. */
import { ACTUAL, DAYS_OFF, LAST_DAY, ON, PERIOD, PERIOD_GOAL, WORKDAYS } from './shared';

export const pace = {
  SLA_GOAL_TO_DATE: {
    summary:
      'Część celu, która powinna być osiągnięta danego dnia, z tym dniem włącznie. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      goal: PERIOD_GOAL,
      on: ON,
      ...PERIOD,
    },
    result: 'Część celu.',
  },
  SLA_GOAL_LINE: {
    summary: 'Linia celu okresu: cel narastająco na każdy dzień, w równych częściach na dni, które się liczą.',
    parameters: {
      goal: 'Cel na cały okres, 0 lub więcej.',
      from: 'Pierwszy dzień okresu.',
      to: 'Ostatni dzień okresu.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Wiersz na każdy dzień: data i cel narastająco. Ostatni to dokładnie cel.',
  },
  SLA_PROJECTION: {
    summary: 'Wynik okresu, jeśli pozostałe dni przyniosą tyle co dotychczasowe. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Prognozowany wynik.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'Ile musi przynieść każdy pozostały dzień, aby osiągnąć cel. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      goal: PERIOD_GOAL,
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Wielkość na dzień, 0 po osiągnięciu celu.',
  },
} as const;
