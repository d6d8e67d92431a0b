/** Reads the agreement from its cells, wherever its named ranges have moved to. */
import type { Agreement } from '../domain/agreement/agreement';
import { agreementFromValues } from '../domain/agreement/agreementFromValues';
import { checkTerms } from '../domain/agreement/checkTerms';
import { nameOf, type TermValues } from '../domain/agreement/termDeclaration';
import type { TermIssue } from '../domain/agreement/termIssue';
import { terms } from '../domain/agreement/terms';
import type { Workbook } from '../ports';
import { agreementBlocks, readBlocks, type AgreementBlocks } from './agreementBlocks';
import { termFromCells } from './agreementCells';

export interface AgreementReading {
  /** `null` where a term that figures are computed from is wrong, or there is no agreement. */
  readonly agreement: Agreement | null;
  /** By term key. A cell that cannot be read comes as the text it shows, with an issue at its path. */
  readonly values: TermValues;
  readonly issues: readonly TermIssue[];
  /** Where each term stands; empty in a file without an agreement. */
  readonly blocks: AgreementBlocks;
}

/**
 * The agreement as its cells have it now: two calls that read the document, one of them over all its cells.
 *
 * @example readAgreement(platform.workbook).agreement?.quota // 1250000
 */
export function readAgreement(workbook: Workbook): AgreementReading {
  const blocks = agreementBlocks(workbook.names());
  if (blocks.size === 0) return { agreement: null, values: {}, issues: [], blocks };
  const cells = readBlocks(workbook, blocks);
  const zone = workbook.timeZone();
  const values: Record<string, TermValues[string]> = {};
  const missing: TermIssue[] = [];
  for (const term of terms) {
    const termCells = cells.get(term.key);
    values[term.key] = termCells === undefined ? null : termFromCells(term, termCells, zone);
    if (termCells === undefined) missing.push({ code: 'nameMissing', path: term.key, values: { name: nameOf(term) } });
  }
  const isMissing = new Set(missing.map((issue) => issue.path));
  // A term without cells is named once, by what is the matter with it, and not again as blank.
  const issues = [...missing, ...checkTerms(values).filter((issue) => !isMissing.has(issue.path))];
  return { agreement: agreementFromValues(values, issues), values, issues, blocks };
}
