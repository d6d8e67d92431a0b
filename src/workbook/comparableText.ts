/** Compares what a cell holds with what Pactline wrote there, whatever the file's locale made of its formula. */

/**
 * A formula comes back from the sheet with the separators of the file's locale and with spaces of the sheet's own;
 * what stands between quotation marks comes back as it was.
 */
export function comparableText(text: string): string {
  if (!text.startsWith('=')) return text;
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/;/g, ',').replace(/\s/g, '') : part))
    .join('"');
}
