/** What kind of lead each is: type, source, qualification, and what sales said to it. */
import type { LeadField, Leads } from '../leads';
import type { LogTable } from './logTable';
import { readNameColumn, type NameColumn } from './nameColumn';
import { onList, readYesNoColumn } from './valueList';

type KindColumns = Pick<
  Leads,
  | 'typeIndex'
  | 'types'
  | 'asksForSales'
  | 'sourceIndex'
  | 'sources'
  | 'isMarketing'
  | 'isQualified'
  | 'accepted'
  | 'reasonIndex'
  | 'reasons'
  | 'ownerIndex'
  | 'owners'
>;

export function readKindCells(table: LogTable): KindColumns {
  const types = readNames(table, 'leadType');
  const sources = readNames(table, 'source');
  const owners = readNames(table, 'owner');
  const reasons = readNames(table, 'reason');
  const { leadType: asking } = table.reading.values;
  for (const [field, { index }] of [['leadType', types] as const, ['source', sources] as const]) {
    if (table.cells(field) !== null) table.note('blankValue', field, blanks(index));
  }
  return {
    typeIndex: types.index,
    types: types.names,
    asksForSales: asking === undefined ? null : chosenValues(table, 'leadType'),
    sourceIndex: sources.index,
    sources: sources.names,
    isMarketing: chosenValues(table, 'source'),
    isQualified: chosenValues(table, 'qualification'),
    accepted: readAccepted(table),
    reasonIndex: reasons.index,
    reasons: reasons.names,
    ownerIndex: owners.index,
    owners: owners.names,
  };
}

function readNames(table: LogTable, field: LeadField): NameColumn {
  const cells = table.cells(field);
  return cells === null ? { index: new Int32Array(table.count).fill(-1), names: [] } : readNameColumn(cells);
}

function blanks(index: Int32Array): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < index.length; row += 1) if (index[row]! < 0) found.push(row);
  return found;
}

/** 1 for each lead that has one of the chosen values; for all of them where there is no column, or nobody has chosen. */
function chosenValues(table: LogTable, field: LeadField): Uint8Array {
  const cells = table.cells(field);
  return cells === null ? new Uint8Array(table.count).fill(1) : onList(cells, table.reading.values[field] ?? null);
}

function readAccepted(table: LogTable): Int8Array {
  const accepted = new Int8Array(table.count).fill(-1);
  const cells = table.cells('accepted');
  if (cells === null) return accepted;
  const { yes, no } = readYesNoColumn(cells, 'accepted', table.reading.values.accepted ?? null);
  for (let index = 0; index < table.count; index += 1) if (yes[index] !== no[index]) accepted[index] = yes[index]!;
  return accepted;
}
