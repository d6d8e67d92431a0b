/** Calls a formula as a cell does: arguments in, an answer or a worded refusal out. */
import type { Cell, Cells } from '../../domain/cell';
import { answerRows } from './answerRows';
import { readArguments } from './readArguments';
import type { FormulaDeclaration, FormulaServices } from './declaration';
import { type FormulaIssue, refuse, Refusal } from './refusal';
import { word } from './word';

/** Whether a cell is asked to hold what it cannot. */
const isTooLarge = (cell: Cell): boolean => typeof cell === 'number' && !Number.isFinite(cell);

/**
 * Runs one formula.
 *
 * @param args as Sheets passes them: a value, or rows of cells for a range
 * @returns a value for one cell, or rows of them that spill
 * @throws Error whose message stands in the cell's note, in the language of the account
 * @example callFormula(slaLeadsNeeded, [100000, 0.55, 5000, 0.01], services) // 1100
 */
export function callFormula(
  declaration: FormulaDeclaration,
  args: ArrayLike<unknown>,
  services: FormulaServices,
): Cell | Cells {
  let locale: string | undefined;
  const say = (issue: FormulaIssue): string => word(declaration.name, issue, (locale ??= services.userLocale()));
  try {
    const call = readArguments(declaration, args, services);
    if ('rows' in declaration) return answerRows(declaration, call, (issue) => `⚠ ${say(issue)}`);
    const answer = declaration.run(call);
    const cells = Array.isArray(answer) ? (answer as Cells) : [[answer as Cell]];
    if (cells.some((row) => row.some(isTooLarge))) refuse('tooLarge', '');
    return answer;
  } catch (thrown) {
    if (thrown instanceof Refusal) throw new Error(say(thrown.issue));
    throw thrown;
  }
}
