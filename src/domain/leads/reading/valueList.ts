/** Which values of a column mean yes: the team's own list, else words that usually do. */
import type { Cell } from '../../cell';
import { readYesNo } from '../../agreement/readYesNo';
import { sameWord } from '../../text/sameWord';
import { foldText } from '../../text/foldText';

/** What logs say besides the words that `readYesNo` knows. */
const YES = 'x|s|verdadero|t|prawda|e|dogru|sim';
const NO = 'falso|falsz|hayir|h|yanlis|nao|rejected|rechazado|odrzucony|reddedildi|رد شد';

/** Words that mean yes in the columns that hold statuses, besides the plain ones. */
const STATUSES = {
  reached:
    'reached|connected|conversation|spoke|talked|answered|meeting|meeting booked|meeting scheduled|contactado|localizado|skontaktowano|rozmowa|ulasildi|gorusuldu|برقرار شد|گفتگو شد',
  stage:
    'won|closed won|closedwon|customer|ganado|ganada|cerrado ganado|cerrada ganada|cliente|wygrana|wygrane|wygrany|klient|kazanildi|kazanilan|musteri|برنده|موفق|مشتری|ganho|vyhra|vyhrano',
  accepted: 'accepted|aceptado|aceptada|zaakceptowany|zaakceptowano|kabul|kabul edildi|پذیرفته|پذیرفته شد|aceito',
} as const;

type YesNoField = keyof typeof STATUSES;

const has = (list: string, folded: string): boolean => `|${list}|`.includes(`|${folded}|`);

/** A value as people choose it from a list; the list compares what is folded. */
export const valueText = (cell: Cell): string =>
  typeof cell === 'object' ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell).trim();

interface YesNoColumn {
  /** 1 where the value means yes. */
  readonly yes: Uint8Array;
  /** 1 where the value means no; neither where the cell is blank, or nobody has said what its value means. */
  readonly no: Uint8Array;
  /** Indices of values that are neither yes nor no in a column that otherwise says yes and no. */
  readonly unknown: readonly number[];
}

/**
 * Reads a column of ticks, of yes and no, or of statuses some of which mean yes. A date says when it happened: yes.
 *
 * @param chosen the values that mean yes, as somebody chose them; `null`: the usual words
 * @example readYesNoColumn(['Connected', 'Open', true], 'reached', null).yes // [1, 0, 1]
 */
export function readYesNoColumn(
  cells: readonly Cell[],
  field: YesNoField,
  chosen: readonly string[] | null,
): YesNoColumn {
  const yes = new Uint8Array(cells.length);
  const no = new Uint8Array(cells.length);
  const others: number[] = [];
  const isChosen = chosen === null ? null : new Set(chosen.map(sameWord));
  const remembered = new Map<Cell, 'yes' | 'no' | 'other'>();
  let saysNo = false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    let means = remembered.get(cell);
    if (means === undefined) {
      means = typeof cell === 'object' ? 'yes' : meaningOf(valueText(cell), field, isChosen);
      if (typeof cell !== 'object') remembered.set(cell, means);
    }
    if (means === 'yes') yes[index] = 1;
    else if (means === 'no') {
      no[index] = 1;
      saysNo = true;
    } else others.push(index);
  }
  return { yes, no, unknown: saysNo && isChosen === null ? others : [] };
}

function meaningOf(text: string, field: YesNoField, chosen: ReadonlySet<string> | null): 'yes' | 'no' | 'other' {
  if (chosen !== null) return chosen.has(sameWord(text)) ? 'yes' : 'no';
  const plain = readYesNo(text);
  if (plain !== null) return plain ? 'yes' : 'no';
  const folded = foldText(text);
  if (has(YES, folded) || has(STATUSES[field], folded) || /[✓✔☑✅]/u.test(text)) return 'yes';
  return folded === '' || has(NO, folded) ? 'no' : 'other';
}

/**
 * 1 for each cell whose value is on a list.
 *
 * @param chosen compared without regard to case and outer spaces; `null`: no list, every cell is on it
 */
export function onList(cells: readonly Cell[], chosen: readonly string[] | null): Uint8Array {
  const listed = new Uint8Array(cells.length);
  if (chosen === null) return listed.fill(1);
  const words = new Set(chosen.map(sameWord));
  const remembered = new Map<Cell, number>();
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    let isListed = remembered.get(cell);
    if (isListed === undefined) remembered.set(cell, (isListed = Number(words.has(sameWord(valueText(cell))))));
    listed[index] = isListed;
  }
  return listed;
}

interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** How often each value stands in a column, the most frequent first, blanks as `''`; so that people can say what each means. */
export function countValues(cells: readonly Cell[]): readonly ValueCount[] {
  const counts = new Map<string, { value: string; count: number }>();
  const remembered = new Map<Cell, { value: string; count: number }>();
  for (const cell of cells) {
    let entry = remembered.get(cell);
    if (entry === undefined) {
      const value = valueText(cell);
      const word = sameWord(value);
      entry = counts.get(word) ?? { value, count: 0 };
      counts.set(word, entry);
      if (typeof cell !== 'object') remembered.set(cell, entry);
    }
    entry.count += 1;
  }
  return Array.from(counts.values()).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}
