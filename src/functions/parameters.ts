/** Parameters that several formulas share, so that an argument means the same wherever it stands. */
import type { Parameter, TableColumn } from './calling/declaration';

/** Read by `calendarRules`, which knows more forms than these. */
const HOURS_COLUMNS: readonly TableColumn[] = ['day', 'opens', 'closes'].map((name) => ({ name, kind: 'any' }));

export const quota: Parameter = { name: 'quota', kind: 'number', unit: 'money', minimum: 0 };

export const marketingShare: Parameter = { name: 'marketing_share', kind: 'rate' };

export const dealSize: Parameter = { name: 'deal_size', kind: 'number', unit: 'money', above: 0 };

export const dividingCloseRate: Parameter = { name: 'close_rate', kind: 'rate', above: 0 };

export const hours: Parameter = {
  name: 'hours',
  kind: 'hours',
  takes: 'range',
  optional: true,
  columns: HOURS_COLUMNS,
};

export const holidays: Parameter = { name: 'holidays', kind: 'holidays', takes: 'range', optional: true };

export const timeZone: Parameter = { name: 'time_zone', kind: 'zone', takes: 'one', optional: true };

export const handedOff: Parameter = { name: 'handed_off', kind: 'instant' };

export const targetMinutes: Parameter = {
  name: 'target_minutes',
  kind: 'number',
  unit: 'minutes',
  minimum: 0,
};

export const firstFollowUp: Parameter = { name: 'first_follow_up', kind: 'instant' };

/** One end of a period. */
export const from: Parameter = { name: 'from', kind: 'day', takes: 'one', optional: true };

export const to: Parameter = { name: 'to', kind: 'day', takes: 'one', optional: true };

export const workdays: Parameter = {
  name: 'workdays',
  kind: 'hours',
  takes: 'range',
  optional: true,
  columns: HOURS_COLUMNS,
};

export const goal: Parameter = { name: 'goal', kind: 'number', minimum: 0 };

/** The day asked about. */
export const on: Parameter = { name: 'on', kind: 'day' };

/** The moment at which things are looked at: nothing reads the clock. */
export const asOf: Parameter = { name: 'as_of', kind: 'instant' };

export const created: Parameter = { name: 'created', kind: 'day', takes: 'range' };

export const cycleDays: Parameter = { name: 'cycle_days', kind: 'number', unit: 'days', minimum: 0 };
