/** What of the agreement tab's look follows its words into another language: direction, alignment, room for paragraphs. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import type { Block, TabDress, Workbook } from '../../ports';
import { agreementDress } from './agreementDress';
import { agreementLayout, type LayoutRow } from './agreementLayout';
import { agreementNames } from './agreementNames';
import { sameBlock } from '../sameBlock';

/**
 * The dress of a tab that speaks another language now.
 *
 * Where rows were inserted or moved, nobody knows any more where headings and tables stand: then only the direction
 * changes.
 *
 * @param before values of the terms as they were, whose texts may be longer now
 * @param after the same values in the new language
 */
export function rewordedDress(
  workbook: Workbook,
  tabId: number,
  before: TermValues,
  after: TermValues,
  direction: { readonly was: boolean; readonly is: boolean },
): TabDress {
  const rightToLeft = direction.is;
  const plain: TabDress = { rightToLeft, frozenRows: 0, hideGridlines: true, columnWidthsPixels: [], styles: [] };
  const layout = agreementLayout(after);
  if (!isWhereItWas(workbook, layout, tabId)) return plain;
  const { styles, rowHeightsPixels = [] } = agreementDress(layout, after, tabId, rightToLeft);
  const heightsBefore = agreementDress(layout, before, tabId, rightToLeft).rowHeightsPixels ?? [];
  return {
    ...plain,
    // A row that somebody made higher, or that holds their own text, keeps its height.
    rowHeightsPixels: rowHeightsPixels.filter(
      ({ row, pixels }) => !heightsBefore.some((known) => known.row === row && known.pixels >= pixels),
    ),
    styles:
      direction.was === direction.is
        ? []
        : styles.flatMap(({ block, style }) =>
            style.align === undefined ? [] : [{ block, style: { align: style.align } }],
          ),
  };
}

function isWhereItWas(workbook: Workbook, layout: readonly LayoutRow[], tabId: number): boolean {
  const names: ReadonlyMap<string, Block> = workbook.names();
  return [...agreementNames(layout, tabId)].every(([name, block]) => sameBlock(names.get(name), block));
}
