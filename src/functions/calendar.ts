/** The opening hours, holidays and zone of one call, read into the rules that working time is compiled from. */
import type { CalendarRules } from '../domain/time/calendarRules';
import type { HoursIssue, HoursIssueCode } from '../domain/time/hoursIssue';
import { readHours } from '../domain/time/readHours';
import { readSpecialDays } from '../domain/time/readSpecialDays';
import { compileWorkingTime, type WorkingTime } from '../domain/time/workingTime';
import type { MessageKey } from '../locales/formulas/messages/en';
import { type Argument, type Call, sizeOf } from './calling/readArguments';
import { refuse } from './calling/refusal';

const MESSAGES: Readonly<Record<HoursIssueCode, MessageKey>> = {
  errorCell: 'errorCell',
  notWeekday: 'weekday',
  notTime: 'time',
  notDate: 'day',
  dayMissing: 'missing',
  timeMissing: 'bothTimes',
  tooFewColumns: 'columns',
  overlap: 'doubled',
  closedAndOpen: 'doubled',
  neverOpen: 'neverOpen',
};

/** The zone in which date and time cells show; not asked for where there is none of them. */
const cellZone = ({ cells }: Argument, call: Call): string =>
  cells.some((row) => row.some((cell) => typeof cell === 'object')) ? call.sheetZone() : 'Etc/UTC';

function refuseHours({ parameter, cells, isSingle }: Argument, { code, path, values }: HoursIssue, call: Call): never {
  const row = path.split('.')[1];
  const columns = (parameter.columns ?? []).map(({ name }) => name).join(', ');
  // A date that is both closed and open comes without its text; a date cell comes as the text of its instant.
  const text = values['came'] ?? (row === undefined ? undefined : cells[Number(row) - 1]![0]);
  const came = /^\d{4}-.*Z$/.test(String(text)) ? new Date(String(text)) : text;
  const told = { value: came === '' ? '' : call.shown(came) };
  return refuse(MESSAGES[code], row === undefined || isSingle ? parameter.name : `${parameter.name}.${row}`, {
    ...(code === 'tooFewColumns' ? { size: sizeOf(cells), columns } : code === 'neverOpen' ? {} : told),
    other: values['otherRow'] ?? '',
  });
}

/**
 * The rules of a call.
 *
 * @param hoursName argument that holds the hours: always open where it is blank
 * @param needsZone false where only days matter
 */
export function calendarRules(call: Call, hoursName: string, needsZone: boolean): CalendarRules {
  const hours = call.argument(hoursName);
  const holidays = call.argument('holidays');
  const text = hours.cells[0]![0]!;
  const isText = hours.isSingle && typeof text === 'string';
  const weekly = readHours(isText ? text : hours.cells, cellZone(hours, call));
  if (!weekly.ok) return refuseHours(hours, weekly.issues[0]!, call);
  const specialDays = readSpecialDays(holidays.cells, cellZone(holidays, call));
  if (!specialDays.ok) return refuseHours(holidays, specialDays.issues[0]!, call);
  const isAlwaysOpen = weekly.value === 'always' && specialDays.value.length === 0;
  const usesZone = needsZone && (!isAlwaysOpen || call.isGiven('time_zone'));
  return { timeZone: usesZone ? call.zone() : 'Etc/UTC', weekly: weekly.value, specialDays: specialDays.value };
}

/**
 * Working time by the arguments `hours`, `holidays` and `time_zone`.
 *
 * @param instants columns of epoch milliseconds that will be asked about; NaN and Infinity are passed over
 */
export function workingTime(call: Call, instants: readonly Float64Array[]): WorkingTime {
  let from = Infinity;
  let to = -Infinity;
  for (const column of instants) {
    for (const instant of column) {
      if (instant < from) from = instant;
      if (instant > to && instant !== Infinity) to = instant;
    }
  }
  return compileWorkingTime(calendarRules(call, 'hours', true), from, to);
}
