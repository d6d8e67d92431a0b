/** Puts a translation back under the keys of its English, which the sidebar then carries once and not five times. */

/** Parts the plural forms of one text; one that says what the form before it says is left out. */
export const FORM_SEPARATOR = '\u001f';

/** Stands before the number of an earlier line that says the same. */
export const REPEATED = '\u001e';

const isText = (texts: object): boolean => 'one' in texts && 'other' in texts;

function textOf(line: string): unknown {
  const forms = line.split(FORM_SEPARATOR);
  if (forms.length === 1) return line;
  forms.forEach((form, index) => {
    if (form === '') forms[index] = forms[index - 1] ?? '';
  });
  const [one, few, many, other] = forms;
  return forms.length === 2 ? { one, other: few } : { one, few, many, other };
}

/**
 * The translation that `packTexts` has packed.
 *
 * @param english whose keys the translation has, in their order
 * @param packed the texts alone, one a line
 * @example unpackTexts({ open: 'Open', rows: { one: 'row', other: 'rows' } }, 'Abrir\nfila\u001ffilas')
 * // { open: 'Abrir', rows: { one: 'fila', other: 'filas' } }
 */
export function unpackTexts<Texts extends object>(english: Texts, packed: string): Texts {
  const lines = packed.split('\n');
  let next = 0;
  const unpack = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || isText(node)) {
      const line = lines[next++] ?? '';
      return textOf(line.startsWith(REPEATED) ? (lines[Number(line.slice(1))] ?? '') : line);
    }
    return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, unpack(part)]));
  };
  return unpack(english) as Texts;
}
