/** What formulas say when they refuse an argument. English fixes the keys; every other language satisfies them. */

/**
 * A message is what came, then what to do, after the formula's name; those at the end stand alone. Names of
 * arguments, values and examples come as they are typed, in Latin digits.
 */
export const en = {
  // What came.
  refusal: '{came}; {advice}',
  is: '{name} is {value}',
  isBlank: '{name} is blank',
  isRange: '{name} is a range of {size} (rows × columns)',
  row: '{name}, row {row}',
  badRows: '{message} (bad rows: {count})',

  // What to do.
  errorCell: 'correct the error in that cell',
  missing: 'fill it in',
  number: 'type a number',
  numberAsText: 'this is text: type it as a number',
  atLeast: 'type a number, {bound} or more',
  above: 'type a number above {bound}',
  percent: 'type {percent} or {fraction}',
  rate: 'type a rate from 0% to 100%',
  rateAbove: 'type a rate above 0%, 100% at most',
  day: 'type a date such as 2025-06-30',
  instant: 'type a date and time such as 2025-06-30 16:30',
  dateBounds: 'dates from 1900 to 2199 can be used',
  notBefore: 'type a date that is not before {bound}',
  notAfter: 'type a date that is not after {bound}',
  flag: 'type TRUE or FALSE',
  zone: 'type a time zone such as Europe/Warsaw',
  oneOf: 'type one of: {known}',
  unknownType: 'add it to {table}, or type one of: {known}',
  doubled: 'row {other} has it too: keep one of them',
  noDaySoFar: 'type a later date: no day from {from} to {to} has counted by then',
  noDayLeft: 'type an earlier date: no day from {from} to {to} is left after it',
  together: 'give {names} together',
  weekday: 'type a day such as Mon, Monday or 1',
  time: 'type a time such as 09:00',
  bothTimes: 'type both the opening and the closing time',
  sizes: '{other} is {otherSize}: use ranges of the same size',
  oneCell: 'give one cell',
  columns: 'its columns must be: {columns}',

  // Messages that stand alone.
  tooMany: '{count} arguments came; give {most} at most',
  tooLarge: 'the result is too large to show; check the arguments',
  noTable: 'this file has no range named {table}; give {name}',
  labelCount: '{name} has {count} labels; give {needed}',
  nothing: 'there is nothing to measure; check the ranges',
  neverOpen: '{name} never open; give at least one opening time',
  noneSigned: '{name} has no signed version; sign the agreement first',
} as const;

export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;
