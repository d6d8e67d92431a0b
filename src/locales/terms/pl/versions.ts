/** Polish: why a request about versions is refused, and what is wrong with their history. */
import type { TermTexts } from '../termTexts';

export const versionRefusals: TermTexts['versionRefusals'] = {
  draftOpen: 'Projekt v{version} jest otwarty. Najpierw trzeba go podpisać albo odrzucić.',
  draftChanged: 'Projekt zmienił się po jego wyświetleniu. Należy obejrzeć go jeszcze raz i dopiero podpisać.',
  draftUnusable: {
    one: '{count} warunku projektu nie da się użyć w tej postaci. Należy go poprawić i dopiero podpisać.',
    few: '{count} warunków projektu nie da się użyć w tej postaci. Należy je poprawić i dopiero podpisać.',
    many: '{count} warunków projektu nie da się użyć w tej postaci. Należy je poprawić i dopiero podpisać.',
    other: '{count} warunku projektu nie da się użyć w tej postaci. Należy je poprawić i dopiero podpisać.',
  },
  nothingToSign: 'Umowa jest taka, jaką ostatnio podpisano. Najpierw należy zmienić warunek: to otwiera projekt.',
  nothingSigned: 'Żadna wersja nie jest jeszcze podpisana, więc nie ma do czego wrócić.',
  noSignature: 'Żadna strona nie podpisała tego projektu, więc nie ma podpisu do wycofania.',
  sideSigned: '{name} już podpisuje ten projekt za tę stronę. Teraz kolej na drugą stronę.',
  signerMissing: 'Proszę wpisać imię i nazwisko.',
  teamMissing: 'Proszę wpisać nazwę zespołu.',
  signerTooLong: 'Imię i nazwisko jest za długie. Najwyżej {most} znaków.',
  teamTooLong: 'Nazwa zespołu jest za długa. Najwyżej {most} znaków.',
  dayUnreadable: '„{came}” to nie dzień. Proszę wpisać datę, na przykład 2026-12-25.',
  dayTooEarly: 'Wersja {version} wchodzi w życie {earliest}. Proszę wybrać ten dzień lub późniejszy.',
  dayChosen: 'Pierwszy podpis dotyczy dnia {day}. Proszę podpisać z tym dniem albo wycofać podpis i wybrać inny.',
  noVersion: 'W tym pliku nie ma wersji {version}. Proszę wybrać jedną z listy.',
  versionDamaged:
    'Zapis wersji {version} różni się od tego, co podpisano. Należy przywrócić jej wiersze na karcie historii, na przykład z historii zmian pliku.',
  noProposal: 'Tych wartości już się nie proponuje. Proszę odświeżyć raport i spojrzeć jeszcze raz.',
  newerPactline:
    'Ten plik zmienił nowszy Pactline, a ten odczytałby go błędnie. Proszę zamknąć plik i otworzyć go ponownie, aby dostać nowszy. Formuły działają dalej.',
};

export const historyIssues: TermTexts['historyIssues'] = {
  rowChanged:
    'Wersja {version}: wiersz {row} historii ({label}) różni się od tego, co podpisano. Należy cofnąć zmianę; do tego czasu wersja nikogo nie wiąże.',
  rowMissing:
    'Wersja {version}: z historii zniknął wiersz „{label}”. Należy go przywrócić; do tego czasu wersja nikogo nie wiąże.',
  sealChanged:
    'Wersja {version}: zmieniono wiersz {row} historii, który mówi, kto podpisał. Należy cofnąć zmianę; do tego czasu wersja nikogo nie wiąże.',
  sealMissing:
    'Wersja {version}: z historii zniknął wiersz, który mówi, kto podpisał. Należy go przywrócić; do tego czasu wersja nikogo nie wiąże.',
  recordChanged:
    'Wersja {version}: jej wiersze w historii nie są tymi, które podpisano. Należy je przywrócić; do tego czasu wersja nikogo nie wiąże.',
  strayRow: 'Wiersz {row} historii nie należy do żadnej wersji. Należy go usunąć albo cofnąć zmianę.',
};
