/** Tells whether somebody deleted formulas of the report: they are counted by a formula, so that no run has to read them. */
import type { Cell } from '../../domain/cell';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Block, Content, Workbook } from '../../ports';
import { KEPT } from '../log/kept';
import { REPORT_NAMES } from '../reportNames';
import { mendReport } from './mendReport';
import type { ChosenCells } from './reportItems';
import { reportContents } from './reportTab';

/** Beside the rectangle, where no refresh writes: a formula over the whole report is not to be made anew each night. */
export function countBeside(workbook: Workbook, data: Block): void {
  const cell: Block = { ...data, column: data.columns + 2, rows: 1, columns: 1 };
  workbook.write(cell, [
    [
      {
        formula: `=SUMPRODUCT(--ISFORMULA(${REPORT_NAMES.reportHead}))+SUMPRODUCT(--ISFORMULA(${REPORT_NAMES.report}))`,
      },
    ],
  ]);
  workbook.setName(REPORT_NAMES.formulas, cell);
}

/** Counts the report's formulas, and puts back those that somebody deleted. Nothing is asked while none is missing. */
export function countFormulas(
  workbook: Workbook,
  wasThere: boolean,
  kept: ReadonlyMap<string, Cell>,
  tabId: number,
  texts: ReportTexts,
  chosen: ChosenCells,
  rightToLeft: boolean,
): number {
  const count = kept.get(KEPT.formulas);
  const before = kept.get(KEPT.formulasBefore);
  // The status is not counted: it asks the clock, and what depends on it would be reckoned anew all day.
  if (!wasThere) return reportContents(texts, chosen).flat().filter(isFormula).length - 1;
  if (typeof count !== 'number' || typeof before !== 'number') return typeof before === 'number' ? before : 0;
  return count >= before ? count : mendReport(workbook, tabId, texts, chosen, rightToLeft);
}

const isFormula = (content: Content): boolean => typeof content === 'object' && 'formula' in content;
