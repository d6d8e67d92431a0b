/** Takes the keys off a translation, which `unpackTexts.ts` puts back: the sidebar carries those of the English alone. */
import { FORM_SEPARATOR, REPEATED } from './unpackTexts';

const FORMS = ['one', 'few', 'many', 'other'] as const;

type Texts = Readonly<Record<string, unknown>>;

function lineOf(text: unknown, place: string): string {
  const forms = typeof text === 'string' ? [text] : FORMS.map((form) => (text as Texts)[form]);
  const said = forms.filter((form) => typeof form === 'string');
  const isWhole = typeof text === 'string' || said.length === 2 || said.length === FORMS.length;
  if (!isWhole || said.some((form) => /^$|[\n\u001e\u001f]/.test(form))) throw new Error(`${place} cannot be packed`);
  return said.map((form, index) => (form === said[index - 1] ? '' : form)).join(FORM_SEPARATOR);
}

function linesOf(english: unknown, translated: unknown, place: string): string[] {
  const isText =
    typeof english === 'string' ||
    (typeof english === 'object' && english !== null && 'one' in english && 'other' in english);
  if (isText) return [lineOf(translated ?? {}, place)];
  return Object.entries(english as Texts).flatMap(([key, part]) =>
    linesOf(part, ((translated ?? {}) as Texts)[key], `${place}.${key}`),
  );
}

/**
 * The texts of a translation in the order of the English keys, one a line.
 *
 * @throws where a text is missing, or has what parts texts from each other
 * @example packTexts({ open: 'Open', rows: { one: 'row', other: 'rows' } }, { open: 'Abrir', rows: { one: 'fila', other: 'filas' } })
 * // 'Abrir\nfila\u001ffilas'
 */
export function packTexts(english: unknown, translated: unknown): string {
  const seen = new Map<string, number>();
  const lines = linesOf(english, translated, '').map((line, index) => {
    const earlier = seen.get(line);
    if (earlier !== undefined && line.length > 5) return `${REPEATED}${earlier}`;
    if (earlier === undefined) seen.set(line, index);
    return line;
  });
  return lines.join('\n');
}
