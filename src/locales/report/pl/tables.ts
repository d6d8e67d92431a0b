/** Polish: the tables of the report and what they say. */
import type { ReportTexts } from '../reportTexts';

export const tables: Omit<
  ReportTexts,
  | 'lines'
  | 'sections'
  | 'charts'
  | 'messages'
  | 'status'
  | 'durations'
  | 'tiles'
  | 'notes'
  | 'choices'
  | 'packs'
  | 'facts'
  | 'columns'
  | 'problems'
  | 'log'
  | 'standing'
  | 'keeping'
> = {
  tables: {
    leads: 'Leady według dni',
    speed: 'Szybkość kontaktu według przekazania',
    depth: 'Liczba prób kontaktu według przekazania',
    owners: 'Kontakt według opiekunów',
    overdue: 'Kto się spóźnia',
    scoreboard: 'Tablica wyników: ile osiągnięto z tego, co uzgodniono',
    indicators: 'Wczesne sygnały: wskaźniki, które ruszają pierwsze',
    months: 'Zestawienie miesięczne',
    drift: 'Uzgodnione a zmierzone',
    review: 'Przegląd umowy',
    types: 'Typy leadów',
    wins: 'Wygrane miesiąca',
    checkpoints: 'Punkty kontrolne przychodu',
    periods: 'Kwartały i rok',
    steps: 'Progi sprzedaży',
    weekPack: 'Spotkanie szefów',
    monthPack: 'Spotkanie obu zespołów',
    tracked: 'Miary i to, co każda daje drugiej stronie',
    explained: 'Wiersze, które stoją za liczbami',
    choices: 'Wybór na górze raportu',
  },
  tableMessages: {
    scoreboardClosed: 'Cały miesiąc wobec jego celu',
    periods: 'Miesiące najpierw się sumuje, potem dzieli',
    steps: 'Obowiązujący cel, to, co zmierzono, i to, co dalej',
    stepsNeedTerms: 'Potrzebne są w umowie progi wskaźnika zamknięcia ofert lub cyklu sprzedaży',
    stepsNeedProposals:
      'Aby mierzyć wskaźnik zamknięcia ofert, wybierz kolumnę dat ofert w panelu bocznym, na stronie Rejestr leadów',
    explained: 'Wklej formułę do pustej karty: wymieni wiersze rejestru, wśród których są te leady',
    owners: 'Zaległe teraz; spóźnione i na czas wśród leadów przekazanych w tym miesiącu',
    ownersNeedColumn: 'Potrzebna jest kolumna opiekunów. Wybierz ją w panelu bocznym, na stronie Rejestr leadów',
    overdueNone: 'Z każdym leadem się skontaktowano albo jest jeszcze czas',
    overdue: {
      one: '{number} lead czeka po terminie',
      few: '{number} leady czekają po terminie',
      many: '{number} leadów czeka po terminie',
      other: '{number} leada czeka po terminie',
    },
    listed: { oldest: 'pokazane najstarsze: {number}', latest: 'pokazane ostatnie: {number}' },
    scoreboard: 'Pełne dni tego miesiąca wobec celu do dziś',
    indicators: 'Każdy z liczbą leadów, na której się opiera',
    needsWins: 'Potrzebna jest kolumna dat wygranych. Wybierz ją w panelu bocznym, na stronie Rejestr leadów',
    months:
      'Według miesiąca utworzenia: klienci i ich przychód; według miesiąca wygranej: wygrane i przychód z nich. Leady młodsze niż {days} dni mogą się jeszcze zamknąć',
    monthsWithoutCycle:
      'Według miesiąca utworzenia: klienci i ich przychód; według miesiąca wygranej: wygrane i przychód z nich. Uzgodnijcie cykl sprzedaży, aby odróżnić młode miesiące',
    driftNone: 'To, co zmierzono, jest bliskie uzgodnień albo wiadomo jeszcze za mało',
    drift: {
      one: '{number} liczba jest daleka od uzgodnień; ostatnia kolumna mówi, co powinno być w następnej wersji',
      few: '{number} liczby są dalekie od uzgodnień; ostatnia kolumna mówi, co powinno być w następnej wersji',
      many: '{number} liczb jest dalekich od uzgodnień; ostatnia kolumna mówi, co powinno być w następnej wersji',
      other: '{number} liczby jest daleka od uzgodnień; ostatnia kolumna mówi, co powinno być w następnej wersji',
    },
    types: 'Leady tego miesiąca; wartość z historii, przychód i zwrot za miesiące zestawienia powyżej',
    typesNeedColumn: 'Potrzebna jest kolumna typów leadów. Wybierz ją w panelu bocznym, na stronie Rejestr leadów',
    winsNone: 'W tym miesiącu nie wygrano jeszcze żadnego leada',
    wins: {
      one: '{number} lead stał się klientem i przyniósł {amount}',
      few: '{number} leady stały się klientami i przyniosły {amount}',
      many: '{number} leadów stało się klientami i przyniosło {amount}',
      other: '{number} leada stało się klientem i przyniosło {amount}',
    },
    winsWithoutAmount: {
      one: '{number} lead stał się klientem',
      few: '{number} leady stały się klientami',
      many: '{number} leadów stało się klientami',
      other: '{number} leada stało się klientem',
    },
    checkpoints: 'Każdy pozostały miesiąc musi przynieść tyle, ile mówi ostatnia kolumna',
    checkpointsNeedTerms: 'Potrzebne są: cel przychodu rocznego, miesiąc osiągnięcia jego tempa i okres umowy',
    consequencesNone: 'Cele: wspólne cele ostatniego zamkniętego miesiąca zostały osiągnięte',
    consequencesNeedAmounts: 'Cele: aby je ocenić, wybierz kolumnę kwot w panelu bocznym, na stronie Rejestr leadów',
    consequencesUnknown: 'Cele: aby je ocenić, wpisz przychód każdego miesiąca w Danych miesięcznych na karcie umowy',
    consequences: 'Cele nieosiągnięte przez {days} dni z rzędu: {actions}',
    rewardDue: 'Nagroda: pula {amount} jest do podziału, obie strony i firma osiągnęły cele zeszłego miesiąca',
    rewardNotDue: 'Nagroda: pula {amount} za zeszły miesiąc się nie należy',
    rewardNeedAmounts:
      'Nagroda: aby wiedzieć, czy się należy, wybierz kolumnę kwot w panelu bocznym, na stronie Rejestr leadów',
    rewardUnknown:
      'Nagroda: aby wiedzieć, czy się należy, uzgodnijcie pulę miesięczną i wpiszcie przychód każdego miesiąca',
    capacityEnough:
      'Możliwości: sprzedaż zdoła obsłużyć {capacity} leadów miesięcznie, w planie dla sprzedaży jest {planned}',
    capacityShort:
      'Możliwości: sprzedaż zdoła obsłużyć {capacity} leadów miesięcznie, a w planie dla sprzedaży jest {planned}. Dodajcie ludzi albo obniżcie plan',
    capacityNeedsTerms:
      'Możliwości: w umowie potrzebne są osoby, godziny dziennie, dni w miesiącu, minuty na próbę i cele typów leadów',
    trackedAll: 'Z kolumnami tego rejestru leadów można mierzyć wszystko',
    tracked: {
      one: '{number} miara nie ma kolumny',
      few: '{number} miary nie mają kolumn',
      many: '{number} miar nie ma kolumn',
      other: '{number} miary nie ma kolumny',
    },
  },
  pace: { onTrack: 'zgodnie z planem', behind: 'poniżej planu', farBehind: 'daleko od planu' },
  ofGoal: '{actual} z {goal}',
  ofLeads: {
    one: 'z {number} leada',
    few: 'z {number} leadów',
    many: 'z {number} leadów',
    other: 'z {number} leada',
  },
  ofLeadsThin: {
    one: 'tylko {number}',
    few: 'tylko {number}',
    many: 'tylko {number}',
    other: 'tylko {number}',
  },
  ofMonths: {
    one: 'z {number} miesiąca',
    few: 'z {number} miesięcy',
    many: 'z {number} miesięcy',
    other: 'z {number} miesiąca',
  },
  sides: { marketing: 'Marketing', sales: 'Sprzedaż', both: 'Obie' },
  goals: {
    leads: 'Leady',
    value: 'Wartość leadów',
    revenue: 'Przychód z marketingu',
    customers: 'Klienci',
  },
  indicatorNames: {
    metRate: 'Obsłużone na czas',
    depth: 'Liczba prób kontaktu',
    closeRate: 'Wskaźnik zamknięcia',
    dealSize: 'Wartość transakcji',
  },
  drift: {
    closeRate: 'Wskaźnik zamknięcia',
    dealSize: 'Wartość transakcji',
    marketingShare: 'Udział marketingu',
    salesCycle: 'Cykl sprzedaży, dni',
  },
  checkpointNames: {
    'rate held': 'Tempo miesięczne',
    'shortfall recovered': 'Odrobienie niedoboru',
    'year total': 'Suma roku',
  },
  checkpointStates: { met: 'osiągnięty', missed: 'nieosiągnięty', open: 'otwarty' },
  steps: { proposalRate: 'Wskaźnik zamknięcia ofert', salesCycle: 'Cykl sprzedaży, dni' },
  periodNames: { quarter: '{quarter}. kwartał {year}', year: 'Rok od: {month}' },
  measures: {
    leads: 'Leady narastająco',
    leadValue: 'Wartość leadów',
    speed: 'Szybkość kontaktu',
    owners: 'Kto się spóźnia',
    depth: 'Liczba prób kontaktu',
    closeRate: 'Wskaźnik zamknięcia',
    proposalRate: 'Wskaźnik zamknięcia ofert',
    dealSize: 'Wartość transakcji',
    salesCycle: 'Cykl sprzedaży',
    marketingShare: 'Udział w przychodzie',
  },
  feeds: {
    leads: 'Marketing → sprzedaż: ile pracy jest w drodze',
    leadValue: 'Marketing → sprzedaż: jakiego przychodu oczekiwać',
    speed: 'Sprzedaż → marketing: więcej rozmów i zamknięć',
    owners: 'Obie strony: pomoc tam, gdzie trzeba',
    depth: 'Sprzedaż → marketing: mniej leadów straconych bez słowa',
    closeRate: 'Sprzedaż → marketing: ile leadów potrzeba',
    proposalRate: 'Sprzedaż → marketing: ile ofert daje klienta',
    dealSize: 'Sprzedaż → marketing: ilu klientów potrzeba',
    salesCycle: 'Sprzedaż → marketing: do kiedy leady muszą przyjść',
    marketingShare: 'Obie strony: za ile odpowiada marketing',
  },
  explained: {
    leads: { measure: 'Leady', counted: 'Utworzone {days}; leady marketingu spełniające warunki' },
    leadValue: { measure: 'Wartość leadów', counted: 'Utworzone {days}, po uzgodnionej wartości typu' },
    speed: { measure: 'Szybkość, na czas', counted: 'Przekazane {days}, typów dla sprzedaży' },
    overdue: { measure: 'Zaległe', counted: 'Bez próby kontaktu i już po terminie' },
    depth: { measure: 'Liczba prób', counted: 'Przekazane {depthDays}, bez rozmowy, po czasie na próby' },
    months: { measure: 'Wskaźnik, utworzone', counted: 'Utworzone {days}; wśród nich wygrane od tamtej pory' },
    wins: { measure: 'Wygrane', counted: 'Wygrane {days}, niezależnie od daty utworzenia' },
  },
  openRow: 'otwórz',
  isTracked: 'Mierzone',
  isMissing: 'Brak w rejestrze leadów: {fields}',
  noOwner: 'Bez opiekuna',
  rowOfLog: 'wiersz {row}',
};
