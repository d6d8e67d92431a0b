/** Polish help of the formulas about lead values. */
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary:
      'Uzgodniona wartość leadów danego typu: wartość jednego razy ich liczba. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      lead_type: 'Typ leada nazwany tak jak w tabeli wartości.',
      count: 'Opcjonalnie: liczba leadów, pominięta oznacza 1.',
      values:
        'Opcjonalnie: zakres z typem i wartością, np. SLA_LEAD_VALUES, który jest czytany, gdy ten argument pominięto.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary:
      'Ile wart jest lead według historii: wskaźnik zamknięcia razy średnia wartość transakcji. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      close_rate: 'Wskaźnik zamknięcia: część leadów, które stają się klientami, np. 5%.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const;
