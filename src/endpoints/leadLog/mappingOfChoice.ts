/** Holds a choice from the sidebar against what a choice may be, and turns it into a mapping. */
import { LEAD_FIELDS, type LeadField } from '../../domain/leads/leads';
import type { LeadLogMapping, MappedColumn, TabMapping } from '../../workbook/leadLog/leadLogMapping';
import type { LocatedTab } from '../../workbook/leadLog/locatedTab';
import type { LeadLogPlace } from '../../workbook/leadLog/locateLeadLog';
import type { TabTop } from '../../workbook/leadLog/tabTop';
import { isRecord } from '../request';
import type { LeadLogChoice } from './contract';

/** Lists are kept in a cell each, which holds 50,000 characters. */
const LONGEST_LIST = 40_000;

const isColumn = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0);

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') && value.join('\n').length < LONGEST_LIST;

/** A tab of its own with these columns, or none, or nothing said. */
const isTabChoice = (value: unknown, columns: readonly string[]): boolean =>
  value === null ||
  (isRecord(value) && typeof value['tabId'] === 'number' && columns.every((column) => isColumn(value[column])));

/** Anybody who can open the file can send anything. */
export function isChoice(value: unknown): value is LeadLogChoice {
  if (!isRecord(value) || typeof value['tabId'] !== 'number') return false;
  const { columns, dayFirst, deals, activities = null, values = {}, filter = null } = value;
  return (
    isRecord(columns) &&
    Object.values(columns).every(isColumn) &&
    isRecord(dayFirst) &&
    isTabChoice(deals, ['leadIdColumn', 'wonColumn', 'amountColumn']) &&
    isTabChoice(activities, ['leadIdColumn', 'timeColumn', 'kindColumn', 'outcomeColumn']) &&
    isRecord(values) &&
    Object.values(values).every((list) => list === null || isList(list)) &&
    (filter === null ||
      (isRecord(filter) &&
        typeof filter['column'] === 'number' &&
        isColumn(filter['column']) &&
        isList(filter['values'])))
  );
}

/** @param place the tabs that the choice names, and what was saved before */
export function mappingOfChoice(
  choice: LeadLogChoice,
  place: LeadLogPlace & { readonly log: LocatedTab },
): LeadLogMapping {
  const { log, deals, saved } = place;
  const { filter } = choice;
  return {
    log: tabMapping(log.top, choice.columns),
    deals: choice.deals && deals && dealsMapping(deals, choice.deals),
    activities: activitiesOf(choice, place),
    filter:
      filter === undefined
        ? (saved?.filter ?? null)
        : filter && { column: mappedColumn(log.top, filter.column), values: filter.values },
    dayFirst: byField(choice.dayFirst, (answer): answer is boolean => typeof answer === 'boolean'),
    values: byField({ ...saved?.values, ...choice.values }, (list): list is readonly string[] => list !== null),
  };
}

/** A sidebar that does not ask about activities keeps those that were saved, else those that were suggested. */
function activitiesOf(choice: LeadLogChoice, { activities, saved }: LeadLogPlace): TabMapping | null {
  if (choice.activities === undefined && saved !== null) return saved.activities;
  if (activities === null || choice.activities === null) return null;
  const found = (field: LeadField): number | null => activities.columns.get(field)?.column ?? null;
  const chosen = choice.activities ?? {
    leadIdColumn: found('leadId'),
    timeColumn: found('firstFollowUp'),
    kindColumn: found('attempts'),
    outcomeColumn: found('reached'),
  };
  return tabMapping(activities.top, {
    leadId: chosen.leadIdColumn,
    firstFollowUp: chosen.timeColumn,
    attempts: chosen.kindColumn,
    reached: chosen.outcomeColumn,
  });
}

/** Answers by field, without those that are none. */
function byField<Answer, Kept extends Answer>(
  answers: Readonly<Record<string, Answer>>,
  isKept: (answer: Answer) => answer is Kept,
): Readonly<Partial<Record<LeadField, Kept>>> {
  const kept: Partial<Record<LeadField, Kept>> = {};
  for (const field of LEAD_FIELDS) {
    const answer = answers[field];
    if (answer !== undefined && isKept(answer)) kept[field] = answer;
  }
  return kept;
}

const mappedColumn = (top: TabTop, column: number): MappedColumn => ({ column, header: top.headers[column - 1] ?? '' });

/** Columns with their headers; a field that was not sent is left to be recognised. */
function tabMapping(top: TabTop, columns: Readonly<Partial<Record<LeadField, number | null>>>): TabMapping {
  const mapped: Partial<Record<LeadField, MappedColumn | null>> = {};
  for (const field of LEAD_FIELDS) {
    const column = columns[field];
    if (column !== undefined) mapped[field] = column === null ? null : mappedColumn(top, column);
  }
  return { tabId: top.tab.id, tabName: top.tab.name, headerRow: top.headerRow, columns: mapped };
}

/** What tells won deals from others, and currencies apart, is not asked: it is kept as it was recognised. */
const dealsMapping = (
  { top, columns }: LocatedTab,
  { leadIdColumn, wonColumn, amountColumn }: NonNullable<LeadLogChoice['deals']>,
): TabMapping =>
  tabMapping(top, {
    leadId: leadIdColumn,
    won: wonColumn,
    amount: amountColumn,
    stage: columns.get('stage')?.column ?? null,
    currency: columns.get('currency')?.column ?? null,
  });
