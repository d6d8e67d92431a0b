/** Polish: sections, derived figures, units and weekdays of the agreement. */
import type { TermTexts } from '../termTexts';

export const sections: TermTexts['sections'] = {
  parties: { title: 'Strony i okres', intro: 'Kto zawiera tę umowę, na jak długo, w jakiej walucie i strefie.' },
  company: { title: 'Cele firmy', intro: 'Co firma ma osiągnąć i co jest wspólne dla obu stron.' },
  marketing: {
    title: 'Co marketing jest winien sprzedaży',
    intro: 'Ile leadów i jakich, ile są warte i jak są przekazywane.',
  },
  sales: {
    title: 'Co sprzedaż jest winna marketingowi',
    intro: 'Szybkość kontaktu i liczba prób, godziny pracy sprzedaży i jej możliwości.',
  },
  together: { title: 'Współpraca', intro: 'Informacja zwrotna, spotkania i przeglądy umowy.' },
  conflict: { title: 'Spory', intro: 'Kto decyduje, gdy strony nie mogą.' },
  rewards: { title: 'Nagrody', intro: 'Co zyskują obie strony, gdy cele są osiągnięte.' },
  consequences: {
    title: 'Konsekwencje',
    intro: 'Co następuje, gdy wspólnych celów nie udaje się osiągnąć miesiąc po miesiącu.',
  },
  roles: { title: 'Role', intro: 'Kto co robi.' },
  glossary: { title: 'Słownik', intro: 'Słowa, które obie strony rozumieją tak samo.' },
  departments: { title: 'Inne działy', intro: 'Jak inni pomagają utrzymać klientów.' },
  figures: { title: 'Dane miesięczne', intro: 'To, czego nie ma w żadnym rejestrze leadów.' },
  signatures: { title: 'Podpisy', intro: 'Kto i kiedy podjął zobowiązanie.' },
};

export const derived: TermTexts['derived'] = {
  reviewOn: { label: 'Połowa okresu', help: 'Obliczone: dzień przeglądu umowy.' },
  nextReview: { label: 'Następny przegląd', help: 'Obliczone: w połowie okresu, potem w ostatnim dniu.' },
  runRateNow: { label: 'Obecne tempo miesięczne', help: 'Obliczone: obecny przychód roczny ÷ 12.' },
  runRateGoal: { label: 'Docelowe tempo miesięczne', help: 'Obliczone: cel przychodu rocznego ÷ 12.' },
  yearAtRate: {
    label: 'Rok, jeśli starczy samo tempo',
    help: 'Obliczone: do tego miesiąca obecne tempo, od niego docelowe.',
  },
  marketingGoal: { label: 'Cel przychodu marketingu', help: 'Obliczone: cel sprzedażowy × udział marketingu.' },
  customersNeeded: { label: 'Potrzebni klienci', help: 'Obliczone: cel ÷ wartość transakcji, w górę.' },
  leadsNeeded: {
    label: 'Potrzebne leady',
    help: 'Obliczone: cel ÷ wartość transakcji ÷ wskaźnik zamknięcia, w górę.',
  },
  salesGoal: { label: 'Własny cel sprzedaży', help: 'Obliczone: reszta celu sprzedażowego.' },
  salesLeadsNeeded: {
    label: 'Własne leady sprzedaży',
    help: 'Obliczone: ile ich potrzeba, jak wyżej, na resztę celu.',
  },
  typesGoal: { label: 'Cele wszystkich typów', help: 'Obliczone: suma celów powyżej.' },
  typesDifference: { label: 'Więcej, niż potrzeba', help: 'Obliczone: cele wszystkich typów − potrzebne leady.' },
  leadValueGoal: { label: 'Cel wartości leadów', help: 'Obliczone: suma cel × wartość dla wszystkich typów.' },
  depthByKind: { label: 'Próby wszystkich rodzajów', help: 'Obliczone: telefony, nagrania i e-maile razem.' },
  capacity: {
    label: 'Ile leadów zdoła obsłużyć',
    help: 'Obliczone: handlowcy × godziny × dni ÷ czas wszystkich prób, w dół.',
  },
  leadsForSales: { label: 'Leady dla sprzedaży', help: 'Obliczone: suma celów tych typów.' },
  proposalRateNow: { label: 'Obecny cel zamknięcia ofert', help: 'Obliczone: w dniu ostatniego odświeżenia.' },
  cycleNow: { label: 'Obecny cel cyklu sprzedaży', help: 'Obliczone: w dniu ostatniego odświeżenia.' },
};

export const spills: TermTexts['spills'] = {
  checkpoints: {
    title: 'Punkty kontrolne przychodu',
    help: 'Obliczone z danych miesięcznych poniżej: czego każdy z nich żąda od pozostałych miesięcy.',
    columns: {
      checkpoint: 'Punkt kontrolny',
      state: 'Stan',
      actual: 'Wynik',
      goal: 'Cel',
      needed: 'Na miesiąc',
    },
  },
  funnelNeeds: {
    title: 'Ile potrzeba',
    help: 'Obliczone: od potrzebnych klientów w górę lejka.',
    columns: { stage: 'Obliczone dla', count: 'Na miesiąc' },
  },
  nextMeetings: {
    title: 'Następne',
    help: 'Obliczone z pierwszej daty.',
    columns: { next: 'Następne (obliczone)' },
  },
};

export const units: TermTexts['units'] = {
  money: '{currency}',
  moneyPerMonth: '{currency} miesięcznie',
  moneyPerYear: '{currency} rocznie',
  ofRevenue: 'przychodu',
  ofLeads: 'leadów',
  leadsPerMonth: 'leadów miesięcznie',
  customersPerMonth: 'klientów miesięcznie',
  workingMinutes: 'min roboczych',
  minutes: 'min',
  hours: 'godz.',
  hoursPerDay: 'godz. dziennie',
  days: 'dni',
  daysPerMonth: 'dni w miesiącu',
  attempts: 'prób',
  people: 'osób',
};

export const weekdays: TermTexts['weekdays'] = {
  1: 'poniedziałek',
  2: 'wtorek',
  3: 'środa',
  4: 'czwartek',
  5: 'piątek',
  6: 'sobota',
  7: 'niedziela',
};
