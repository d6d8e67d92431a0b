/** Polish: the history of the agreement. */
import type { HistoryTexts } from './historyTexts';

export const history: HistoryTexts = {
  title: 'Wersje umowy',
  reading:
    'To, co podpisały obie strony, słowo w słowo. Można sortować i filtrować; nie należy zmieniać ani usuwać wierszy.',
  headings: {
    from: 'Obowiązuje od',
    state: 'Stan',
    term: 'Ustalenie',
    value: 'Wartość',
    words: 'Słownie',
    version: 'Wersja',
    check: 'Kontrola',
  },
  form: 'Format',
  separator: '; ',
  version: 'Wersja {version}',
  signed: {
    marketing: 'za marketing: {name}, {team}, {day}',
    sales: 'za sprzedaż: {name}, {team}, {day}',
  },
  notSigned: { marketing: 'za marketing: jeszcze bez podpisu', sales: 'za sprzedaż: jeszcze bez podpisu' },
};
