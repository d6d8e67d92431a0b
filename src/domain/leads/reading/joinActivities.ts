/** First follow-up and attempts from a tab of activities, for logs that have no such columns. */
import type { Cell } from '../../cell';
import { sameWord } from '../../text/sameWord';
import { windowEnd } from '../../followUp/depth';
import { activityKind, type ActivityKind } from './activityKind';
import { leadId } from './leadIds';
import type { LeadReading, LeadRows } from './leadRows';
import type { Leads } from '../leads';
import { createLogTable, type LogTable } from './logTable';
import { readYesNoColumn, valueText } from './valueList';
import { areWholeDays, endOfDay } from '../dates/wholeDays';
import type { JoinedRows } from './wonColumns';

/**
 * Gives each lead the first human attempt after its hand-off and the number of them. An attempt on a lead that was
 * handed on belongs to the owner who had it then; one before the first hand-off is listed and belongs to nobody. Attempts
 * after the days that the agreement gives sales do not deepen the follow-up; whoever they reached is reached.
 *
 * @param activities columns `leadId`, `firstFollowUp` (when), `attempts` (what kind), `reached` (with what outcome)
 * @param leadIndex the place of a lead by its id
 * @param reassigned places in the log where a lead was handed on to another owner
 * @param leads the log; where the tab has no outcomes, `reached` stays as it is there
 */
export function joinActivities(
  activities: LeadRows,
  leadIndex: ReadonlyMap<string, number>,
  reassigned: readonly number[],
  leads: Leads,
  reading: LeadReading,
): JoinedRows {
  const table = createLogTable(activities, reading);
  const { count } = leads;
  const { depthWindowDays: windowDays } = reading;
  const firstFollowUpAt = new Float64Array(count).fill(NaN);
  const counts = {
    attempts: new Float64Array(count),
    call: new Float64Array(count),
    voicemail: new Float64Array(count),
    email: new Float64Array(count),
  };
  const outcome = table.cells('reached');
  const reached = outcome === null ? leads.reached : new Uint8Array(count);
  const isReached = outcome && readYesNoColumn(outcome, 'reached', reading.values.reached ?? null).yes;
  const at = table.dates('firstFollowUp')?.at ?? new Float64Array(table.count).fill(NaN);
  const isByDay = areWholeDays(at, reading.zone);
  const ids = table.cells('leadId') ?? [];
  const kinds = readKinds(table);
  const handedOn = placesHandedOn(leads, reassigned);
  const strangers: number[] = [];
  const tooEarly: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    const id = leadId(ids[index] ?? '');
    const first = leadIndex.get(id);
    if (first === undefined) strangers.push(index);
    const kind = kinds[index]!;
    if (first === undefined || kind === 'none' || Number.isNaN(at[index])) continue;
    // An attempt that is known by its day alone may have been made as late as that day's end.
    const lead = clockAt(
      [first, ...(handedOn.get(id) ?? [])],
      leads,
      isByDay ? endOfDay(reading.zone, at[index]!) : at[index]!,
    );
    if (lead === null) {
      tooEarly.push(index);
      continue;
    }
    const start = clockStart(leads, lead);
    const madeAt = Math.max(start, at[index]!);
    if (!(firstFollowUpAt[lead]! <= madeAt)) firstFollowUpAt[lead] = madeAt;
    if (isReached?.[index] === 1) reached[lead] = 1;
    if (windowDays !== undefined && madeAt > windowEnd(start, windowDays, reading.zone)) continue;
    counts.attempts[lead]! += 1;
    if (kind !== 'other') counts[kind][lead]! += 1;
  }
  table.note('unknownLead', 'leadId', strangers);
  table.note('followUpBeforeHandOff', 'firstFollowUp', tooEarly);
  const { attempts, call: calls, voicemail: voicemails, email: emails } = counts;
  const columns = { firstFollowUpAt, attempts, calls, voicemails, emails, reached };
  return { columns, issues: table.issues(), ambiguousFields: table.ambiguousFields };
}

function placesHandedOn({ id }: Leads, reassigned: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const row of reassigned) places.set(id![row]!, [...(places.get(id![row]!) ?? []), row]);
  return places;
}

/** A lead not handed off starts when created. */
const clockStart = ({ handedOffAt, createdAt }: Leads, row: number): number =>
  Number.isNaN(handedOffAt[row]) ? createdAt[row]! : handedOffAt[row]!;

/** The row whose owner had the lead at an instant; `null` before the first hand-off. */
function clockAt(rows: readonly number[], leads: Leads, instant: number): number | null {
  let found: number | null = null;
  let latest = -Infinity;
  for (const row of rows) {
    const start = clockStart(leads, row);
    if (start > instant || start < latest) continue;
    found = row;
    latest = start;
  }
  return found;
}

/** Kinds by the team's own lists, else by the words they hold; without a column each activity is an attempt. */
function readKinds(table: LogTable): readonly ActivityKind[] {
  const cells = table.cells('attempts');
  if (cells === null) return new Array<ActivityKind>(table.count).fill('other');
  const { calls, voicemails, emails } = table.reading.values;
  const chosen = new Map<string, ActivityKind>();
  for (const [kind, words] of [
    ['call', calls],
    ['voicemail', voicemails],
    ['email', emails],
  ] as const) {
    for (const word of words ?? []) chosen.set(sameWord(word), kind);
  }
  const remembered = new Map<Cell, ActivityKind>();
  return cells.map((cell) => {
    let kind = remembered.get(cell);
    if (kind === undefined) {
      const text = valueText(cell);
      remembered.set(cell, (kind = chosen.get(sameWord(text)) ?? activityKind(text)));
    }
    return kind;
  });
}
