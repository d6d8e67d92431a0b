/** Reads back what the last refresh said of a review, so that the sidebar asks for it without a look at the leads. */
import { isTermKey } from '../../domain/agreement/terms';
import type { Cell } from '../../domain/cell';
import { reviewCodes, type Review, type ReviewCode, type ReviewReason } from '../../domain/report/review/review';
import { dataTables } from '../../domain/report/tables';
import type { Workbook } from '../../ports';
import { dataBlock, tableBlock } from './dataLayout';
import { REPORT_NAMES } from '../reportNames';
import { PROPOSAL } from './reviewRows';
import { sameBlock } from '../sameBlock';

const NOTHING: Review = { reasons: [], proposals: [] };

/**
 * The review of the last refresh: the file's names and one read.
 *
 * @returns nothing to review before the first refresh, and after one of an older Pactline that had none
 * @example readReview(platform.workbook).proposals[0]?.term // 'closeRate'
 */
export function readReview(workbook: Workbook): Review {
  const data = workbook.names().get(REPORT_NAMES.data);
  if (data === undefined || !sameBlock(data, dataBlock(data.tabId))) return NOTHING;
  const { columns } = dataTables.review;
  const rows = workbook
    .read(tableBlock(data, 'review'))
    .map((cells): Readonly<Record<string, Cell>> =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    );
  const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : NaN);
  return {
    reasons: rows.flatMap(({ reviewReason, reviewSubject, measured }): ReviewReason[] =>
      isCode(reviewReason) && isSubject(reviewSubject) && typeof measured === 'number'
        ? [{ code: reviewReason, subject: reviewSubject, value: measured }]
        : [],
    ),
    proposals: rows.flatMap(({ reviewReason, reviewSubject, agreed, measured, standBehind }) => {
      const term = String(reviewSubject);
      if (reviewReason !== PROPOSAL || !isTermKey(term) || typeof measured !== 'number') return [];
      return [{ term, agreed: agreed === '' ? null : number(agreed), measured, of: number(standBehind) }];
    }),
  };
}

const isCode = (cell: Cell | undefined): cell is ReviewCode => (reviewCodes as readonly unknown[]).includes(cell);

const isSubject = (cell: Cell | undefined): cell is ReviewReason['subject'] =>
  cell === '' || cell === 'leads' || cell === 'revenue';
