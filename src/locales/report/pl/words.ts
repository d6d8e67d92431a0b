/** Polish: title, charts and what they say. */
import type { WordTexts } from '../wordTexts';

export const words: WordTexts = {
  lines: {
    title: '{company} · Umowa marketingu i sprzedaży · {month}',
    titleWithoutCompany: 'Umowa marketingu i sprzedaży · {month}',
    summary: 'Dane do {day} włącznie · odświeżono {refreshed} · policzono {counted} z {read} wierszy',
    leftOut: {
      one: 'pominięto {number} wiersz, z powodu podanego na karcie dziennika od kolumny {column}',
      few: 'pominięto {number} wiersze, z powodów podanych na karcie dziennika od kolumny {column}',
      many: 'pominięto {number} wierszy, z powodów podanych na karcie dziennika od kolumny {column}',
      other: 'pominięto {number} wiersza, z powodów podanych na karcie dziennika od kolumny {column}',
    },
    noneLeftOut: 'nie pominięto żadnego wiersza',
    unknownTypes: {
      one: '{number} lead ma typ, którego nie ma w umowie',
      few: '{number} leady mają typy, których nie ma w umowie',
      many: '{number} leadów ma typy, których nie ma w umowie',
      other: '{number} leada ma typy, których nie ma w umowie',
    },
  },
  sections: {
    standing: 'Jak nam idzie',
    followUp: 'Co jest winna sprzedaż',
    scoreboard: 'Tablica wyników',
    review: 'Przegląd umowy',
    history: 'Zestawienie miesięczne i co z niego wynika',
    together: 'Za co odpowiadają obie strony',
    packs: 'Na spotkania',
    tracked: 'Co można mierzyć',
    explained: 'Jak liczy się każda liczba',
  },
  tiles: {
    needed: 'Trzeba na dzień roboczy',
    projected: 'Prognoza miesiąca',
    leadsReached: 'Leady, wykonanie',
    valueReached: 'Wartość leadów, wykonanie',
    ofMonth: 'z {goal} uzgodnionych',
    toReach: 'aby osiągnąć {goal}',
    reached: 'cel {goal} jest osiągnięty',
    goalMet: 'cel osiągnięty',
    short: 'do celu brakuje {amount}',
    onLine: 'na linii celu',
    ahead: '{amount} przed linią celu',
    behind: '{amount} za linią celu',
    target: 'cel: {target}',
    nobodyWaits: 'nikt nie czeka za długo',
    oldestWaits: 'najstarszy czeka {time}',
    needsTypes: 'potrzebna jest kolumna typu leada i cele typów',
    needsFollowUp: 'brak kolumny pierwszej próby kontaktu',
  },
  notes: {
    leadsText:
      'Leady marketingu utworzone w pokazanym miesiącu, tylko pełne dni, wobec linii celu w ostatnim z nich: =SLA_GOAL_TO_DATE(SLA_LEADS_NEEDED_RESULT; dzień). Wiersze: niżej, w części Jak liczy się każda liczba.',
    valueText:
      'Te same leady po uzgodnionej wartości ich typu, wobec celów typów. Jeden lead: =LEAD_VALUE(typ; 1; SLA_LEAD_VALUES).',
    neededText:
      'To, czego brakuje, rozłożone na pozostałe dni robocze: =SLA_NEEDED_PER_DAY(cel; leady; dzień; ; ; SLA_HOURS; SLA_HOLIDAYS), w górę. W zamkniętym miesiącu: leady wobec celu.',
    projectedText:
      'Wynik miesiąca, jeśli pójdzie tak jak dotąd: =SLA_PROJECTION(leady; dzień). W zamkniętym miesiącu: wartość leadów wobec celu.',
    metText:
      'Wśród leadów przekazanych w pokazanym miesiącu, typów dla sprzedaży: na czas ÷ (na czas + spóźnione + zaległe). Tak jak =SLA_SPEED(…; "rate").',
    medianText:
      'Czas roboczy od przekazania do pierwszej próby kontaktu, którego nie przekroczyła połowa leadów. Tak jak =SLA_SPEED(…; "median").',
    p90Text: 'Czas roboczy, którego nie przekroczyło 9 z 10 leadów. Tak jak =SLA_SPEED(…; "p90").',
    overdueText:
      'Bez próby kontaktu i po terminie w chwili odświeżenia raportu, niezależnie od daty przekazania. Tak jak =SLA_SPEED(…; "unworked").',
    leads:
      'Utworzone w pokazanym miesiącu, dodawane dzień po dniu. Linia przerywana: =SLA_GOAL_LINE(cel; pierwszy dzień; ostatni dzień).',
    leadValue: 'Te same leady po uzgodnionej wartości ich typu.',
    speed:
      'Połowę leadów z każdego dnia, tygodnia lub miesiąca przekazania obsłużono w tyle minut roboczych. Brak słupka: z nikim się nie skontaktowano.',
    depth:
      'Próby przy leadach bez rozmowy, po upływie czasu na nie: =SLA_DEPTH(próby; rozmowa; przekazanie; SLA_AS_OF; SLA_DEPTH_WINDOW).',
  },
  choices: {
    month: 'Miesiąc',
    by: 'Grupuj według',
    latest: 'Najnowszy',
    grains: { day: 'Dzień', week: 'Tydzień', month: 'Miesiąc' },
    note: 'Wybierz w zacieniowanych komórkach; widać to po odświeżeniu.',
    noteEarlier: 'Wcześniejszy miesiąc. Wspólne zobowiązania i przegląd: stan na dziś.',
    help: 'Wybierz jedno z listy.',
  },
  packs: {
    week: 'Ostatni zamknięty tydzień: {days}',
    month: 'Ostatni zamknięty miesiąc: {month}',
    noWeekly: 'Szefowie: nie uzgodniono spotkania co tydzień. Dodaj je do Spotkań w umowie',
    noMonthly: 'Oba zespoły: nie uzgodniono spotkania co miesiąc. Dodaj je do Spotkań w umowie',
    noDate: 'nie uzgodniono pierwszej daty',
    next: 'następne {day}',
    agenda: 'porządek: {agenda}',
  },
  charts: {
    leads: { title: 'Leady narastająco', axis: 'Leady, narastająco' },
    leadValue: { title: 'Wartość leadów narastająco', axis: 'Wartość leadów, narastająco' },
    speed: { title: 'Szybkość kontaktu', axis: 'Minuty robocze' },
    depth: { title: 'Liczba prób kontaktu', axis: 'Próby' },
  },
  messages: {
    leadsAhead: {
      one: 'Marketing wyprzedza linię celu o {number} lead',
      few: 'Marketing wyprzedza linię celu o {number} leady',
      many: 'Marketing wyprzedza linię celu o {number} leadów',
      other: 'Marketing wyprzedza linię celu o {number} leada',
    },
    leadsBehind: {
      one: 'Marketingowi brakuje do linii celu {number} leada',
      few: 'Marketingowi brakuje do linii celu {number} leadów',
      many: 'Marketingowi brakuje do linii celu {number} leadów',
      other: 'Marketingowi brakuje do linii celu {number} leada',
    },
    leadsOnLine: 'Marketing jest na linii celu',
    leadsMet: 'Marketing osiągnął cel miesiąca: {actual} z {goal}',
    leadsMissed: 'Marketing nie osiągnął celu miesiąca: {actual} z {goal}',
    valueAhead: 'Wartość leadów wyprzedza linię celu o {amount}',
    valueBehind: 'Wartości leadów brakuje do linii celu {amount}',
    valueOnLine: 'Wartość leadów jest na linii celu',
    valueMet: 'Wartość leadów osiągnęła cel miesiąca: {actual} z {goal}',
    valueMissed: 'Wartość leadów nie osiągnęła celu miesiąca: {actual} z {goal}',
    valueNeedsTypes: 'Do wartości leadów potrzebna jest kolumna typu leada i cele typów w umowie',
    speed: {
      one: 'Sprzedaż obsłużyła na czas {rate} z {number} leada, połowę w {median}',
      few: 'Sprzedaż obsłużyła na czas {rate} z {number} leadów, połowę w {median}',
      many: 'Sprzedaż obsłużyła na czas {rate} z {number} leadów, połowę w {median}',
      other: 'Sprzedaż obsłużyła na czas {rate} z {number} leada, połowę w {median}',
    },
    speedWithoutMinutes: {
      one: 'Sprzedaż obsłużyła na czas {rate} z {number} leada',
      few: 'Sprzedaż obsłużyła na czas {rate} z {number} leadów',
      many: 'Sprzedaż obsłużyła na czas {rate} z {number} leadów',
      other: 'Sprzedaż obsłużyła na czas {rate} z {number} leada',
    },
    speedNothingDue: 'Na żaden kontakt z leadami przekazanymi w tym miesiącu nie przyszła jeszcze pora',
    speedNeedsColumn:
      'Do szybkości potrzebna jest kolumna pierwszej próby kontaktu. Wybierz ją w panelu bocznym, na stronie Rejestr leadów',
    depth: {
      one: 'Sprzedaż podjęła średnio {mean} z {target} prób przy {number} leadzie bez rozmowy',
      few: 'Sprzedaż podjęła średnio {mean} z {target} prób przy {number} leadach bez rozmowy',
      many: 'Sprzedaż podjęła średnio {mean} z {target} prób przy {number} leadach bez rozmowy',
      other: 'Sprzedaż podjęła średnio {mean} z {target} prób przy {number} leada bez rozmowy',
    },
    depthNothingEnded: 'Żadnemu leadowi bez rozmowy nie skończył się jeszcze czas na próby',
    depthNeedsColumn:
      'Do liczby prób potrzebna jest kolumna prób kontaktu. Wybierz ją w panelu bocznym, na stronie Rejestr leadów',
  },
  status: {
    failed: 'Odświeżenie z {when} nie udało się, więc raport pokazuje poprzednie.',
    unfinished: 'Odświeżenie z {when} nie dobiegło końca, więc raport pokazuje poprzednie. Uruchom je ponownie.',
    stale: 'Nie było odświeżenia od {when}. Otwórz Pactline i zajrzyj na stronę Odświeżanie.',
  },
  durations: { minutes: '{minutes} min', hours: '{hours} h {minutes}', hoursOnly: '{hours} h', days: '{days} dni' },
};
