/** Polish: the cells that keep which tab and columns hold the leads. */
import type { MappingTexts } from './mappingTexts';

export const pl: MappingTexts = {
  title: 'Gdzie są leady',
  reading: 'Zmienia się to w panelu bocznym, na stronie Rejestr leadów.',
  headings: { field: 'Co', header: 'Nagłówek', column: 'Kolumna', readAs: 'Czytane jako', key: 'Klucz' },
  tab: 'Karta z leadami',
  dealsTab: 'Karta z transakcjami',
  ofDeals: 'Transakcje: {field}',
  activitiesTab: 'Karta z działaniami',
  ofActivities: 'Działania: {field}',
  filter: 'Tylko wiersze z',
};
