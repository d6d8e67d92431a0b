/** Finds the rows of the agreement tab by the words in its first column, for terms whose names no longer tell. */
import type { Cells } from '../../domain/cell';
import type { LayoutRow } from './agreementLayout';

/** Kinds of rows that begin with words of Pactline's own. */
const LABELLED: readonly LayoutRow['kind'][] = [
  'section',
  'term',
  'derived',
  'paragraphTitle',
  'tableTitle',
  'spillTitle',
];

export interface LabelledRows {
  /** Row of the sheet by place in the layout; a row whose words are gone is left out. */
  readonly rows: ReadonlyMap<number, number>;
  /** First row below `row` that begins with such words; `null`: none does. */
  readonly nextBelow: (row: number) => number | null;
}

/**
 * Compares the tab with what a new one would hold.
 *
 * @param labels words of the first column by place in the layout; `''` where it has none
 * @param cells of the tab from its first row on
 * @param isTaken true for a row of the sheet on which a name says what it is: what somebody typed there is no label
 */
export function labelledRows(
  layout: readonly LayoutRow[],
  labels: readonly string[],
  cells: Cells,
  isTaken: (row: number) => boolean,
): LabelledRows {
  const wanted = labels.flatMap((label, index) => {
    const isWanted = label !== '' && LABELLED.includes(layout[index]!.kind);
    return isWanted ? [{ label, index }] : [];
  });
  const known = new Set(wanted.map(({ label }) => label));
  const found = cells.flatMap(([first], index) => {
    const isFound = typeof first === 'string' && known.has(first) && !isTaken(index + 1);
    return isFound ? [{ label: first, row: index + 1 }] : [];
  });
  const rows = new Map(
    longestMatch(wanted, found).map(([place, other]) => [wanted[place]!.index, found[other]!.row] as const),
  );
  const matched = new Set(rows.values());
  // A section that was moved out of its turn is found by words that nothing else is left to have.
  for (const { label, index } of wanted.filter((one) => !rows.has(one.index))) {
    const left = found.filter((one) => one.label === label && !matched.has(one.row));
    if (left.length === 1) rows.set(index, left[0]!.row);
  }
  const all = [...rows.values()].sort((one, other) => one - other);
  return { rows, nextBelow: (row) => all.find((other) => other > row) ?? null };
}

interface Labelled {
  readonly label: string;
}

/** Pairs of places with the same label, in the same order on both sides, as many as there can be. */
function longestMatch(first: readonly Labelled[], second: readonly Labelled[]): (readonly [number, number])[] {
  // Row by row from the end: how many pairs the rest of both sides has.
  const lengths = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  for (let one = first.length - 1; one >= 0; one--) {
    for (let other = second.length - 1; other >= 0; other--) {
      lengths[one]![other] =
        first[one]!.label === second[other]!.label
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    if (first[one]!.label === second[other]!.label) pairs.push([one++, other++]);
    else if (lengths[one + 1]![other]! >= lengths[one]![other + 1]!) one++;
    else other++;
  }
  return pairs;
}
