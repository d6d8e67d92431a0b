/** Polish: the log of refreshes, and what went wrong. */
import { fieldNames } from '../../leadLog/pl/fieldNames';
import { rowReasons } from '../../leadLog/pl/rowReasons';
import type { LogTexts } from '../logTexts';

export const log: LogTexts = {
  problems: {
    noAgreement: 'W tym pliku nie ma umowy. Utwórz ją w panelu bocznym.',
    agreementUnusable: 'Umowy nie można użyć w obecnej postaci. Popraw w panelu bocznym: {terms}.',
    agreementBlank: 'Umowa nie jest jeszcze pełna. Uzupełnij w panelu bocznym: {terms}.',
    noLeadLog: 'Żadna karta nie wygląda na rejestr leadów. Wybierz ją w panelu bocznym, na stronie Rejestr leadów.',
    leadLogGone: 'Karty „{tab}” nie ma już w tym pliku. Wybierz rejestr leadów na nowo w panelu bocznym.',
    noCreatedColumn:
      'Żadna kolumna nie mówi, kiedy utworzono lead. Wybierz ją w panelu bocznym, na stronie Rejestr leadów.',
    columnGone: 'Kolumny „{header}” nie ma już w rejestrze leadów. Wybierz inną w panelu bocznym.',
    createdAmbiguous:
      'Dzień i miesiąc w datach utworzenia można odczytać na dwa sposoby. Odpowiedz na pytanie w panelu bocznym, na stronie Rejestr leadów.',
    emptyLeadLog: 'Rejestr leadów jest pusty. Wklej leady pod nagłówkami.',
    busy: 'Trwa inne odświeżanie lub zapis. Spróbuj ponownie za minutę.',
    tooLong:
      'Czytanie leadów trwało za długo. Spróbuj ponownie; jeśli to się powtórzy, przenieś stare leady do innego pliku.',
    notAllowed:
      'Google nie pozwala już na to Pactline na Twoim koncie. Otwórz Pactline z menu Rozszerzenia i zgódź się na to, o co prosi; potem ustaw nocne odświeżanie na nowo.',
    protectedCells:
      'Karta, na której pisze Pactline, jest chroniona. Poproś tego, kto ją chroni, o prawo edycji kart SLA i odśwież ponownie.',
    tooManyCells:
      'Plik ma tyle komórek, na ile pozwala Google. Usuń wiersze lub karty, których nikt nie potrzebuje, i odśwież ponownie.',
    platformFailed: 'Arkusze Google nie wykonały swojej części ({reason}). Spróbuj ponownie za kilka minut.',
    unexpected: 'Coś w tym pliku zaskoczyło Pactline ({reason}). Spróbuj ponownie; jeśli to się powtórzy, zgłoś to.',
  },
  log: {
    title: 'Odświeżenia',
    runs: {
      started: 'Początek',
      finished: 'Koniec',
      seconds: 'Sekundy',
      read: 'Odczytane',
      counted: 'Policzone',
      leftOut: 'Pominięte',
      changed: 'Co się zmieniło',
      problem: 'Co zrobić',
    },
    unfinished: 'Przerwane przez Arkusze Google przed końcem',
    changed: 'leady do dziś: {leads} ({change})',
    keptTitle: 'Po tym Pactline poznaje swoje wykresy',
    issuesTitle: 'Wiersze, które się nie liczą albo nie w każdej mierze',
    issues: {
      reason: 'Powód',
      column: 'Kolumna',
      tab: 'Karta',
      rows: 'Wiersze',
      count: 'Ile',
      effect: 'Skutek',
    },
    notCounted: 'Nie liczy się',
    notMeasured: 'Liczy się, ale tej kolumny nie zmierzono',
    moreRows: {
      one: 'i jeszcze {number} wiersz',
      few: 'i jeszcze {number} wiersze',
      many: 'i jeszcze {number} wierszy',
      other: 'i jeszcze {number} wiersza',
    },
    reasons: rowReasons,
    fields: fieldNames,
  },
};
