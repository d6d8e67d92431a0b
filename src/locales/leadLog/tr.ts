/** Turkish: the cells that keep which tab and columns hold the leads. */
import type { MappingTexts } from './mappingTexts';

export const tr: MappingTexts = {
  title: 'Müşteri adaylarının yeri',
  reading: 'Bunlar kenar çubuğunda, Müşteri adayı listesi sayfasında değiştirilir.',
  headings: { field: 'Ne', header: 'Başlık', column: 'Sütun', readAs: 'Okunuşu', key: 'Anahtar' },
  tab: 'Müşteri adayları sekmesi',
  dealsTab: 'Fırsatlar sekmesi',
  ofDeals: 'Fırsatlar: {field}',
  activitiesTab: 'Etkinlikler sekmesi',
  ofActivities: 'Etkinlikler: {field}',
  filter: 'Yalnızca şu satırlar',
};
