/** Polish: why a request about versions is refused, and what is wrong with their history. */
import type { TermTexts } from '../termTexts';

export const versionRefusals: TermTexts['versionRefusals'] = {
  draftOpen: 'Projekt v{version} jest otwarty. Najpierw podpisz go albo odrzuć.',
  draftChanged: 'Projekt zmienił się po jego wyświetleniu. Obejrzyj go jeszcze raz i dopiero podpisz.',
  draftUnusable: {
    one: '{count} ustalenia projektu nie da się użyć w tej postaci. Popraw go i dopiero podpisz.',
    few: '{count} ustaleń projektu nie da się użyć w tej postaci. Popraw je i dopiero podpisz.',
    many: '{count} ustaleń projektu nie da się użyć w tej postaci. Popraw je i dopiero podpisz.',
    other: '{count} ustalenia projektu nie da się użyć w tej postaci. Popraw je i dopiero podpisz.',
  },
  nothingToSign: 'Umowa jest taka, jaką ostatnio podpisano. Najpierw zmień któreś ustalenie: to otwiera projekt.',
  nothingSigned: 'Żadna wersja nie jest jeszcze podpisana, więc nie ma do czego wrócić.',
  noSignature: 'Żadna strona nie podpisała tego projektu, więc nie ma podpisu do wycofania.',
  sideSigned: 'Za tę stronę projekt jest już podpisany ({name}). Teraz kolej na drugą stronę.',
  signerMissing: 'Wpisz imię i nazwisko.',
  teamMissing: 'Wpisz nazwę zespołu.',
  signerTooLong: 'Imię i nazwisko są za długie. Najwyżej {most} znaków.',
  teamTooLong: 'Nazwa zespołu jest za długa. Najwyżej {most} znaków.',
  dayUnreadable: '„{came}” to nie dzień. Wpisz datę, na przykład 2026-12-25.',
  dayTooEarly: 'Wersja {version} wchodzi w życie {earliest}. Wybierz ten dzień lub późniejszy.',
  dayChosen: 'Pierwszy podpis dotyczy dnia {day}. Podpisz z tym dniem albo wycofaj podpis i wybierz inny.',
  noVersion: 'W tym pliku nie ma wersji {version}. Wybierz jedną z listy.',
  versionDamaged:
    'Zapis wersji {version} różni się od tego, co podpisano. Przywróć jej wiersze na karcie historii, na przykład z historii zmian pliku.',
  noProposal: 'Tych wartości już się nie proponuje. Odśwież raport i spójrz jeszcze raz.',
  newerPactline:
    'Ten plik zmienił nowszy Pactline, a ten odczytałby go błędnie. Zamknij plik i otwórz go ponownie, aby dostać nowszy. Formuły działają dalej.',
};

export const historyIssues: TermTexts['historyIssues'] = {
  rowChanged:
    'Wersja {version}: wiersz {row} historii ({label}) różni się od tego, co podpisano. Cofnij zmianę; do tego czasu wersja nikogo nie wiąże.',
  rowMissing:
    'Wersja {version}: z historii zniknął wiersz „{label}”. Przywróć go; do tego czasu wersja nikogo nie wiąże.',
  sealChanged:
    'Wersja {version}: zmieniono wiersz {row} historii, który mówi, kto podpisał. Cofnij zmianę; do tego czasu wersja nikogo nie wiąże.',
  sealMissing:
    'Wersja {version}: z historii zniknął wiersz, który mówi, kto podpisał. Przywróć go; do tego czasu wersja nikogo nie wiąże.',
  recordChanged:
    'Wersja {version}: jej wiersze w historii nie są tymi, które podpisano. Przywróć je; do tego czasu wersja nikogo nie wiąże.',
  strayRow: 'Wiersz {row} historii nie należy do żadnej wersji. Usuń go albo cofnij zmianę.',
};
