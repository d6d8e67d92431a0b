/**
 * Turns the separators of a formula into the engine's and back, sign for sign, so that every position stays what it was
 * and the help shown while typing points at the right argument.
 */

/** How the file's locale writes formulas: with a decimal comma, `;` and `\` take the place of `,`. */
export type Separators = 'decimal point' | 'decimal comma';

/**
 * @param formula as typed; with or without `=`
 * @example toEngineSigns('=SUM(1,5;{1\\2;3\\4})', 'decimal comma') // '=SUM(1.5,{1,2;3,4})'
 * @example toEngineSigns('=SUM(1;2)', 'decimal point') // '=SUM(1,2)', as Sheets accepts it
 */
export function toEngineSigns(formula: string, separators: Separators): string {
  let depthOfBraces = 0;
  let quote = '';
  let signs = '';
  for (let at = 0; at < formula.length; at++) {
    const sign = formula[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
      signs += sign;
      continue;
    }
    if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depthOfBraces++;
    else if (sign === '}') depthOfBraces--;
    signs += engineSign(sign, depthOfBraces > 0, separators);
  }
  return signs;
}

function engineSign(sign: string, isInBraces: boolean, separators: Separators): string {
  if (sign === ';') return isInBraces ? ';' : ',';
  if (separators === 'decimal point') return sign;
  if (sign === ',') return '.';
  return sign === '\\' && isInBraces ? ',' : sign;
}
