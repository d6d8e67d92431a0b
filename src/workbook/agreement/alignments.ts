/** On which side of its cell each figure, day and word of the agreement tab stands. */
import type { ValueKind } from '../../domain/agreement/termDeclaration';
import type { Block, Style } from '../../ports';
import { LABEL_COLUMN, spillBeside, VALUE_COLUMN, type LayoutRow } from './agreementLayout';
import type { Styled } from './mergeRuns';

/**
 * Figures end where their column ends, and so do the headings above them; days begin where it begins, as texts do.
 * Where both would touch, one makes room: a figure by which rows are told apart begins as a text does, and a short word or
 * a day beside a figure stands in the middle.
 */
export function alignments(
  row: LayoutRow,
  at: (column: number, columns: number) => Block,
  end: 'left' | 'right',
): Styled[] {
  const start = end === 'right' ? 'left' : 'right';
  const alignOf = (kinds: readonly ValueKind[], index: number): Style['align'] => {
    const kind = kinds[index]!;
    const isBeforeText = index === 0 && kinds[1] === 'text';
    if (FIGURES.includes(kind)) return isBeforeText ? start : end;
    const before = kinds[index - 1];
    if (SHORT.includes(kind) && before !== undefined && FIGURES.includes(before)) return 'center';
    return kind === 'date' ? start : undefined;
  };
  const kindsFrom = (first: number, kinds: readonly ValueKind[]): Styled[] =>
    kinds.flatMap((_kind, index) => {
      const align = alignOf(kinds, index);
      return align === undefined ? [] : [{ block: at(first + index, 1), style: { align } }];
    });
  switch (row.kind) {
    case 'term':
      return kindsFrom(VALUE_COLUMN, [row.term.kind]);
    case 'derived':
      return kindsFrom(VALUE_COLUMN, [row.figure.kind]);
    case 'tableHead':
    case 'tableRow': {
      const beside = spillBeside(row.term);
      return [
        ...kindsFrom(LABEL_COLUMN, kindsOf(row.term.columns)),
        ...(beside === null ? [] : kindsFrom(beside.column, kindsOf(beside.spill.columns))),
      ];
    }
    case 'spillHead':
    case 'spillRow':
      return kindsFrom(LABEL_COLUMN, kindsOf(row.spill.columns));
    default:
      return [];
  }
}

const FIGURES: readonly ValueKind[] = ['number', 'money', 'rate', 'time'];
const SHORT: readonly ValueKind[] = ['date', 'yesNo', 'choice'];

const kindsOf = (columns: readonly { readonly kind: ValueKind }[]): ValueKind[] => columns.map(({ kind }) => kind);
