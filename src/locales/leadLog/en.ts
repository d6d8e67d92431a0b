/** English: the cells that keep which tab and columns hold the leads. */
import type { MappingTexts } from './mappingTexts';

export const en: MappingTexts = {
  title: 'Where the leads are',
  reading: 'Change this in the sidebar, on the page Lead log.',
  headings: { field: 'What', header: 'Header', column: 'Column', readAs: 'Read as', key: 'Key' },
  tab: 'Tab with the leads',
  dealsTab: 'Tab with the deals',
  ofDeals: 'Deals: {field}',
  activitiesTab: 'Tab with the activities',
  ofActivities: 'Activities: {field}',
  filter: 'Only rows with',
};
