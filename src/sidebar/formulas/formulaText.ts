/** Puts arguments together to a formula: as the file's locale shows it, and as a script may write it in any locale. */
import type { DecimalMark } from '../../domain/agreement/readTyped';

/** Arguments up to the last that says something, because blanks at the end are better left out. */
function withoutLastBlanks(args: readonly string[]): string[] {
  const kept = args.map((argument) => argument.trim());
  while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return kept;
}

/**
 * The formula as it is typed into this file.
 *
 * @example shownFormula('LEAD_DUE', ['A2', '60', '', ''], ';') // '=LEAD_DUE(A2; 60)'
 */
export const shownFormula = (name: string, args: readonly string[], separator: ',' | ';'): string =>
  `=${name}(${withoutLastBlanks(args).join(`${separator} `)})`;

/**
 * The formula as a script writes it: `;` between arguments and no decimals, since locales read both differently.
 *
 * @param separator of the file
 * @param mark decimal mark of the file
 * @returns `null` where a bracket or a quotation mark is open, or closes what is not an argument's
 * @example writtenFormula('LEAD_VALUE_IMPLIED', ['2.5%', 'SUM(A1,A2)'], ',', '.')
 * // '=LEAD_VALUE_IMPLIED(25%/10; SUM(A1;A2))'
 */
export function writtenFormula(
  name: string,
  args: readonly string[],
  separator: ',' | ';',
  mark: DecimalMark,
): string | null {
  const written = withoutLastBlanks(args).map((argument) => writtenArgument(argument, separator, mark));
  return written.includes(null) ? null : `=${name}(${written.join('; ')})`;
}

/** Texts, decimals, and single characters. */
const TOKENS = { '.': /"(?:[^"]|"")*"|\d+\.\d+%?|[^]/g, ',': /"(?:[^"]|"")*"|\d+,\d+%?|[^]/g } as const;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

function writtenArgument(text: string, separator: ',' | ';', mark: DecimalMark): string | null {
  const open: string[] = [];
  let written = '';
  for (const [part] of text.matchAll(TOKENS[mark])) {
    if (part === '"') return null;
    const closing = CLOSING[part];
    if (closing !== undefined) open.push(closing);
    if ((part === ')' || part === '}') && open.pop() !== part) return null;
    // Between the braces of an array, a comma parts columns.
    const isSeparator = part === separator && !open.includes('}');
    if (isSeparator && open.length === 0) return null;
    written += isSeparator ? ';' : withoutDecimals(part);
  }
  return open.length > 0 ? null : written;
}

/** 49.6% is 496%/10 in every locale. */
function withoutDecimals(part: string): string {
  const match = /^(\d+)[.,](\d+)(%?)$/.exec(part);
  if (match === null) return part;
  const [, whole = '', fraction = '', percent = ''] = match;
  return `${Number(whole + fraction)}${percent}/${10 ** fraction.length}`;
}

/**
 * An American example as this file would take it.
 *
 * @example localExample('=LEAD_VALUE_IMPLIED(2.5%, 10000)', ';', ',') // '=LEAD_VALUE_IMPLIED(2,5%; 10000)'
 */
export function localExample(formula: string, separator: ',' | ';', mark: DecimalMark): string {
  let depth = 0;
  return formula.replace(/"[^"]*"|\d+\.\d+|[{},]/g, (part) => {
    if (part === '{') depth++;
    if (part === '}') depth--;
    if (part === ',') return depth > 0 ? part : separator;
    return /^\d/.test(part) ? part.replace('.', mark) : part;
  });
}
