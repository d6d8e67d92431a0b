/** Polish help of the follow-up formulas. */
import { FIRST_FOLLOW_UP, HANDED_OFF, TARGET_MINUTES, WORKING_TIME } from './shared';

export const followUp = {
  LEAD_DUE: {
    summary:
      'Data i godzina, do której trzeba nawiązać pierwszy kontakt z leadem, w czasie pracy. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      ...WORKING_TIME,
    },
    result: 'Data i godzina.',
  },
  LEAD_RESPONSE: {
    summary: 'Minuty robocze od przekazania leada do pierwszej próby kontaktu. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      ...WORKING_TIME,
    },
    result: 'Minuty, puste, dopóki nie ma kontaktu.',
  },
  LEAD_STATE: {
    summary: 'Stan leada: met, late, overdue, at risk lub waiting. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'Data i godzina, na którą patrzymy, np. SLA_AS_OF.',
      ...WORKING_TIME,
    },
    result: 'met (na czas), late (spóźniony), overdue (zaległy), at risk (80% celu zużyte) lub waiting (czeka).',
  },
  SLA_SPEED: {
    summary: 'Szybkość kontaktu dla wielu leadów, w jednej liczbie.',
    parameters: {
      handed_off: 'Zakres dat i godzin przekazania leadów sprzedaży.',
      first_follow_up: 'Zakres dat i godzin pierwszych prób kontaktu; puste, dopóki ich nie ma.',
      target_minutes:
        'Minuty robocze, w ciągu których sprzedaż nawiązuje kontakt: jedna wartość albo zakres z wartością na lead, puste, jeśli nic nie uzgodniono.',
      as_of: 'Data i godzina, na którą patrzymy, np. SLA_AS_OF.',
      measure:
        'Opcjonalnie: "mean" (średnia), "median" (mediana) lub "p90" minut roboczych, "rate" leadów obsłużonych na czas, "unworked" dla zaległych, "count" przekazanych leadów. Pominięte: "mean".',
      ...WORKING_TIME,
    },
    result: 'Minuty, wskaźnik lub liczba leadów.',
  },
  SLA_DEPTH: {
    summary: 'Średnia liczba prób kontaktu z leadami, z którymi nie udało się porozmawiać.',
    parameters: {
      attempts: 'Zakres z liczbą prób dla każdego leada; puste to 0.',
      reached: 'Zakres z TRUE tam, gdzie odbyła się rozmowa; puste to FALSE.',
      handed_off:
        'Opcjonalnie: zakres dat i godzin przekazania. Razem z as_of i window_days liczą się tylko leady, których okno minęło.',
      as_of: 'Opcjonalnie: data i godzina, na którą patrzymy, np. SLA_AS_OF.',
      window_days: 'Opcjonalnie: liczba dni od przekazania, w których podejmuje się próby, 0 lub więcej.',
    },
    result: 'Próby.',
  },
} as const;
