/** Which tab and columns hold the leads, as cells that a person can read and that go along when the file is copied. */
import { columnLetters, columnNumber } from '../../domain/columnLetters';
import { isBlank, type Cell, type Cells } from '../../domain/cell';
import { LEAD_FIELDS, type LeadField } from '../../domain/leads/leads';
import type { MappingTexts } from '../../locales/leadLog/mappingTexts';
import { translate } from '../../locales/translate';
import type { Block } from '../../ports';

export interface MappedColumn {
  /** First column is 1. */
  readonly column: number;
  /** Its header when it was chosen: a column that moved is found by it. */
  readonly header: string;
}

export interface TabMapping {
  readonly tabId: number;
  /** A tab whose id is gone, as in a file that was taken apart and put together, is found by its name. */
  readonly tabName: string;
  /** First row is 1. */
  readonly headerRow: number;
  /** `null`: chosen to have none. A field that is missing was never asked: its column is looked for. */
  readonly columns: Readonly<Partial<Record<LeadField, MappedColumn | null>>>;
}

export interface LeadLogMapping {
  readonly log: TabMapping;
  /** Fields `leadId`, `won`, `stage`, `amount`, `currency`. */
  readonly deals: TabMapping | null;
  /** Fields `leadId`, `firstFollowUp` (when), `attempts` (of what kind), `reached` (with what outcome). */
  readonly activities: TabMapping | null;
  /** Only rows with one of the values are this agreement's; `null`: all are. */
  readonly filter: { readonly column: MappedColumn; readonly values: readonly string[] } | null;
  /** Answers for columns whose day and month can be read both ways. */
  readonly dayFirst: Readonly<Partial<Record<LeadField, boolean>>>;
  /** Values that mean yes, where somebody chose them. */
  readonly values: Readonly<Partial<Record<LeadField, readonly string[]>>>;
}

export const MAPPING_NAME = 'SLA_LOG_MAPPING';
const ROWS = 60;
const COLUMNS = 5;
const FILTER = 'filter';
const DAY_FIRST = 'D/M/Y';
const MONTH_FIRST = 'M/D/Y';
/** Stands for a list without a value, which is not the same as no list. */
const NO_VALUE = '—';

const listText = (values: readonly string[] | undefined): string =>
  values === undefined ? '' : values.length === 0 ? NO_VALUE : values.join('\n');

/** The cells of the mapping on the log tab; what the refresh writes stands beside them. */
export const mappingBlock = (tabId: number): Block => ({ tabId, row: 1, column: 1, rows: ROWS, columns: COLUMNS });

/**
 * The mapping as cells: what, header, column, how it is read, key. Only the last is looked up, so that the first may be
 * in any language.
 */
export function mappingCells(
  mapping: LeadLogMapping,
  texts: MappingTexts,
  fieldNames: Readonly<Record<LeadField, string>>,
): Cell[][] {
  const { headings } = texts;
  const { deals, activities, filter } = mapping;
  const readAs = (field: LeadField): string => {
    const dayFirst = mapping.dayFirst[field];
    if (dayFirst !== undefined) return dayFirst ? DAY_FIRST : MONTH_FIRST;
    return listText(mapping.values[field]);
  };
  const where = (mapped: MappedColumn | null): Cell[] =>
    mapped === null ? ['', ''] : [mapped.header, columnLetters(mapped.column)];
  const rowsOf = (tab: TabMapping, label: string, key: string, of: string | null): Cell[][] => [
    [label, tab.tabName, tab.headerRow, tab.tabId, key],
    ...LEAD_FIELDS.flatMap((field): Cell[][] => {
      const mapped = tab.columns[field];
      if (mapped === undefined) return [];
      const name = fieldNames[field];
      return of === null
        ? [[name, ...where(mapped), readAs(field), field]]
        : [[translate('en', of, { field: name }), ...where(mapped), '', `${key}.${field}`]];
    }),
  ];
  const filled = [
    [texts.title, '', '', '', ''],
    [texts.reading, '', '', '', ''],
    [headings.field, headings.header, headings.column, headings.readAs, headings.key],
    ...rowsOf(mapping.log, texts.tab, 'log', null),
    ...(filter === null ? [] : [[texts.filter, ...where(filter.column), listText(filter.values), FILTER]]),
    ...(deals === null ? [] : rowsOf(deals, texts.dealsTab, 'deals', texts.ofDeals)),
    ...(activities === null ? [] : rowsOf(activities, texts.activitiesTab, 'activities', texts.ofActivities)),
  ];
  return Array.from({ length: ROWS }, (_row, row) => filled[row] ?? Array.from({ length: COLUMNS }, () => ''));
}

/**
 * Reads the mapping back.
 *
 * @returns `null` where the cells hold none, or were emptied
 */
export function mappingFromCells(cells: Cells): LeadLogMapping | null {
  const dayFirst: Partial<Record<LeadField, boolean>> = {};
  const values: Partial<Record<LeadField, readonly string[]>> = {};
  const byKey = new Map(cells.map((row) => [String(row[COLUMNS - 1]).trim(), row]));
  const columnOf = (key: string): MappedColumn | null => {
    const [, header = '', letters = ''] = byKey.get(key) ?? [];
    const column = columnNumber(String(letters));
    return column === null && header === '' ? null : { column: column ?? 0, header: String(header) };
  };
  const listOf = (key: string): readonly string[] => {
    const text = String(byKey.get(key)?.[3] ?? '');
    return text === NO_VALUE ? [] : text.split('\n');
  };
  const tabOf = (key: string, prefix: string): TabMapping | null => {
    const [, tabName = '', headerRow = '', tabId = ''] = byKey.get(key) ?? [];
    if (isBlank(tabName)) return null;
    const columns: Partial<Record<LeadField, MappedColumn | null>> = {};
    for (const field of LEAD_FIELDS) if (byKey.has(prefix + field)) columns[field] = columnOf(prefix + field);
    return {
      tabId: typeof tabId === 'number' ? tabId : -1,
      tabName: String(tabName),
      headerRow: typeof headerRow === 'number' && headerRow >= 1 ? headerRow : 1,
      columns,
    };
  };
  for (const field of LEAD_FIELDS) {
    const readAs = byKey.get(field)?.[3] ?? '';
    if (readAs === DAY_FIRST || readAs === MONTH_FIRST) dayFirst[field] = readAs === DAY_FIRST;
    else if (readAs !== '') values[field] = listOf(field);
  }
  const log = tabOf('log', '');
  const filtered = columnOf(FILTER);
  return (
    log && {
      log,
      deals: tabOf('deals', 'deals.'),
      activities: tabOf('activities', 'activities.'),
      filter: filtered && { column: filtered, values: listOf(FILTER) },
      dayFirst,
      values,
    }
  );
}
