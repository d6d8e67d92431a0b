/** Leads in columns from readable rows, so that a test shows the log it speaks about. */
import type { Leads } from '../../src/domain/leads/leads';
import { fromLocal } from '../../src/domain/time/zone';

/** One lead; times as clocks of the log's zone show them (`2026-11-20 16:10`), blanks left out. */
export interface LeadRow {
  readonly id?: string;
  readonly created: string;
  /** Left out: handed off when created. `''`: not handed off. */
  readonly handedOff?: string;
  readonly firstFollowUp?: string;
  readonly attempts?: number;
  readonly reached?: boolean;
  readonly type?: string;
  readonly owner?: string;
  readonly won?: string;
  readonly amount?: number;
}

/** Epoch milliseconds of a wall time such as `2026-11-20 16:10`, or of midnight where no time is given. */
export function instant(zone: string, wall: string): number {
  return fromLocal(zone, Date.parse(`${wall.length === 10 ? `${wall} 00:00` : wall}:00Z`.replace(' ', 'T')));
}

/** Rows of a log in columns; the first stands in row 2 of its sheet, below the headers. */
export function leadColumns(zone: string, rows: readonly LeadRow[]): Leads {
  const types = [...new Set(rows.flatMap((row) => row.type ?? []))];
  const owners = [...new Set(rows.flatMap((row) => row.owner ?? []))];
  const time = (wall: string | undefined): number => (wall === undefined || wall === '' ? NaN : instant(zone, wall));
  const unknown = (): Float64Array => new Float64Array(rows.length).fill(NaN);
  return {
    count: rows.length,
    row: Int32Array.from(rows, (_row, index) => index + 2),
    id: rows.map((row) => row.id ?? ''),
    createdAt: Float64Array.from(rows, (row) => time(row.created)),
    handedOffAt: Float64Array.from(rows, (row) => time(row.handedOff ?? row.created)),
    firstFollowUpAt: Float64Array.from(rows, (row) => time(row.firstFollowUp)),
    attempts: Float64Array.from(rows, (row) => row.attempts ?? NaN),
    calls: unknown(),
    voicemails: unknown(),
    emails: unknown(),
    reached: Uint8Array.from(rows, (row) => (row.reached ? 1 : 0)),
    typeIndex: Int32Array.from(rows, (row) => (row.type === undefined ? -1 : types.indexOf(row.type))),
    types,
    asksForSales: null,
    isQualified: new Uint8Array(rows.length).fill(1),
    sourceIndex: new Int32Array(rows.length).fill(-1),
    sources: [],
    isMarketing: new Uint8Array(rows.length).fill(1),
    accepted: new Int8Array(rows.length).fill(-1),
    reasonIndex: new Int32Array(rows.length).fill(-1),
    reasons: [],
    ownerIndex: Int32Array.from(rows, (row) => (row.owner === undefined ? -1 : owners.indexOf(row.owner))),
    owners,
    proposalAt: unknown(),
    wonAt: Float64Array.from(rows, (row) => time(row.won)),
    amount: Float64Array.from(rows, (row) => row.amount ?? NaN),
  };
}
