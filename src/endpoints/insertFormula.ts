/** Puts a formula into the cell that is selected; over something that stands there only when the person said so. */
import { columnLetters } from '../domain/columnLetters';
import { refusal } from '../domain/agreement/refusal';
import type { Block, Platform } from '../ports';
import type { FormulaInsertion, InsertedFormula, Reply } from './contract';
import { refused } from './refused';
import { partsOf } from './request';

/** One of Pactline's own, so that a request can put nothing else into somebody's file. */
const OWN_FORMULA = /^=(?:SLA|LEAD)_[A-Z_]+\([^]*\)$/;
const LONGEST_FORMULA = 8_000;

/**
 * Writes a formula, with `;` between its arguments, into the first selected cell.
 *
 * @returns where it stands now; or, with nothing written, `cellFilled` with what stands there, or `nothingSelected`
 */
export function insertFormula({ workbook }: Platform, request: FormulaInsertion): Reply<InsertedFormula> {
  const { formula, overwrite } = partsOf(request);
  if (typeof formula !== 'string' || formula.length > LONGEST_FORMULA || !OWN_FORMULA.test(formula)) {
    return refused(refusal('badRequest'));
  }
  if (!workbook.canEdit()) return refused(refusal('readOnly'));
  const selected = workbook.selection();
  if (selected === null) return refused({ code: 'nothingSelected', path: '', values: {} });
  const block: Block = { ...selected, rows: 1, columns: 1 };
  const cell = `${columnLetters(block.column)}${block.row}`;
  const standing = workbook.readFormulas(block)[0]![0]! || workbook.read(block)[0]![0]!;
  if (standing !== '' && overwrite !== true) {
    const came = typeof standing === 'number' ? standing : String(standing).slice(0, 60);
    return refused({ code: 'cellFilled', path: '', values: { cell, came } });
  }
  workbook.write(block, [[{ formula }]]);
  return { ok: true, value: { cell } };
}
