/** Polish: what is wrong with rows of the lead log, and what to do. */
import type { RowReasons } from '../rowReasons';

export const rowReasons: RowReasons = {
  emptyRow: {
    reason: 'Nic w żadnej z kolumn',
    whatToDo: 'Uzupełnij wiersz albo go usuń. Pusty wiersz nie szkodzi.',
  },
  missingCreated: { reason: 'Brak daty utworzenia', whatToDo: 'Wpisz dzień, w którym lead przyszedł.' },
  reportFooter: {
    reason: 'Stopka wyeksportowanego raportu, nie lead',
    whatToDo: 'Nie trzeba nic robić. Możesz usunąć ten wiersz.',
  },
  unreadableDate: {
    reason: 'Data, której nie można odczytać',
    whatToDo: 'Wpisz datę z lat 1970–2199, np. 2026-11-21.',
  },
  ambiguousDate: {
    reason: 'Dzień i miesiąc można odczytać na dwa sposoby',
    whatToDo: 'Powiedz, co stoi pierwsze: pyta o to strona Rejestr leadów w panelu bocznym, przy tej kolumnie.',
  },
  duplicateId: {
    reason: 'Ten sam id leada stoi też w innym wierszu',
    whatToDo: 'Lead liczy się raz. Usuń ten wiersz albo, jeśli to inny lead, nadaj mu własny id.',
  },
  otherTeam: {
    reason: 'Należy do innego zespołu, według kolumny filtra',
    whatToDo:
      'Nie trzeba nic robić. Jeśli to Wasz lead, zaznacz jego wartość na stronie Rejestr leadów w panelu bocznym.',
  },
  followUpBeforeHandOff: {
    reason: 'Pierwsza próba kontaktu przed przekazaniem',
    whatToDo: 'Popraw tę z dwóch dat, która jest błędna.',
  },
  wonBeforeCreated: {
    reason: 'Wygrana przed utworzeniem leada',
    whatToDo: 'Popraw tę z dwóch dat, która jest błędna.',
  },
  wonWithoutDate: { reason: 'Wygrana bez daty', whatToDo: 'Wpisz dzień wygranej.' },
  unknownLead: {
    reason: 'Id leada, którego nie ma w rejestrze',
    whatToDo: 'Popraw id albo dodaj lead do rejestru.',
  },
  negativeAmount: { reason: 'Kwota poniżej zera', whatToDo: 'Wpisz, ile płaci klient: liczbę 0 lub większą.' },
  negativeNumber: { reason: 'Liczba poniżej zera', whatToDo: 'Wpisz, ile ich było: liczbę 0 lub większą.' },
  unreadableNumber: { reason: 'Liczba, której nie można odczytać', whatToDo: 'Wpisz same cyfry, np. 1250.' },
  ambiguousNumber: {
    reason: 'Kropkę i przecinek można odczytać na dwa sposoby',
    whatToDo: 'Wpisz liczby w tej kolumnie bez oddzielania tysięcy.',
  },
  otherCurrency: {
    reason: 'Kwota w innej walucie niż waluta umowy',
    whatToDo: 'Przelicz ją na walutę umowy.',
  },
  unknownValue: {
    reason: 'Ani tak, ani nie',
    whatToDo: 'Zaznacz, które wartości znaczą tak, na stronie Rejestr leadów w panelu bocznym.',
  },
  blankValue: {
    reason: 'Puste: nie należy do żadnego typu ani źródła',
    whatToDo: 'Uzupełnij, a lead policzy się także tam.',
  },
  reassigned: {
    reason: 'Przekazany także innemu opiekunowi: jeden lead, osobny czas każdego opiekuna',
    whatToDo: 'Nie trzeba nic robić. Lead liczy się raz; ten wiersz służy tylko do pomiaru czasu drugiego opiekuna.',
  },
  unknownType: {
    reason: 'Typ leada, którego nie ma w umowie',
    whatToDo: 'Popraw typ albo dodaj go do typów leadów w umowie.',
  },
};
