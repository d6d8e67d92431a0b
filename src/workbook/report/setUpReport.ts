/** Makes what a refresh writes to and feeds: data tab, report tab, charts. Each once; what is gone comes back. */
import type { Cell } from '../../domain/cell';
import type { ReportChoice } from '../../domain/report/reportChoice';
import { DATA_LAYOUT } from '../../domain/report/tables';
import { isRightToLeft, type Language } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { dataDress } from '../figures/dataDress';
import { dataBlock, factCell } from '../figures/dataLayout';
import { KEPT } from '../log/kept';
import { setUpLive } from '../log/liveCells';
import { countBeside, countFormulas } from './formulaCount';
import { makeReportTab, offerChoices } from './makeReportTab';
import { addOwnTab, findTab } from '../ownTab';
import { setUpCharts } from './setUpCharts';
import { REPORT_NAMES } from '../reportNames';
import type { ChosenCells } from './reportItems';
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
  const tabId = found?.id ?? makeReportTab(workbook, texts, chosen, rightToLeft, hasMoved);
  if (found === null || !hasData) {
    offerChoices(workbook, tabId, data, texts);
    countBeside(workbook, data);
  }
  const log = findTab(workbook, 'log');
  if (log !== null) setUpLive(workbook, log.id);
  const formulas = countFormulas(workbook, found !== null, kept, tabId, texts.report, chosen, rightToLeft);
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
