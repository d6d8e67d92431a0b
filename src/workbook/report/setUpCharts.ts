/** Adds charts that are missing, and knows those that people moved, restyled or drew over other cells. */
import type { Cell } from '../../domain/cell';
import { chartKeys, type ChartKey } from '../../domain/report/tables';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Block, ChartFacts, ChartSpec, Workbook } from '../../ports';
import { reportChart } from './reportChart';
import { coverSame } from '../sameBlock';

interface ChartSetting {
  readonly tabId: number;
  readonly data: Block;
  /** True where charts that were kept are drawn over the cells of this data tab, whatever people made of them. */
  readonly areFed: boolean;
  readonly kept: ReadonlyMap<string, Cell>;
  readonly texts: ReportTexts;
  readonly rightToLeft: boolean;
  /** What the charts said before, where the tabs speak another language now. */
  readonly wordsBefore: { readonly texts: ReportTexts; readonly rightToLeft: boolean } | null;
}

interface TabChart extends ChartFacts {
  readonly tabId: number;
}

/** By key: the chart's id, and the tab it stands on where that is not the report's. */
const keptAs = (key: ChartKey): string => `chart ${key}`;

const SEPARATOR = '@';

/**
 * A chart is known by the cells it is drawn over, or, where somebody changed those, by its id. One whose cells went with
 * a data tab is replaced. Other tabs are asked only where a chart is not on the report's: somebody may have moved it.
 *
 * @returns what is to be kept
 */
export function setUpCharts(workbook: Workbook, setting: ChartSetting): (readonly [string, Cell])[] {
  const { tabId, data, areFed, kept, texts, rightToLeft, wordsBefore } = setting;
  const asked = new Map<number, readonly TabChart[]>();
  const chartsOf = (tab: number): readonly TabChart[] => {
    const charts = asked.get(tab) ?? workbook.charts(tab).map((chart) => ({ ...chart, tabId: tab }));
    asked.set(tab, charts);
    return charts;
  };
  const elsewhere = (): readonly TabChart[] =>
    workbook
      .tabs()
      .filter(({ id }) => id !== tabId)
      .flatMap(({ id }) => chartsOf(id));
  const isOf = (spec: ChartSpec, id: string | null) => (chart: TabChart) =>
    (areFed && chart.id === id) || coverSame(chart.blocks, spec.blocks);
  return chartKeys.map((key) => {
    const [id = null, keptTab = null] = String(kept.get(keptAs(key)) ?? '').split(SEPARATOR);
    const spec = reportChart(key, data, texts, rightToLeft);
    const isThis = isOf(spec, id);
    const moved =
      keptTab !== null && workbook.tabs().some((tab) => tab.id === Number(keptTab)) ? Number(keptTab) : null;
    const found =
      (moved === null ? undefined : chartsOf(moved).find(isThis)) ??
      chartsOf(tabId).find(isThis) ??
      (id === null ? undefined : elsewhere().find(isThis));
    if (found !== undefined) {
      if (wordsBefore !== null) {
        const before = reportChart(key, data, wordsBefore.texts, wordsBefore.rightToLeft);
        workbook.rewordChart(found.tabId, found.id, before, spec);
      }
      return [keptAs(key), found.tabId === tabId ? found.id : `${found.id}${SEPARATOR}${found.tabId}`];
    }
    const unfed = chartsOf(tabId).find((chart) => chart.id === id);
    if (unfed !== undefined) workbook.removeChart(tabId, unfed.id);
    return [keptAs(key), workbook.addChart(tabId, spec)];
  });
}
