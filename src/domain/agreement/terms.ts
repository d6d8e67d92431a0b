/** Every term of the agreement, declared once: cells, named ranges, forms, checks and labels come from this list. */
import type { TermDeclaration } from './termDeclaration';

/** In the order in which the document and the sidebar show them. */
export const terms = [
  { key: 'company', section: 'parties', kind: 'text', name: 'SLA_COMPANY' },
  { key: 'startsOn', section: 'parties', kind: 'date', name: 'SLA_STARTS_ON' },
  { key: 'endsOn', section: 'parties', kind: 'date', name: 'SLA_ENDS_ON' },
  { key: 'currency', section: 'parties', kind: 'currency', name: 'SLA_CURRENCY', required: true, initial: 'USD' },
  { key: 'timeZone', section: 'parties', kind: 'zone', name: 'SLA_TIME_ZONE', required: true },
  {
    key: 'tabLanguage',
    section: 'parties',
    kind: 'language',
    name: 'SLA_TAB_LANGUAGE',
    required: true,
    choices: ['en', 'fa'],
  },

  {
    key: 'quota',
    section: 'marketing',
    kind: 'money',
    unit: 'moneyPerMonth',
    name: 'SLA_QUOTA',
    required: true,
    least: 0,
  },
  {
    key: 'marketingShare',
    section: 'marketing',
    kind: 'rate',
    unit: 'ofRevenue',
    name: 'SLA_MARKETING_SHARE',
    required: true,
  },
  {
    key: 'dealSize',
    section: 'marketing',
    kind: 'money',
    unit: 'money',
    name: 'SLA_DEAL_SIZE',
    required: true,
    above: 0,
  },
  {
    key: 'closeRate',
    section: 'marketing',
    kind: 'rate',
    unit: 'ofLeads',
    name: 'SLA_CLOSE_RATE',
    required: true,
    above: 0,
  },
  {
    key: 'leadTypes',
    section: 'marketing',
    kind: 'table',
    name: 'SLA_LEAD_TYPES',
    partName: { name: 'SLA_LEAD_VALUES', columns: 2 },
    leastRows: 1,
    unique: 'name',
    columns: [
      { key: 'name', kind: 'text', required: true, longest: 100 },
      { key: 'value', kind: 'money', unit: 'money', required: true, least: 0 },
      { key: 'monthlyGoal', kind: 'number', unit: 'leadsPerMonth', least: 0 },
      { key: 'asksForSales', kind: 'yesNo', required: true },
      { key: 'responseTargetMinutes', kind: 'number', unit: 'workingMinutes', above: 0, most: 100_000 },
    ],
  },

  {
    key: 'responseTarget',
    section: 'sales',
    kind: 'number',
    unit: 'workingMinutes',
    name: 'SLA_RESPONSE_TARGET',
    required: true,
    above: 0,
    most: 100_000,
    initial: 60,
  },
  {
    key: 'depthTarget',
    section: 'sales',
    kind: 'number',
    unit: 'attempts',
    name: 'SLA_DEPTH_TARGET',
    required: true,
    above: 0,
    most: 1000,
    initial: 12,
  },
  {
    key: 'depthWindowDays',
    section: 'sales',
    kind: 'number',
    unit: 'days',
    name: 'SLA_DEPTH_WINDOW',
    required: true,
    least: 0,
    most: 3650,
    whole: true,
    initial: 30,
  },
  {
    key: 'workingHours',
    section: 'sales',
    kind: 'table',
    name: 'SLA_HOURS',
    columns: [
      { key: 'day', kind: 'weekday', required: true },
      { key: 'opens', kind: 'time' },
      { key: 'closes', kind: 'time' },
    ],
    initial: [
      { day: 1, opens: '09:00', closes: '17:00' },
      { day: 2, opens: '09:00', closes: '17:00' },
      { day: 3, opens: '09:00', closes: '17:00' },
      { day: 4, opens: '09:00', closes: '17:00' },
      { day: 5, opens: '09:00', closes: '17:00' },
    ],
  },
  {
    key: 'holidays',
    section: 'sales',
    kind: 'table',
    name: 'SLA_HOLIDAYS',
    namedColumns: 3,
    columns: [
      { key: 'date', kind: 'date', required: true },
      { key: 'opens', kind: 'time' },
      { key: 'closes', kind: 'time' },
      { key: 'name', kind: 'text', longest: 100 },
    ],
  },
] as const satisfies readonly TermDeclaration[];

type Declared = (typeof terms)[number];

export type TermKey = Declared['key'];

export type SectionKey = Declared['section'];

export type TableKey = Extract<Declared, { kind: 'table' }>['key'];

/** Columns of one table, so that each language must label every one of them. */
export type ColumnKey<Key extends TableKey> = Extract<Declared, { key: Key; kind: 'table' }>['columns'][number]['key'];

const byKey = (key: string): TermDeclaration | undefined => terms.find((term) => term.key === key);

export const isTermKey = (key: string): key is TermKey => byKey(key) !== undefined;

/**
 * The declaration of a term.
 *
 * @example termOf('closeRate').kind // 'rate'
 */
export const termOf = (key: TermKey): TermDeclaration => byKey(key)!;

/** Sections in the order of the document. */
export const sectionKeys = (): SectionKey[] => [...new Set(terms.map((term) => term.section))];
