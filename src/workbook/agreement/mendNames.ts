/** Lets the names of tables reach over rows that somebody inserted right below their headings. */
import { isTable } from '../../domain/agreement/termDeclaration';
import { termOf, type TermKey } from '../../domain/agreement/terms';
import type { Workbook } from '../../ports';
import { tableNames } from './agreementNames';
import type { AgreementReading } from './readAgreement';

/**
 * Moves the names of outgrown tables. No cell changes; formulas see the inserted rows from now on.
 *
 * @returns the reading, of which nothing is outgrown any more
 */
export function mendNames(workbook: Workbook, reading: AgreementReading): AgreementReading {
  for (const key of reading.outgrown) {
    const term = termOf(key as TermKey);
    const block = reading.blocks.get(key);
    if (!isTable(term) || block === undefined) continue;
    for (const [name, named] of tableNames(term, block)) workbook.setName(name, named);
  }
  return { ...reading, outgrown: [] };
}
