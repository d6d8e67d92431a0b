/** Turns rows of cells into leads, and accounts for every row: it is counted, or listed with the reason why not. */
import { localDay } from '../../time/zone';
import { joinActivities } from './joinActivities';
import { readFollowUpCells } from './readFollowUpCells';
import { leadId, repeatedRows } from './leadIds';
import { readKindCells } from './readKindCells';
import { isNothing, type LeadReading, type LeadRows } from './leadRows';
import type { LeadField, Leads } from '../leads';
import { createLogTable, type LogTable } from './logTable';
import { missingReason } from './missingReason';
import type { RowIssue } from './rowIssue';
import { selectLeads } from '../selectLeads';
import { onList } from './valueList';
import { beginsDay } from '../dates/wholeDays';
import { joinDeals, readWonColumns } from './wonColumns';

export interface LeadsRead {
  readonly leads: Leads;
  /** The leads, and once more those that were handed on to another owner: one clock per lead per owner. */
  readonly clocks: Leads;
  /** `leads.count` + the rows of issues that leave out the lead. */
  readonly rowsRead: number;
  readonly issues: readonly RowIssue[];
  /** Fields whose order of day and month has to be asked. */
  readonly ambiguousFields: readonly LeadField[];
}

/**
 * Reads leads from the mapped columns of a log.
 *
 * @param rows without a column `created` no row is a lead
 * @param deals columns `leadId`, `won`, `stage`, `amount`, `currency` of a tab of deals, in place of the log's own;
 *   `null`: there is none
 * @param activities columns `leadId`, `firstFollowUp`, `attempts` (what kind), `reached` (with what outcome) of a tab of
 *   activities, in place of the log's own
 * @example readLeads({ tabName: 'Leads', firstRow: 2, columns: { created: ['2026-11-20', ''], leadId: [7, 8] } }, null, reading)
 *   // one lead; rowsRead 2; row 3 listed as missingCreated
 */
export function readLeads(
  rows: LeadRows,
  deals: LeadRows | null,
  reading: LeadReading,
  activities: LeadRows | null = null,
): LeadsRead {
  const log = withoutReplaced(rows, deals, activities);
  const table = createLogTable(log, reading);
  const { count, isLeftOut } = table;
  leaveOutOtherTeams(table, log);
  const createdAt = readCreated(table, log);
  const ids = table.cells('leadId');
  const read: Leads = {
    count,
    row: rowNumbers(count, rows.firstRow),
    id: ids === null ? null : ids.map(leadId),
    createdAt,
    ...readFollowUpCells(table, createdAt),
    ...readKindCells(table),
    proposalAt: table.dates('proposal')?.at ?? new Float64Array(count).fill(NaN),
    ...readWonColumns(table),
  };
  const { duplicates, reassigned } = repeatedRows(read, isLeftOut, table.cells('handedOff') !== null);
  for (const index of duplicates) table.leaveOut('duplicateId', 'leadId', index);
  const isNoClock = isLeftOut.slice();
  for (const index of reassigned) table.leaveOut('reassigned', 'owner', index);

  // A map of all ids is not made for nothing.
  const places = deals || activities ? placesById(read, isLeftOut) : new Map<string, number>();
  const joined = deals && joinDeals(deals, places, count, reading);
  const acted = activities && joinActivities(activities, places, reassigned, read, reading);
  const all: Leads = { ...read, ...acted?.columns, ...joined?.columns };
  noteEarlyWins(table, all);
  const leads = selectLeads(all, isLeftOut);
  return {
    leads,
    clocks: reassigned.length === 0 ? leads : selectLeads(all, isNoClock),
    rowsRead: count,
    issues: [...table.issues(), ...(joined?.issues ?? []), ...(acted?.issues ?? [])],
    ambiguousFields: [...table.ambiguousFields, ...(joined?.ambiguousFields ?? []), ...(acted?.ambiguousFields ?? [])],
  };
}

function rowNumbers(count: number, firstRow: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = firstRow + index;
  return numbers;
}

/** What a tab of deals or activities tells is not read from the log as well. */
function withoutReplaced(rows: LeadRows, deals: LeadRows | null, activities: LeadRows | null): LeadRows {
  const replaced = new Set<string>([
    ...(deals?.columns.won ? ['won', 'stage'] : []),
    ...(deals?.columns.amount ? ['amount', 'currency'] : []),
    ...(activities ? ['firstFollowUp', 'attempts', 'calls', 'voicemails', 'emails'] : []),
    ...(activities?.columns.reached ? ['reached'] : []),
  ]);
  const columns = Object.entries(rows.columns).filter(([field]) => !replaced.has(field));
  return { ...rows, columns: Object.fromEntries(columns) };
}

/** Rows of other teams are theirs, whatever else is the matter with them; a row with nothing in it is nobody's. */
function leaveOutOtherTeams(table: LogTable, rows: LeadRows): void {
  if (rows.filter === undefined) return;
  const isOurs = onList(rows.filter.cells, rows.filter.values);
  for (let index = 0; index < table.count; index += 1) {
    const isEmpty = isNothing(rows.filter.cells[index]!) && missingReason(rows, index, false) === 'emptyRow';
    if (isOurs[index] === 0 && !isEmpty) table.leaveOut('otherTeam', null, index);
  }
}

/** Instants of creation; rows without one get the reason why they are no leads. */
function readCreated(table: LogTable, rows: LeadRows): Float64Array {
  const created = table.readDates('created');
  created?.unreadable.forEach((index) => table.leaveOut('unreadableDate', 'created', index));
  created?.ambiguous.forEach((index) => table.leaveOut('ambiguousDate', 'created', index));
  const createdAt = created?.at ?? new Float64Array(table.count).fill(NaN);
  let last = table.count - 1;
  while (last >= 0 && Number.isNaN(createdAt[last])) last -= 1;
  for (let index = 0; index < table.count; index += 1) {
    if (!Number.isNaN(createdAt[index]) || table.isLeftOut[index] === 1) continue;
    const code = missingReason(rows, index, index > last);
    table.leaveOut(code, code === 'missingCreated' ? 'created' : null, index);
  }
  return createdAt;
}

function placesById({ id, count }: Leads, isLeftOut: Uint8Array): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (id === null) return places;
  for (let index = 0; index < count; index += 1) {
    if (isLeftOut[index] === 0 && id[index] !== '') places.set(id[index]!, index);
  }
  return places;
}

/**
 * Notes wins on a day before the day of creation. A win that is known by its day alone, and falls on the day of
 * creation, begins at midnight: it counts from creation on instead of being taken for an earlier one.
 */
function noteEarlyWins(table: LogTable, { createdAt, wonAt }: Leads): void {
  const { zone } = table.reading;
  const early: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    const won = wonAt[index]!;
    if (!(won < createdAt[index]!)) continue;
    if (beginsDay(zone, won) && localDay(zone, won) === localDay(zone, createdAt[index]!))
      wonAt[index] = createdAt[index]!;
    else early.push(index);
  }
  table.note('wonBeforeCreated', 'won', early);
}
