/** Persian: the cells that keep which tab and columns hold the leads. */
import type { MappingTexts } from './mappingTexts';

export const fa: MappingTexts = {
  title: 'سرنخ‌ها کجا هستند',
  reading: 'این‌ها را در نوار کناری، صفحهٔ فهرست سرنخ‌ها، تغییر دهید.',
  headings: { field: 'چه چیزی', header: 'عنوان ستون', column: 'ستون', readAs: 'چگونه خوانده شود', key: 'کلید' },
  tab: 'برگهٔ سرنخ‌ها',
  dealsTab: 'برگهٔ معامله‌ها',
  ofDeals: 'معامله‌ها: {field}',
  activitiesTab: 'برگهٔ فعالیت‌ها',
  ofActivities: 'فعالیت‌ها: {field}',
  filter: 'فقط ردیف‌هایی با',
};
