/** Polish: calls that brought no answer, and refusals that belong to no field. */
export const fault = {
  'fault.accounts':
    'Arkusze Google odrzuciły wywołanie. Zdarza się to, gdy zalogowanych jest kilka kont Google. Otwórz ten plik w oknie z jednym kontem, np. w oknie incognito, i spróbuj ponownie.',
  'fault.authorization':
    'Pactline nie ma na to zgody na Twoim koncie. Zamknij panel boczny, otwórz go ponownie z menu i zgódź się, gdy Google zapyta.',
  'fault.offline': 'Nie ma połączenia z Arkuszami Google. Sprawdź sieć i spróbuj ponownie.',
  'fault.timeOut':
    'Arkusze Google zbyt długo nie odpowiadały. Mogło się mimo to udać: sprawdź, zanim spróbujesz ponownie.',
  'fault.platform': 'Arkusze Google nie mogły tego teraz zrobić. Poczekaj chwilę i spróbuj ponownie.',
  'fault.kept': 'Wszystko, co zostało wpisane, nadal tu jest.',
  'issue.unknown': 'Czegoś tutaj nie można użyć w obecnej postaci ({code}). Sprawdź wpis i spróbuj ponownie.',
};
