/** Polish: why no lead can be had from the log, and what to do. */
export const leadLogProblems = {
  'leadLog.problem.noLeadLog': 'Żadna karta nie wygląda na rejestr leadów. Wybierz tę z leadami.',
  'leadLog.problem.leadLogGone': 'Karty „{tab}” nie ma już w tym pliku. Wybierz inną.',
  'leadLog.problem.noCreatedColumn': 'Żadna kolumna nie mówi, kiedy utworzono lead. Wybierz ją poniżej.',
  'leadLog.problem.columnGone': 'Kolumny „{header}” nie ma już w rejestrze. Wybierz inną poniżej.',
  'leadLog.problem.createdAmbiguous':
    'Dzień i miesiąc w datach utworzenia można odczytać na dwa sposoby. Odpowiedz na pytanie poniżej.',
  'leadLog.problem.emptyLeadLog': 'Są nagłówki, a pod nimi nic. Wklej leady pod nagłówkami.',
};
