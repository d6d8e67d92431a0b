/** Polish help of the formulas about history and the agreement. */
import { CREATED, ON, WON } from './shared';

export const history = {
  SLA_CLOSE_RATE: {
    summary: 'Wskaźnik zamknięcia: klienci wśród leadów dość starych, by nimi zostać.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'Data i godzina, na którą patrzymy, np. SLA_AS_OF. Późniejsze wygrane się nie liczą.',
      cycle_days: 'Opcjonalnie: liczba dni, po których lead się zamyka; młodsze leady są pomijane. Pominięte: 0.',
    },
    result: 'Wskaźnik od 0 do 1.',
  },
  SLA_SALES_CYCLE: {
    summary: 'Cykl sprzedaży: dni kalendarzowe od utworzenia leada do dnia, w którym stał się klientem.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'Opcjonalnie: "mean" (średnia), "median" (mediana) lub "p90". Pominięte: "mean".',
    },
    result: 'Dni.',
  },
  SLA_LAST_LEAD_DATE: {
    summary:
      'Ostatni dzień, w którym lead może przyjść i jeszcze zamknąć się w okresie. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      period_end: 'Ostatni dzień okresu.',
      cycle_days: 'Liczba dni, po których lead się zamyka, 0 lub więcej; część dnia liczy się jak dzień.',
    },
    result: 'Data.',
  },
  SLA_ESCALATION: {
    summary: 'Dni nieosiągniętych celów z rzędu, które wskazują etap konsekwencji.',
    parameters: {
      met: 'Zakres wartości TRUE lub FALSE, po jednej na miesiąc, w kolejności: czy wspólne cele osiągnięto? Puste dla przyszłych miesięcy.',
    },
    result: '0, 30, 60 lub 90.',
  },
  SLA_TERM: {
    summary: 'Wartość ustalenia w wersji umowy obowiązującej w danym dniu. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      term: 'Nazwa ustalenia, np. "close_rate".',
      on: ON,
      history:
        'Opcjonalnie: zakres z datą obowiązywania, stanem, ustaleniem i wartością, np. SLA_VERSIONS, który jest czytany, gdy ten argument pominięto.',
    },
    result: 'Wartość.',
  },
} as const;
