/** Which values of a column mean yes: the team's own list, else words that usually do. */
import type { Cell } from '../cell';
import { foldText } from './foldText';

const YES = 'yes|y|true|1|x|si|s|verdadero|tak|t|prawda|evet|e|dogru|بله|بلی|sim';
const NO = 'no|n|false|0|falso|nie|falsz|hayir|h|yanlis|خیر|نه|nao';

/** Words that mean yes in the columns that hold statuses, besides the plain ones. */
const STATUSES = {
  reached:
    'reached|connected|conversation|spoke|talked|answered|meeting|meeting booked|meeting scheduled|contactado|localizado|skontaktowano|rozmowa|ulasildi|gorusuldu|برقرار شد|گفتگو شد',
  stage:
    'won|closed won|closedwon|customer|ganado|ganada|cerrado ganado|cerrada ganada|cliente|wygrana|wygrane|wygrany|klient|kazanildi|kazanilan|musteri|برنده|موفق|مشتری|ganho|vyhra|vyhrano',
  accepted: 'accepted|aceptado|aceptada|zaakceptowany|zaakceptowano|kabul|kabul edildi|پذیرفته|پذیرفته شد|aceito',
} as const;

export type YesNoField = keyof typeof STATUSES;

const has = (list: string, folded: string): boolean => `|${list}|`.includes(`|${folded}|`);

/** A value as people choose it from a list; the list compares what is folded. */
export const valueText = (cell: Cell): string =>
  typeof cell === 'object' ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell).trim();

export interface YesNoColumn {
  /** 1 where the value means yes. */
  readonly yes: Uint8Array;
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
  const others: number[] = [];
  const isChosen = chosen === null ? null : new Set(chosen.map(foldText));
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
    else if (means === 'no') saysNo = true;
    else others.push(index);
  }
  return { yes, unknown: saysNo && isChosen === null ? others : [] };
}

function meaningOf(text: string, field: YesNoField, chosen: ReadonlySet<string> | null): 'yes' | 'no' | 'other' {
  const folded = foldText(text);
  if (chosen !== null) return chosen.has(folded) ? 'yes' : 'no';
  if (has(YES, folded) || has(STATUSES[field], folded) || /[✓✔☑✅]/u.test(text)) return 'yes';
  return folded === '' || has(NO, folded) ? 'no' : 'other';
}
