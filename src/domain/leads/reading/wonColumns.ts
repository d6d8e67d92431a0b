/** When leads became customers and what they pay, from columns of the log or from a tab of deals. */
import type { Cell } from '../../cell';
import { leadId } from './leadIds';
import { createLogTable, type LogTable } from './logTable';
import type { LeadField, Leads } from '../leads';
import type { LeadReading, LeadRows } from './leadRows';
import { readNumberColumn } from '../numbers/readNumberColumn';
import type { RowIssue } from './rowIssue';
import { readYesNoColumn } from './valueList';

interface WonColumns {
  /** Epoch milliseconds, NaN where not won. */
  readonly wonAt: Float64Array;
  /** In the agreement's currency, NaN where not known. */
  readonly amount: Float64Array;
}

/** Reads won dates, stages and amounts that stand in one row; what stands in the date cell of an open deal is no slip. */
export function readWonColumns(table: LogTable): WonColumns {
  const won = table.cells('won');
  const dates = table.readDates('won');
  const wonAt = dates?.at ?? new Float64Array(table.count).fill(NaN);
  const isWon = readStage(table);
  const among = (indices: readonly number[] | undefined): readonly number[] =>
    (indices ?? []).filter((index) => isWon === null || isWon[index] === 1);
  table.note('unreadableDate', 'won', among(dates?.unreadable));
  table.note('ambiguousDate', 'won', among(dates?.ambiguous));
  if (isWon !== null) {
    const undated: number[] = [];
    for (let index = 0; index < table.count; index += 1) {
      if (isWon[index] === 0) wonAt[index] = NaN;
      else if (won !== null && won[index] === '') undated.push(index);
    }
    table.note('wonWithoutDate', 'stage', undated);
  }
  return { wonAt, amount: readAmounts(table) };
}

/** 1 where the stage means won; `null`: no column of stages, so every date is a win. */
function readStage(table: LogTable): Uint8Array | null {
  const stage = table.cells('stage');
  return stage === null ? null : readYesNoColumn(stage, 'stage', table.reading.values.stage ?? null).yes;
}

function readAmounts(table: LogTable): Float64Array {
  const amounts = table.cells('amount');
  const { currency } = table.reading;
  if (amounts === null) return new Float64Array(table.count).fill(NaN);
  const { value, unreadable, ambiguous, otherCurrency, negative } = readNumberColumn(amounts, currency);
  table.note('unreadableNumber', 'amount', unreadable);
  table.note('ambiguousNumber', 'amount', ambiguous);
  table.note('otherCurrency', 'amount', otherCurrency);
  table.note('negativeAmount', 'amount', negative);
  for (const index of negative) value[index] = NaN;
  const currencies: readonly Cell[] | null = currency === '' ? null : table.cells('currency');
  if (currencies === null) return value;
  const others: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    const code = leadId(currencies[index]!).toUpperCase();
    if (code === '' || code === currency || Number.isNaN(value[index])) continue;
    others.push(index);
    value[index] = NaN;
  }
  table.note('otherCurrency', 'currency', others);
  return value;
}

/** What a second tab tells about the leads. */
export interface JoinedRows {
  /** In place of the log's own. */
  readonly columns: Partial<Leads>;
  readonly issues: readonly RowIssue[];
  readonly ambiguousFields: readonly LeadField[];
}

/**
 * Reads a tab of deals and gives each lead its first won day and the sum of what its won deals bring.
 *
 * @param leadIndex the place of a lead by its id
 * @param leadCount length of the columns to answer
 */
export function joinDeals(
  deals: LeadRows,
  leadIndex: ReadonlyMap<string, number>,
  leadCount: number,
  reading: LeadReading,
): JoinedRows {
  const table = createLogTable(deals, reading);
  const won = readWonColumns(table);
  const wonAt = new Float64Array(leadCount).fill(NaN);
  const amount = new Float64Array(leadCount).fill(NaN);
  const ids = table.cells('leadId') ?? [];
  const strangers: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    const lead = leadIndex.get(leadId(ids[index] ?? ''));
    const dealWonAt = won.wonAt[index]!;
    if (lead === undefined) strangers.push(index);
    else if (!Number.isNaN(dealWonAt)) {
      wonAt[lead] = Number.isNaN(wonAt[lead]) ? dealWonAt : Math.min(wonAt[lead]!, dealWonAt);
      if (!Number.isNaN(won.amount[index])) amount[lead] = (amount[lead]! || 0) + won.amount[index]!;
    }
  }
  table.note('unknownLead', 'leadId', strangers);
  const columns: Partial<Leads> = {
    ...(table.cells('won') === null ? {} : { wonAt }),
    ...(table.cells('amount') === null ? {} : { amount }),
  };
  return { columns, issues: table.issues(), ambiguousFields: table.ambiguousFields };
}
