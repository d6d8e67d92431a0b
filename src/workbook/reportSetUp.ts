/** Makes what a refresh writes to and feeds: data tab, report tab, charts. Each once; what is gone comes back. */
import type { Cell } from '../domain/cell';
import { chartKeys, DATA_LAYOUT } from '../domain/report/tables';
import { isRightToLeft, type Language } from '../locales/language';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../ports';
import { dataDress } from './dataDress';
import { dataBlock, factCell } from './dataLayout';
import { addOwnTab, findTab } from './ownTab';
import { reportChart } from './reportCharts';
import { NAMES } from './reportFormulas';
import { REPORT_COLUMNS } from './reportLayout';
import { reportContents, reportDress } from './reportTab';
import { coverSame, sameBlock } from './sameBlock';

export interface ReportSetUp {
  /** The rectangle that figures are written to. */
  readonly data: Block;
  /** To be kept until the next run. */
  readonly kept: ReadonlyMap<string, Cell>;
}

/**
 * Makes sure that the tabs and charts are there. Where they are, it changes nothing and asks once for the charts.
 *
 * @param kept what the last run kept
 */
export function setUpReport(
  workbook: Workbook,
  kept: ReadonlyMap<string, Cell>,
  texts: SheetTexts,
  language: Language,
): ReportSetUp {
  const data = setUpData(workbook, texts, language);
  const isCurrent = kept.get('layout') === DATA_LAYOUT && kept.get('language') === language;
  const reportTabId = setUpTab(workbook, isCurrent, texts, language);
  const feedsCharts = isCurrent && kept.get('data') === data.tabId;
  const charts = setUpCharts(workbook, reportTabId, data, feedsCharts, kept, texts, language);
  return {
    data,
    kept: new Map<string, Cell>([['layout', DATA_LAYOUT], ['language', language], ['data', data.tabId], ...charts]),
  };
}

function setUpData(workbook: Workbook, texts: SheetTexts, language: Language): Block {
  const tabId = (findTab(workbook, 'data') ?? addOwnTab(workbook, 'data', texts.tabs.data)).id;
  const data = dataBlock(tabId);
  if (sameBlock(workbook.names().get(NAMES.data), data)) return data;
  workbook.dress(tabId, dataDress(data, isRightToLeft(language)));
  workbook.setName(NAMES.asOf, factCell(data, 'asOf'));
  // The name that is looked for comes last, so that a set-up that was cut short is done again.
  workbook.setName(NAMES.data, data);
  return data;
}

/** Formulas are written to a new tab, and anew where their words or the places they point at have changed. */
function setUpTab(workbook: Workbook, isCurrent: boolean, texts: SheetTexts, language: Language): number {
  const found = findTab(workbook, 'report');
  if (found !== null && isCurrent) return found.id;
  const tabId = (found ?? addOwnTab(workbook, 'report', texts.tabs.report)).id;
  // The look comes first: a cell must be formatted before what would be read differently is written into it.
  workbook.dress(tabId, reportDress(tabId, texts.report, isRightToLeft(language)));
  const contents = reportContents(texts.report);
  workbook.write({ tabId, row: 1, column: 1, rows: contents.length, columns: REPORT_COLUMNS }, contents);
  return tabId;
}

/**
 * Charts that are missing are added. One is known by the cells it is drawn over, or, where somebody changed those, by
 * its id; one whose cells went with a data tab is replaced.
 */
function setUpCharts(
  workbook: Workbook,
  tabId: number,
  data: Block,
  areFed: boolean,
  kept: ReadonlyMap<string, Cell>,
  texts: SheetTexts,
  language: Language,
): (readonly [string, Cell])[] {
  const present = workbook.charts(tabId);
  return chartKeys.map((key) => {
    const keptAs = `chart ${key}`;
    const spec = reportChart(key, data, texts.report, isRightToLeft(language));
    const known = present.find(({ id }) => id === kept.get(keptAs));
    const fed = areFed && known ? known : present.find(({ blocks }) => coverSame(blocks, spec.blocks));
    if (fed !== undefined) return [keptAs, fed.id];
    if (known !== undefined) workbook.removeChart(tabId, known.id);
    return [keptAs, workbook.addChart(tabId, spec)];
  });
}
