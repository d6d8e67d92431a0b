/** Names a column as the sheet does. */

/**
 * @param column first column is 1
 * @example columnLetter(28) // 'AB'
 */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
