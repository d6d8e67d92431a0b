/** Makes what a refresh writes to and feeds: data tab, report tab, charts. Each once; what is gone comes back. */
import type { Cell } from '../../domain/cell';
import type { ReportChoice } from '../../domain/report/reportChoice';
import { DATA_LAYOUT } from '../../domain/report/tables';
import { isRightToLeft, type Language } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Content, Workbook } from '../../ports';
import { dataDress } from '../figures/dataDress';
import { columnBlock, dataBlock, factCell } from '../figures/dataLayout';
import { KEPT } from '../log/kept';
import { setUpLive } from '../log/liveCells';
import { mendReport } from './mendReport';
import { addOwnTab, findTab } from '../ownTab';
import { setUpCharts } from './reportChartSetUp';
import { REPORT_NAMES } from '../reportNames';
import type { ChosenCells } from './reportItems';
import { CHOICE_CELLS, REPORT_COLUMNS, STATUS_ROW, SUMMARY_ROW } from './reportLayout';
import { reportContents, reportDress } from './reportTab';
import type { Spoken } from '../rewordTabs';
import { sameBlock } from '../sameBlock';

interface ReportSetUp {
  /** The rectangle that figures are written to. */
  readonly data: Block;
  /** To be kept until the next run. */
  readonly kept: ReadonlyMap<string, Cell>;
}

/** What a report tab is made with. */
interface ReportMaking {
  readonly texts: SheetTexts;
  readonly language: Language;
  readonly choice: ReportChoice;
  /** The chosen month as a cell; `null`: the latest. */
  readonly chosenMonth: Date | null;
  /** What the tabs spoke at the last run, where that was another language. */
  readonly spokenBefore: Spoken | null;
}

/**
 * Makes sure that the tabs and charts are there. Where they are, it changes nothing and asks once for the charts.
 *
 * @param kept what the last run kept
 */
export function setUpReport(workbook: Workbook, kept: ReadonlyMap<string, Cell>, making: ReportMaking): ReportSetUp {
  const { texts, language, choice, chosenMonth, spokenBefore } = making;
  const rightToLeft = isRightToLeft(language);
  const data = setUpData(workbook, texts, rightToLeft);
  const isLaidOut = kept.get(KEPT.layout) === DATA_LAYOUT;
  const isCurrent = isLaidOut && kept.get(KEPT.language) === language;
  const hasData = kept.get(KEPT.data) === data.tabId;
  const chosen: ChosenCells = { month: chosenMonth ?? texts.report.choices.latest, grain: choice.grain };
  const found = isCurrent ? findTab(workbook, 'report') : null;
  const hasMoved = kept.get(KEPT.layout) !== DATA_LAYOUT;
  const tabId = found?.id ?? makeTab(workbook, texts, chosen, rightToLeft, hasMoved);
  if (found === null || !hasData) {
    offerChoices(workbook, tabId, data, texts);
    countBeside(workbook, data);
  }
  const log = findTab(workbook, 'log');
  if (log !== null) setUpLive(workbook, log.id);
  const formulas = countFormulas(workbook, found !== null, kept, tabId, making, chosen);
  const charts = setUpCharts(workbook, {
    tabId,
    data,
    areFed: isLaidOut && hasData,
    kept,
    texts: texts.report,
    rightToLeft,
    wordsBefore: spokenBefore && {
      texts: spokenBefore.texts.report,
      rightToLeft: isRightToLeft(spokenBefore.language),
    },
  });
  return {
    data,
    kept: new Map<string, Cell>([
      [KEPT.layout, DATA_LAYOUT],
      [KEPT.language, language],
      [KEPT.data, data.tabId],
      [KEPT.formulasBefore, formulas],
      ...charts,
    ]),
  };
}

function setUpData(workbook: Workbook, texts: SheetTexts, rightToLeft: boolean): Block {
  const tabId = (findTab(workbook, 'data') ?? addOwnTab(workbook, 'data', texts.tabs.data)).id;
  const data = dataBlock(tabId);
  if (sameBlock(workbook.names().get(REPORT_NAMES.data), data)) return data;
  workbook.dress(tabId, dataDress(data, rightToLeft));
  workbook.setName(REPORT_NAMES.asOf, factCell(data, 'asOf'));
  // The name that is looked for comes last, so that a set-up that was cut short is done again.
  workbook.setName(REPORT_NAMES.data, data);
  return data;
}

/**
 * Formulas are written to a new tab, and anew where their words or the places they point at have changed.
 *
 * @param hasMoved true where an earlier report had other things in other places: none of it is left
 */
function makeTab(
  workbook: Workbook,
  texts: SheetTexts,
  chosen: ChosenCells,
  rightToLeft: boolean,
  hasMoved: boolean,
): number {
  const found = findTab(workbook, 'report');
  const tabId = (found ?? addOwnTab(workbook, 'report', texts.tabs.report)).id;
  if (found !== null && hasMoved) {
    const { rows } = workbook.extent(tabId);
    if (rows > 0) workbook.clear({ tabId, row: 1, column: 1, rows, columns: REPORT_COLUMNS });
  }
  // The look comes first: a cell must be formatted before what would be read differently is written into it.
  const earlier = hasMoved ? 'plain' : 'parted';
  workbook.dress(tabId, reportDress(tabId, texts.report, chosen, rightToLeft, earlier));
  const contents = reportContents(texts.report, chosen);
  const whole: Block = { tabId, row: 1, column: 1, rows: contents.length, columns: REPORT_COLUMNS };
  workbook.write(whole, contents);
  workbook.setName(REPORT_NAMES.reportHead, { ...whole, rows: SUMMARY_ROW });
  workbook.setName(REPORT_NAMES.report, { ...whole, row: STATUS_ROW + 1, rows: whole.rows - STATUS_ROW });
  workbook.setName(REPORT_NAMES.shownMonth, choiceCell(tabId, 'month'));
  workbook.setName(REPORT_NAMES.shownGrain, choiceCell(tabId, 'grain'));
  return tabId;
}

const choiceCell = (tabId: number, which: keyof typeof CHOICE_CELLS): Block => ({
  tabId,
  ...CHOICE_CELLS[which],
  rows: 1,
  columns: 1,
});

/** The lists are columns of the data tab, so that each refresh brings the months that the log now has. */
function offerChoices(workbook: Workbook, tabId: number, data: Block, texts: SheetTexts): void {
  const names = workbook.names();
  const below = (block: Block): Block => ({ ...block, row: block.row + 1, rows: block.rows - 1 });
  const { help } = texts.report.choices;
  const month = names.get(REPORT_NAMES.shownMonth) ?? choiceCell(tabId, 'month');
  const grain = names.get(REPORT_NAMES.shownGrain) ?? choiceCell(tabId, 'grain');
  workbook.offerList(month, below(columnBlock(data, 'choices', 'shownMonth')), help);
  workbook.offerList(grain, below(columnBlock(data, 'choices', 'grain')), help);
}

/** Beside the rectangle, where no refresh writes: a formula over the whole report is not to be made anew each night. */
function countBeside(workbook: Workbook, data: Block): void {
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
function countFormulas(
  workbook: Workbook,
  wasThere: boolean,
  kept: ReadonlyMap<string, Cell>,
  tabId: number,
  { texts, language }: ReportMaking,
  chosen: ChosenCells,
): number {
  const count = kept.get(KEPT.formulas);
  const before = kept.get(KEPT.formulasBefore);
  // The status is not counted: it asks the clock, and what depends on it would be reckoned anew all day.
  if (!wasThere) return reportContents(texts.report, chosen).flat().filter(isFormula).length - 1;
  if (typeof count !== 'number' || typeof before !== 'number') return typeof before === 'number' ? before : 0;
  return count >= before ? count : mendReport(workbook, tabId, texts.report, chosen, isRightToLeft(language));
}

const isFormula = (content: Content): boolean => typeof content === 'object' && 'formula' in content;
