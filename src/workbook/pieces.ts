/** Keeps a long text in a store whose values are limited, in pieces, so that it is there whole or not at all. */
import type { Store } from '../ports';

/** A value may have 9 KB; a character takes up to three bytes, and a pair of them four. */
const PIECE_CHARACTERS = 2900;

const pieceKey = (key: string, index: number): string => `${key}.${index}`;

/** Writes the pieces first and their number last: a run that is killed in between has written nothing. */
export function writePieces(store: Store, key: string, text: string): void {
  const count = Math.max(1, Math.ceil(text.length / PIECE_CHARACTERS));
  for (let index = 0; index < count; index++) {
    store.set(pieceKey(key, index), text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS));
  }
  store.set(key, String(count));
}

/** The text, or `null` where none was written to its end. */
export function readPieces(store: Store, key: string): string | null {
  const count = Number(store.get(key) ?? '');
  if (!Number.isInteger(count) || count < 1) return null;
  const pieces = Array.from({ length: count }, (_, index) => store.get(pieceKey(key, index)));
  return pieces.some((piece) => piece === null) ? null : pieces.join('');
}

/** Takes the number away first: what is left of the pieces then means nothing, and the next text writes over it. */
export function removePieces(store: Store, key: string): void {
  const count = Number(store.get(key) ?? '');
  store.remove(key);
  for (let index = 0; index < count; index++) store.remove(pieceKey(key, index));
}
