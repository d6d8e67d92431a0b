/** What endpoints and jobs need from the platform, in plain values; `appsScript/` supplies it, tests supply it in memory. */
export type { Block } from './block';
export type { ChartFacts, ChartSeries, ChartSpec } from './chart';
export type { Content, Formula } from './content';
export type { ColourRule, Style, TabDress } from './dress';
export type { Platform } from './platform';
export { PlatformError } from './platformError';
export type { Store } from './store';
export type { TabFacts, TabRole } from './tab';
export { NIGHTLY_HANDLER, type NightlyTrigger, type Triggers } from './triggers';
export type { Workbook } from './workbook';
