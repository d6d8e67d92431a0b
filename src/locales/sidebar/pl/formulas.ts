/** Polish: finding and inserting formulas. */
export const formulas = {
  'formulas.search': 'Szukaj formuł',
  'formulas.found': {
    one: '{count} formuła',
    few: '{count} formuły',
    many: '{count} formuł',
    other: '{count} formuły',
  },
  'formulas.foundNone': 'Żadna formuła nie zawiera „{query}”. Spróbuj innego słowa, np. lead albo cel.',
  'formulas.optional': 'Opcjonalnie',
  'formulas.argumentMissing': 'Wpisz komórkę, np. A2, kolumnę, np. A2:A, albo wartość.',
  'formulas.formula': 'Formuła',
  'formulas.notClosed':
    'Nawias lub cudzysłów nie jest zamknięty albo w jednym polu stoją dwa argumenty. Popraw to, aby wstawić formułę.',
  'formulas.insert': 'Wstaw',
  'formulas.inserting': 'Wstawiam…',
  'formulas.insertHint': 'Trafi do komórki zaznaczonej w arkuszu.',
  'formulas.inserted': 'Formuła jest w {cell}.',
  'formulas.cellFilled': 'W {cell} jest już {came}. Czy mimo to wstawić tam formułę?',
  'formulas.replace': 'Zastąp',
  'formulas.keep': 'Zostaw',
  'formulas.examples': 'Przykłady',
  'formulas.exampleCells': 'Komórki od A1',
  'formulas.answer': 'Wynik',
  'issue.nothingSelected': 'Nie zaznaczono żadnej komórki. Kliknij komórkę, w której ma być formuła, i wstaw ponownie.',
};
