/** Help beside a term that puts a mark before itself as soon as the cell holds what cannot be used. */
import {
  isTable,
  nameOf,
  type SingleTerm,
  type TableTerm,
  type TermDeclaration,
} from '../../domain/agreement/termDeclaration';
import type { Content } from '../../ports';
import { quoted } from '../quoted';

const NUMBERS: readonly string[] = ['number', 'money', 'rate', 'date'];

/**
 * The help, as a formula where a formula can tell good from bad; the whole check is the sidebar's and the refresh's.
 *
 * @param mark put before the help, such as `⚠ Not usable. `
 */
export function helpContent(term: TermDeclaration, help: string, mark: string): Content {
  const condition = isTable(term) ? tableCondition(term) : cellCondition(term);
  return condition === null ? help : { formula: `=IF(${condition};"";${quoted(mark)})&${quoted(help)}` };
}

/** True where the cell can be used; bounds are whole numbers, so that no locale misreads them. */
function cellCondition(term: SingleTerm): string | null {
  const name = nameOf(term);
  if (!NUMBERS.includes(term.kind)) return term.required === true ? `LEN(${name})>0` : null;
  const bounds = [`ISNUMBER(${name})`];
  if (term.above !== undefined) bounds.push(`${name}>${term.above}`);
  const least = term.least ?? (term.kind === 'rate' ? 0 : undefined);
  if (least !== undefined) bounds.push(`${name}>=${least}`);
  const most = term.most ?? (term.kind === 'rate' ? 1 : undefined);
  if (most !== undefined) bounds.push(`${name}<=${most}`);
  const isUsable = `AND(${bounds.join(';')})`;
  return term.required === true ? isUsable : `OR(ISBLANK(${name});${isUsable})`;
}

/** True where no text stands in a column of numbers and no rate is above one. */
function tableCondition(term: TableTerm): string | null {
  const slips = term.columns.slice(0, term.namedColumns).flatMap(({ kind }, index) => {
    const column = `INDEX(${nameOf(term)};0;${index + 1})`;
    if (kind === 'rate') return [`COUNTIF(${column};">1")`, `SUMPRODUCT(1*ISTEXT(${column}))`];
    return NUMBERS.includes(kind) ? [`SUMPRODUCT(1*ISTEXT(${column}))`] : [];
  });
  return slips.length === 0 ? null : `${slips.join('+')}=0`;
}
