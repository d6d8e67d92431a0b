/** Reads the agreement from its cells, wherever its named ranges have moved to. */
import type { Agreement } from '../../domain/agreement/agreement';
import { agreementFromValues } from '../../domain/agreement/agreementFromValues';
import { checkTerms } from '../../domain/agreement/checkTerms';
import { nameOf, type TermDeclaration, type TermValues } from '../../domain/agreement/termDeclaration';
import type { TermIssue } from '../../domain/agreement/termIssue';
import { termOf, terms, type TermKey } from '../../domain/agreement/terms';
import type { Block, Workbook } from '../../ports';
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
  /** Tables with rows above the cells of their names; until these are mended, formulas do not see the rows. */
  readonly outgrown: readonly string[];
}

const NOTHING = { agreement: null, values: {}, issues: [], outgrown: [] } as const;

/**
 * The agreement as its cells have it now: two calls that read the document, one of them over all its cells.
 *
 * @example readAgreement(platform.workbook).agreement?.quota // 1250000
 */
export function readAgreement(workbook: Workbook): AgreementReading {
  const names = workbook.names();
  const named = agreementBlocks(names);
  if (named.size === 0) return { ...NOTHING, blocks: named };
  const { blocks, contents, outgrown } = readBlocks(workbook, named, names);
  const zone = workbook.timeZone();
  const values: Record<string, TermValues[string]> = {};
  for (const term of terms) {
    const cells = contents.get(term.key);
    values[term.key] = cells === undefined ? null : termFromCells(term, cells, zone);
  }
  const misnamed = nameIssues(named);
  const isMisnamed = new Set(misnamed.map((issue) => issue.path));
  // A term without cells of its own is named once, by what is the matter with it, and not again as blank.
  const issues = [...misnamed, ...checkTerms(values).filter(({ path }) => !isMisnamed.has(path))];
  return { agreement: agreementFromValues(values, issues), values, issues, blocks, outgrown };
}

/** Names that are gone, and names of two terms on one cell. */
export function nameIssues(blocks: AgreementBlocks): TermIssue[] {
  const all = [...blocks];
  return (terms as readonly TermDeclaration[]).flatMap((term): TermIssue[] => {
    const name = nameOf(term);
    const block = blocks.get(term.key);
    if (block === undefined) return [{ code: 'nameMissing', path: term.key, values: { name } }];
    const other = all.find(([key, another]) => key !== term.key && overlap(block, another))?.[0];
    if (other === undefined) return [];
    return [{ code: 'nameDoubled', path: term.key, values: { name, other: nameOf(termOf(other as TermKey)) } }];
  });
}

const overlap = (one: Block, other: Block): boolean =>
  one.tabId === other.tabId &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
