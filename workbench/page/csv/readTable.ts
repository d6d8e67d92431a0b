/** Reads the rows of a CSV or TSV file, whatever separates them and however they are encoded. */
import Papa from 'papaparse';

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * @param bytes the file's
 * @returns rows of texts, of unequal length where the file has it so; empty rows at the end are left out
 */
export function readTable(bytes: ArrayBuffer): readonly (readonly string[])[] {
  // Without the line break at the end, which Papa would take for a row that lacks the delimiter.
  const text = decode(bytes).replace(/[\r\n]+$/, '');
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS });
  let end = data.length;
  while (end > 0 && data[end - 1]!.every((text) => text === '')) end--;
  return data.slice(0, end);
}

/** By byte order mark, else UTF-8; what is no UTF-8 comes from an old Windows program. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
