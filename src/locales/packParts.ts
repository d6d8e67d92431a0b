/** Lays out what the project keeps as text, a line a part, so that a call reads the part it needs and parses no other. */

/**
 * @param parts by a name of small letters
 * @example packParts({ en: { yes: 'Yes' }, server: { source: 'var a' } }) // 'en {"yes":"Yes"}\nserver {"source":"var a"}'
 */
export const packParts = (parts: Readonly<Record<string, object>>): string =>
  Object.entries(parts)
    .map(([name, part]) => `${name} ${JSON.stringify(part)}`)
    .join('\n');
