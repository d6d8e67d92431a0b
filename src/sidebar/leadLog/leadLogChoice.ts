/** The mapping a person is choosing, compared with the one that the file has. */
import type { ColumnView, LeadLogChoice, LeadLogView } from '../../endpoints/leadLog/contract';
import { LEAD_FIELDS, type LeadField } from '../../domain/leads/leads';
import type { TextKey } from '../../locales/sidebar';

/** In the order in which a lead's life goes; the first is the only one needed. */
export const USUAL_FIELDS: readonly LeadField[] = [
  'created',
  'leadId',
  'leadType',
  'owner',
  'handedOff',
  'firstFollowUp',
  'attempts',
  'reached',
  'won',
  'amount',
];

/** What fewer logs have; out of sight until a column is found or chosen. */
export const FURTHER_FIELDS: readonly LeadField[] = [
  'source',
  'calls',
  'voicemails',
  'emails',
  'qualification',
  'accepted',
  'reason',
  'proposal',
  'stage',
  'currency',
];

/**
 * The choice that a view amounts to, or `null` where no tab is chosen. Lists of values and the filter are left out as
 * long as nobody changes them: values too rare to be shown stay chosen only so.
 */
export function choiceOf(view: LeadLogView): LeadLogChoice | null {
  if (view.tabId === null) return null;
  const { deals, activities } = view;
  return {
    tabId: view.tabId,
    columns: Object.fromEntries(view.mapping.map(({ field, column }) => [field, column])),
    dayFirst: view.dayFirst,
    deals: deals && {
      tabId: deals.tabId,
      leadIdColumn: deals.leadIdColumn,
      wonColumn: deals.wonColumn,
      amountColumn: deals.amountColumn,
    },
    activities: activities && {
      tabId: activities.tabId,
      leadIdColumn: activities.leadIdColumn,
      timeColumn: activities.timeColumn,
      kindColumn: activities.kindColumn,
      outcomeColumn: activities.outcomeColumn,
    },
  };
}

/** How many answers differ. */
export function countChanges(before: LeadLogChoice | null, after: LeadLogChoice | null): number {
  if (before === null || after === null) return before === after ? 0 : 1;
  const orders = new Set([...Object.keys(before.dayFirst), ...Object.keys(after.dayFirst)]);
  const differences = [
    before.tabId !== after.tabId,
    ...LEAD_FIELDS.map((field) => (before.columns[field] ?? null) !== (after.columns[field] ?? null)),
    ...[...orders].map((field) => before.dayFirst[field] !== after.dayFirst[field]),
    ...Object.keys(after.values ?? {}).map(() => true),
    after.filter !== undefined,
    JSON.stringify(before.deals) !== JSON.stringify(after.deals),
    JSON.stringify(before.activities) !== JSON.stringify(after.activities),
  ];
  return differences.filter(Boolean).length;
}

/** What keeps a choice from being saved, by field; the values are keys of sentences. */
export function missingAnswers(view: LeadLogView, choice: LeadLogChoice): ReadonlyMap<LeadField, TextKey> {
  const missing = new Map<LeadField, TextKey>();
  if ((choice.columns.created ?? null) === null) missing.set('created', 'leadLog.createdNeeded');
  const isJoined = choice.deals !== null || (choice.activities ?? null) !== null;
  if (isJoined && (choice.columns.leadId ?? null) === null) missing.set('leadId', 'leadLog.joinIdNeeded');
  for (const field of askedFields(view, choice)) {
    if (choice.dayFirst[field] === undefined) missing.set(field, 'leadLog.orderNeeded');
  }
  return missing;
}

/** Fields whose order of day and month is asked: those found ambiguous, as long as their column is the one looked at. */
export const askedFields = (view: LeadLogView, choice: LeadLogChoice): readonly LeadField[] =>
  LEAD_FIELDS.filter((field) => {
    const asked = view.ambiguousFields.includes(field) || view.dayFirst[field] !== undefined;
    const viewed = view.mapping.find((one) => one.field === field)?.column ?? null;
    return asked && viewed !== null && viewed === choice.columns[field];
  });

export const columnOf = (columns: readonly ColumnView[], column: number | null): ColumnView | null =>
  columns.find((one) => one.column === column) ?? null;
