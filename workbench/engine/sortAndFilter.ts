/** `SORT` and `FILTER`, as Sheets has them. */
import { ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { PlainValue } from './engineValues';
import type { Plain } from './plainCells';
import { cellsOf, isTrue, numberOf, rowsOf, single } from './plainCells';

const RANK = { number: 0, string: 1, boolean: 2, object: 0 } as Record<string, number>;

function compare(left: PlainValue, right: PlainValue): number {
  const difference = (RANK[typeof left] ?? 0) - (RANK[typeof right] ?? 0);
  if (difference !== 0) return difference;
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right);
  return numberOf(left) - numberOf(right);
}

export function sort(args: readonly Plain[]): PlainValue[][] {
  const rows = rowsOf(args[0] ?? '');
  const keys: { values: PlainValue[]; sign: number }[] = [];
  for (let at = 1; at < Math.max(2, args.length); at += 2) {
    const column = args[at] ?? 1;
    const values = Array.isArray(column) ? cellsOf(column) : rows.map((row) => row[numberOf(single(column)) - 1] ?? '');
    keys.push({ values, sign: args[at + 1] === undefined || isTrue(single(args[at + 1])) ? 1 : -1 });
  }
  return rows
    .map((row, index) => ({ row, index }))
    .sort((left, right) => {
      for (const { values, sign } of keys) {
        const [first, second] = [values[left.index] ?? '', values[right.index] ?? ''];
        // Blanks come last in either direction.
        if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
        const order = compare(first, second);
        if (order !== 0) return order * sign;
      }
      return left.index - right.index;
    })
    .map(({ row }) => row);
}

export function filter(args: readonly Plain[]): unknown {
  const rows = rowsOf(args[0] ?? '');
  const conditions = args.slice(1).map(cellsOf);
  const byRow = conditions.every((condition) => condition.length === rows.length);
  const byColumn = conditions.every((condition) => condition.length === rows[0]?.length);
  if (!byRow && !byColumn) return ErrorValueObject.create(ErrorType.NA);
  const keep = (index: number): boolean => conditions.every((condition) => isTrue(condition[index] ?? ''));
  const kept = byRow ? rows.filter((_, row) => keep(row)) : rows.map((row) => row.filter((_, column) => keep(column)));
  return kept.length === 0 || kept[0]?.length === 0 ? ErrorValueObject.create(ErrorType.NA) : kept;
}
