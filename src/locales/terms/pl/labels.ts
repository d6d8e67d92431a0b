/** Polish: label and help of each term. */
import type { TermTexts } from '../termTexts';

const wording = { label: 'Treść', help: 'Gotowa do podpisania; gdzie chcesz, ujmij ją własnymi słowami.' };

export const terms: TermTexts['terms'] = {
  partiesWording: wording,
  company: { label: 'Firma', help: 'Stoi na początku umowy i raportu.' },
  marketingLead: { label: 'Kieruje marketingiem', help: 'Kto podejmuje zobowiązanie w imieniu marketingu.' },
  salesLead: { label: 'Kieruje sprzedażą', help: 'Kto podejmuje zobowiązanie w imieniu sprzedaży.' },
  companyLead: { label: 'Kieruje firmą', help: 'Kto dzieli cel firmy z obiema stronami.' },
  revenueLead: { label: 'Odpowiada za przychód', help: 'Jeśli jedna osoba odpowiada za obie strony; inaczej puste.' },
  startsOn: { label: 'Obowiązuje od', help: 'Pierwszy dzień umowy.' },
  endsOn: { label: 'Obowiązuje do', help: 'Ostatni dzień umowy, zwykle po dwunastu miesiącach.' },
  currency: { label: 'Waluta', help: 'Trzy litery, np. PLN lub EUR. W niej są wszystkie kwoty.' },
  timeZone: { label: 'Strefa czasowa', help: 'W niej rozumiane są godziny i dni, np. Europe/Warsaw.' },
  tabLanguage: { label: 'Język kart', help: 'Język tej umowy i raportu.' },
  weekStartsOn: { label: 'Tydzień zaczyna się w', help: 'Pierwszy dzień tygodnia w raporcie.' },

  companyWording: wording,
  yearlyRevenueNow: { label: 'Obecny przychód roczny', help: 'Skąd firma wyrusza.' },
  yearlyRevenueGoal: { label: 'Cel przychodu rocznego', help: 'Dokąd chce dojść do końca umowy.' },
  reachRateBy: {
    label: 'Tempo miesięczne od',
    help: 'Od tego miesiąca cel miesięczny jest osiągnięty i utrzymany.',
  },
  sharedGoal: { label: 'Wspólny cel', help: 'Za co oba zespoły odpowiadają razem, np. przychód roku.' },
  sharedGoalNumber: { label: 'Wspólny cel, liczba', help: 'Liczba wspólnego celu.' },

  marketingWording: wording,
  quota: { label: 'Cel sprzedażowy', help: 'Cały cel sprzedaży na miesiąc, ze wszystkich źródeł.' },
  marketingShare: { label: 'Udział marketingu', help: 'Część przychodu z leadów marketingu.' },
  dealSize: { label: 'Wartość transakcji', help: 'Ile średnio płaci jeden klient.' },
  closeRate: { label: 'Wskaźnik zamknięcia', help: 'Ile ze 100 leadów staje się klientami.' },
  funnel: {
    label: 'Lejek',
    help: 'Od wizyt do klientów: część każdego etapu, która przechodzi do następnego. Ostatni jej nie ma.',
  },
  leadTypes: { label: 'Typy leadów', help: 'Każdy rodzaj leada, uzgodniona wartość i liczba.' },
  paceDays: {
    label: 'Linia celu',
    help: 'calendar: każdy dzień niesie tyle samo; working: tylko dni, w które pracuje sprzedaż.',
  },
  handOffProtocol: { label: 'Przekazanie', help: 'Jak lead przechodzi z marketingu do sprzedaży.' },
  minimumQualification: { label: 'Warunki przekazania', help: 'Co trzeba wiedzieć, zanim lead zostanie przekazany.' },
  nurtureRule: { label: 'Pozostałe leady', help: 'Co dzieje się z leadami, których się nie przekazuje.' },
  improvements: { label: 'Poprawa', help: 'Który wskaźnik ma się poprawić, do ilu i na kiedy.' },

  salesWording: wording,
  responseTarget: { label: 'Szybkość kontaktu', help: 'Czas od przekazania do pierwszej próby kontaktu.' },
  workingHours: {
    label: 'Godziny pracy',
    help: 'Tylko wtedy biegnie czas na kontakt. Kilka wierszy na dzień to przerwy; bez wierszy: zawsze otwarte.',
  },
  holidays: {
    label: 'Święta i dni szczególne',
    help: 'Bez godzin: zamknięte cały dzień; z godzinami: otwarte tylko wtedy.',
  },
  depthTarget: { label: 'Liczba prób kontaktu', help: 'Próby na lead, z którym nie udało się porozmawiać.' },
  depthCalls: { label: 'w tym telefony', help: 'Połączenia, których nikt nie odebrał.' },
  depthVoicemails: { label: 'w tym nagrania', help: 'Wiadomości zostawione na poczcie głosowej.' },
  depthEmails: { label: 'w tym e-maile', help: 'Napisane przez człowieka; automatyczne nie są próbą.' },
  depthWindowDays: { label: 'Czas na te próby', help: 'Dni kalendarzowe od przekazania.' },
  firstContact: { label: 'Pierwszy kontakt', help: 'Kto go nawiązuje i kto prowadzi sprawę dalej.' },
  reps: { label: 'Handlowcy do tych leadów', help: 'Osoby obsługujące leady marketingu.' },
  hoursPerDay: { label: 'Godziny każdego z nich', help: 'Czas handlowca na leady marketingu.' },
  workDays: { label: 'Dni robocze', help: 'W zwykłym miesiącu.' },
  minutesPerAttempt: { label: 'Czas jednej próby', help: 'Z przygotowaniem przed i notatką po.' },
  salesCycleDays: { label: 'Cykl sprzedaży', help: 'Średnia liczba dni od utworzenia leada do wygranej.' },
  stepsMode: {
    label: 'Między progami niżej',
    help: 'step: cel obowiązuje do następnej daty; linear: po linii prostej.',
  },
  proposalRateSteps: {
    label: 'Wskaźnik zamknięcia ofert',
    help: 'Część ofert, które kończą się klientem, od każdej z dat.',
  },
  cycleSteps: { label: 'Docelowy cykl sprzedaży', help: 'Dni od utworzenia do wygranej, od każdej z dat.' },
  salesProcess: { label: 'Proces i narzędzia', help: 'Według czego oba zespoły zgadzają się pracować.' },

  togetherWording: wording,
  feedbackHours: { label: 'Informacja zwrotna w', help: 'Sprzedaż mówi, co stało się z leadem.' },
  meetings: { label: 'Spotkania', help: 'Jakie, jak często, jak długie, od kiedy i o czym.' },
  reviewMissed: { label: 'Przegląd: różnica celów', help: 'Cele przekroczone lub nieosiągnięte o więcej.' },
  reviewDrifted: { label: 'Przegląd: różnica wskaźników', help: 'Zmierzone odbiegają od uzgodnionych o więcej.' },

  conflictWording: wording,
  panelMembers: { label: 'Członkowie panelu', help: 'Żadna ze stron nie ma większości.' },
  speakersPerSide: { label: 'Mówcy każdej strony', help: 'Kto przedstawia sprawę.' },
  speakerMinutes: { label: 'Czas mówcy', help: 'Taki sam dla obu stron.' },
  isBinding: { label: 'Wiążące', help: 'Tak: obie strony przyjmują decyzję panelu.' },
  chiefDecides: {
    label: 'Decyduje szef przychodu',
    help: 'Tak: jest taka osoba, decyduje sama i panelu się nie zwołuje.',
  },

  rewardsWording: wording,
  monthlyPool: { label: 'Pula miesięczna', help: 'Do podziału, gdy obie strony i firma osiągną cele miesiąca.' },
  yearlyReward: { label: 'Nagroda roczna', help: 'Do podziału, gdy cel roku zostanie osiągnięty.' },
  rewardPerCustomer: {
    label: 'Za każdego klienta',
    help: 'Nagroda marketingu za lead, który stał się klientem i zapłacił.',
  },
  paymentDates: { label: 'Wypłata', help: 'Np. piętnastego dnia następnego miesiąca.' },

  consequencesWording: wording,
  consequences: {
    label: 'Po nieosiągnięciu celów',
    help: 'Co następuje, gdy wspólnych celów nie osiągnięto przez tyle dni z rzędu.',
  },

  rolesWording: wording,
  roles: { label: 'Osoby', help: 'Kto co robi.' },

  glossaryWording: wording,
  glossary: { label: 'Słowa', help: 'Jedna lista, którą obie strony rozumieją tak samo.' },

  departmentsWording: wording,
  departments: { label: 'Wkład każdego z nich', help: 'Kto odpowiada i jak się to mierzy.' },

  figuresWording: wording,
  monthlyFigures: {
    label: 'Miesiąc po miesiącu',
    help: 'Ze wszystkich źródeł; puste, dopóki miesiąc nie jest zamknięty. Wpisane lub z formuły.',
  },

  signaturesWording: wording,
  signatures: {
    label: 'Podpisali',
    help: 'Wpisane nazwisko to zobowiązanie, nie dowód tożsamości. Podpisana przez obie strony umowa jest kompletna.',
  },
};
