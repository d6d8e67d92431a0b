/** Spanish: the cells that keep which tab and columns hold the leads. */
import type { MappingTexts } from './mappingTexts';

export const es: MappingTexts = {
  title: 'Dónde están los leads',
  reading: 'Esto se cambia en el panel lateral, en la página Registro de leads.',
  headings: { field: 'Qué', header: 'Encabezado', column: 'Columna', readAs: 'Se lee como', key: 'Clave' },
  tab: 'Pestaña de los leads',
  dealsTab: 'Pestaña de las operaciones',
  ofDeals: 'Operaciones: {field}',
  activitiesTab: 'Pestaña de las actividades',
  ofActivities: 'Actividades: {field}',
  filter: 'Solo las filas con',
};
