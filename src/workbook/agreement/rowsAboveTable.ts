/** Finds rows that somebody inserted between the heading of a table and its first row, where its name does not reach. */
import type { TableTerm } from '../../domain/agreement/termDeclaration';
import { isBlank, type Cells } from '../../domain/cell';

/**
 * How many rows above the name belong to the table.
 *
 * A table has a title with its help, a heading, and then its rows; nothing else of Pactline's stands there without a name. So what
 * comes after the heading, and before the first row of the name, was inserted by somebody.
 *
 * @param above all rows between the named cells above the table and its first row, as wide as the table
 * @returns 0 where no heading is found, or nothing was typed below it
 */
export function rowsAboveTable(term: TableTerm, above: Cells): number {
  for (let title = 0; title + 1 < above.length; title++) {
    const isTitle = above[title]!.slice(0, 2).every((cell) => !isBlank(cell));
    const isHeading = term.columns.every((_column, index) => !isBlank(above[title + 1]![index]));
    if (!isTitle || !isHeading) continue;
    const inserted = above.slice(title + 2);
    return inserted.every((row) => row.every(isBlank)) ? 0 : inserted.length;
  }
  return 0;
}
