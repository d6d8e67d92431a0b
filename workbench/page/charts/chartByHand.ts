/** Tells the file what a person did to a chart, by the services that a script would use. */
import type { AppsScriptHost } from '../../host/host';
import type { ByHand } from './placeChart';

/** @param host asked only when something was done */
export function changeChartByHand(host: () => AppsScriptHost): ByHand {
  const find = (chartId: number) => {
    for (const sheet of host().spreadsheet.getSheets()) {
      const chart = sheet.getCharts().find((one) => one.getChartId() === chartId);
      if (chart !== undefined) return { sheet, chart };
    }
    return null;
  };
  return {
    moved: (chartId, { row, column, offsetX, offsetY, widthPixels, heightPixels }) => {
      const found = find(chartId);
      if (found === null) return;
      const changed = found.chart
        .modify()
        .setPosition(row, column, offsetX, offsetY)
        .setOption('width', widthPixels)
        .setOption('height', heightPixels);
      found.sheet.updateChart(changed.build());
    },
    deleted: (chartId) => {
      const found = find(chartId);
      found?.sheet.removeChart(found.chart);
    },
  };
}
