/** Polish: taking Pactline out of the file. */
export const removal = {
  'removal.what': 'Co zniknie',
  'removal.tabs': 'Karty Pactline: umowa, raport, dane, historia i dziennik',
  'removal.names': 'Zakresy nazwane Pactline, np. SLA_QUOTA',
  'removal.trigger': 'Twoje nocne odświeżanie tego pliku; cudze skończy się samo następnej nocy',
  'removal.stays':
    'Rejestr leadów i wszystkie inne karty zostają bez zmian. Twoje własne formuły, które używają tych zakresów, pokażą odtąd błąd.',
  'removal.wayBack': 'Karty można odzyskać tylko przez Plik › Historia zmian.',
  'removal.start': 'Usuń Pactline z tego pliku…',
  'removal.ask': 'Usunąć z tego pliku karty, nazwy i nocne odświeżanie Pactline?',
  'removal.remove': 'Usuń',
  'removal.removing': 'Usuwam…',
  'removal.keep': 'Zostaw',
  'removal.nothing': 'W tym pliku nie ma nic z Pactline.',
  'removal.done': 'Karty, nazwy i nocne odświeżanie Pactline są usunięte. Twoje karty są takie jak przedtem.',
};
