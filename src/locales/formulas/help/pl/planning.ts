/** Polish help of the planning formulas. */
import { DEAL_SIZE, LEADS, MARKETING_SHARE, MONEY, ON, QUOTA } from './shared';

export const planning = {
  SLA_MARKETING_GOAL: {
    summary:
      'Przychód, który mają przynieść leady marketingu: cel sprzedażowy razy udział marketingu. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: MONEY,
  },
  SLA_CUSTOMERS_NEEDED: {
    summary:
      'Liczba klientów potrzebnych do celu przychodowego marketingu, zaokrąglona w górę. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
    },
    result: 'Całkowita liczba klientów.',
  },
  SLA_LEADS_NEEDED: {
    summary:
      'Liczba leadów potrzebnych do celu przychodowego marketingu, zaokrąglona w górę. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
      close_rate: 'Wskaźnik zamknięcia: część leadów, które stają się klientami, np. 1%, powyżej 0.',
    },
    result: LEADS,
  },
  SLA_FUNNEL: {
    summary: 'Ile musi wejść do każdego etapu lejka, od góry aż do celu.',
    parameters: {
      goal: 'Ile ma być na dole, np. klientów, 0 lub więcej.',
      rates: 'Zakres wskaźników od góry: część etapu, która przechodzi do następnego, powyżej 0.',
      labels: 'Opcjonalnie: zakres nazw etapów, o jedną więcej niż wskaźników. Pominięte: numery od 1.',
    },
    result: 'Wiersz na każdy etap: nazwa i liczba zaokrąglona w górę.',
  },
  SLA_CAPACITY: {
    summary: 'Liczba leadów, które zespół zdoła obsłużyć, zaokrąglona w dół. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      reps: 'Liczba osób obsługujących leady, 0 lub więcej.',
      hours_per_day: 'Godziny dziennie, które każda z nich ma na leady marketingu, 0 lub więcej.',
      days: 'Dni robocze okresu, 0 lub więcej.',
      attempts_per_lead: 'Próby kontaktu na lead, powyżej 0.',
      minutes_per_attempt: 'Minuty na jedną próbę, powyżej 0.',
    },
    result: LEADS,
  },
  SLA_TARGET: {
    summary: 'Cel obowiązujący w danym dniu, gdy cele zmieniają się w czasie. Przyjmuje zakresy, wiersz po wierszu.',
    parameters: {
      on: ON,
      dates: 'Zakres dni, od których obowiązują cele, w dowolnej kolejności.',
      targets: 'Zakres celów, jeden na każdą datę.',
      mode: 'Opcjonalnie: "step" utrzymuje cel do następnej daty, "linear" prowadzi go po linii prostej między datami. Pominięte: "step".',
    },
    result: 'Cel.',
  },
  SLA_GATES: {
    summary: 'Punkty kontrolne przychodu w roku: utrzymane tempo miesięczne, odrobiony niedobór, suma roku.',
    parameters: {
      months: 'Zakres miesięcy, po jednym w wierszu, podanych dowolnym ich dniem.',
      revenue: 'Zakres ich przychodów; puste, jeśli miesiąc nie jest jeszcze zamknięty.',
      monthly_goal: 'Przychód, który ma przynieść każdy miesiąc od reach_by, 0 lub więcej.',
      reach_by: 'Dzień miesiąca, w którym cel miesięczny ma być osiągnięty i od którego ma być utrzymany.',
      year_goal: 'Przychód, który mają przynieść wszystkie miesiące razem, 0 lub więcej.',
    },
    result: 'Trzy wiersze: nazwa, stan (met, missed lub open), wynik, cel, ile trzeba w każdym niezamkniętym miesiącu.',
  },
} as const;
