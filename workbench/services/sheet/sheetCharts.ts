/** A tab's charts. */
import { blankChart, chartDescription, EmbeddedChartService } from '../chart/embeddedChart';
import { chartObject, EmbeddedChartBuilderService } from '../chart/embeddedChartBuilder';
import { Exception, wrongArguments } from '../exception';
import { newNumber } from '../fileState';
import { SheetContents } from './sheetContents';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export class SheetCharts extends SheetContents {
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    const builder = new EmbeddedChartBuilderService(blankChart(this.sheetKey), this.make);
    return builder;
  }

  getCharts(): GoogleChart[] {
    return this.context.state.charts
      .filter((chart) => chart.sheetKey === this.sheetKey)
      .map((chart) => chartObject(chart, this.make) as unknown as GoogleChart);
  }

  insertChart(chart: GoogleChart): void {
    if (!(chart instanceof EmbeddedChartService)) throw wrongArguments('Sheet.insertChart', [chart]);
    const { state, ui } = this.context;
    const record = { ...chart.record, id: newNumber(state), sheetKey: this.sheetKey };
    state.charts.push(record);
    ui.chartInserted(chartDescription(record));
  }

  #chartIndex(chart: GoogleChart, method: string): number {
    if (!(chart instanceof EmbeddedChartService)) throw wrongArguments(`Sheet.${method}`, [chart]);
    const index = this.context.state.charts.findIndex(
      ({ id, sheetKey }) => id === chart.record.id && sheetKey === this.sheetKey,
    );
    if (index < 0) throw new Exception('The chart was not found on this sheet.');
    return index;
  }

  updateChart(chart: GoogleChart): void {
    const index = this.#chartIndex(chart, 'updateChart');
    const record = (chart as unknown as EmbeddedChartService).record;
    this.context.state.charts[index] = record;
    this.context.ui.chartUpdated(chartDescription(record));
  }

  removeChart(chart: GoogleChart): void {
    const index = this.#chartIndex(chart, 'removeChart');
    const [removed] = this.context.state.charts.splice(index, 1);
    if (removed) this.context.ui.chartRemoved(chartDescription(removed));
  }
}
