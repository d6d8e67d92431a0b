/** Changes a formula where it is formula, and leaves texts and quoted sheet names alone. */
export function insideFormula(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
