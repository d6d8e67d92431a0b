/** Steps by which any kind of chart is built: its ranges, kind, options and place. */
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from '../enumerations';
import { Exception, wrongArguments } from '../exception';
import type { ChartRecord } from '../fileState';
import type { GoogleRange } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import { RangeGeometry } from '../range/rangeGeometry';
import { nameIn, Service } from '../service';
import { withOption } from './chartOptions';
import { ContainerInfoService } from './embeddedChart';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export class ChartBuilderSteps extends Service {
  readonly serviceName = 'EmbeddedChartBuilder';
  protected chart: ChartRecord;
  protected readonly make: ObjectMaker;

  constructor(chart: ChartRecord, make: ObjectMaker) {
    super();
    this.chart = chart;
    this.make = make;
  }

  protected with(change: Partial<ChartRecord>): GoogleBuilder {
    this.chart = { ...this.chart, ...change };
    return this as unknown as GoogleBuilder;
  }

  addRange(range: GoogleRange): GoogleBuilder {
    if (!(range instanceof RangeGeometry)) throw wrongArguments('EmbeddedChartBuilder.addRange', [range]);
    return this.with({ ranges: [...this.chart.ranges, { sheetKey: range.sheetKey, ...range.at }] });
  }

  removeRange(range: GoogleRange): GoogleBuilder {
    const { sheetKey, at } = range as unknown as RangeGeometry;
    const ranges = this.chart.ranges.filter(
      (known) => known.sheetKey !== sheetKey || known.row !== at.row || known.column !== at.column,
    );
    return this.with({ ranges });
  }

  clearRanges(): GoogleBuilder {
    return this.with({ ranges: [] });
  }

  getRanges(): GoogleRange[] {
    return this.chart.ranges.map(({ sheetKey, ...at }) => this.make.range(sheetKey, at));
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfoService(this.chart.position);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return ChartType[this.chart.type] as unknown as GoogleAppsScript.Charts.ChartType;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    const name = nameIn(ChartType, type);
    if (!name) throw wrongArguments('EmbeddedChartBuilder.setChartType', [type]);
    return this.with({ type: name });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GoogleBuilder {
    const name = nameIn(ChartHiddenDimensionStrategy, strategy);
    if (!name) throw wrongArguments('EmbeddedChartBuilder.setHiddenDimensionStrategy', [strategy]);
    return this.setOption('hiddenDimensionStrategy', name);
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): GoogleBuilder {
    const name = nameIn(ChartMergeStrategy, strategy);
    if (!name) throw wrongArguments('EmbeddedChartBuilder.setMergeStrategy', [strategy]);
    return this.setOption('mergeStrategy', name);
  }

  setNumHeaders(headers: number): GoogleBuilder {
    return this.with({ numHeaders: headers });
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    return this.with({ transposeRowsAndColumns: transpose });
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    if (typeof option !== 'string') throw wrongArguments('EmbeddedChartBuilder.setOption', [option, value]);
    const options = withOption(this.chart.options, option, value);
    const { width, height } = options;
    return this.with({
      options,
      widthPixels: typeof width === 'number' ? width : this.chart.widthPixels,
      heightPixels: typeof height === 'number' ? height : this.chart.heightPixels,
    });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    if (!(row >= 1) || !(column >= 1)) throw new Exception('Chart position must be within the bounds of the sheet.');
    return this.with({ position: { row, column, offsetX: offsetX || 0, offsetY: offsetY || 0 } });
  }
}
