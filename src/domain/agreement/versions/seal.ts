/** What closes the record of a version: who signed it, where, in which form, and what its rows add up to. */
import { parseIsoDay, isoDay } from '../../time/civilDay';
import type { Side, Signature } from './version';

/** Stands in the place of a term in the row that holds the seal. */
export const SEAL_TERM = '(seal)';

export interface Seal {
  /** Number of the form in which the rows are written. */
  readonly schema: number;
  readonly fileId: string;
  /** Language of the tabs, in which the ready wording of this version is. */
  readonly language: string;
  readonly signatures: readonly Signature[];
  /** Terms of the rows: `leadTypes.4` stands for four rows. A row that is gone is named by it. */
  readonly terms: readonly string[];
  readonly digest: string;
}

/** The names of all rows of a record: `leadTypes.1` to `leadTypes.4` for `leadTypes.4`. */
export const rowTerms = ({ terms }: Pick<Seal, 'terms'>): string[] =>
  terms.flatMap((term) => {
    const [key, count] = term.split('.');
    return count === undefined ? [term] : Array.from({ length: Number(count) }, (_, index) => `${key}.${index + 1}`);
  });

/** The other way about. */
export function sealTerms(rows: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [key, number] = row.split('.');
    counts.set(key!, number === undefined ? 0 : Math.max(counts.get(key!) ?? 0, Number(number)));
  }
  return Array.from(counts, ([key, count]) => (count === 0 ? key : `${key}.${count}`));
}

/** The text of the seal's cell. */
export const sealText = ({ schema, fileId, language, signatures, terms, digest }: Seal): string =>
  JSON.stringify({
    schema,
    file: fileId,
    language,
    signed: signatures.map(({ side, name, team, signedDay }) => ({ side, name, team, on: isoDay(signedDay) })),
    terms: terms.join(' '),
    digest,
  });

/** The seal of a text whose check has held; `null` for what no Pactline has written. */
export function readSeal(text: string): Seal | null {
  const { schema, file, language, signed, terms, digest } = parsed(text);
  if (typeof schema !== 'number' || typeof file !== 'string' || typeof digest !== 'string') return null;
  if (typeof terms !== 'string' || !Array.isArray(signed)) return null;
  return {
    schema,
    fileId: file,
    language: typeof language === 'string' ? language : 'en',
    signatures: signed.flatMap(signatureOf),
    terms: terms === '' ? [] : terms.split(' '),
    digest,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function signatureOf(entry: unknown): Signature[] {
  const { side, name, team, on } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const signedDay = typeof on === 'string' ? parseIsoDay(on) : null;
  if (!isSide(side) || typeof name !== 'string' || typeof team !== 'string' || signedDay === null) return [];
  return [{ side, name, team, signedDay }];
}

const isSide = (value: unknown): value is Side => value === 'marketing' || value === 'sales';
