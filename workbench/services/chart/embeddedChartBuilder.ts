/** Builds charts and changes them, step by step as Google's builder does. */
import { withOption } from './chartOptions';
import { ContainerInfoService, EmbeddedChartService } from './embeddedChart';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position } from '../enumerations';
import { Exception, wrongArguments } from '../exception';
import type { ChartRecord } from '../fileState';
import type { GoogleRange } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import { RangeGeometry } from '../range/rangeGeometry';
import { nameIn, Service } from '../service';
import type { ChartTypeName } from '../../host/uiHooks';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

/** A chart object, whose `modify` leads back to a builder. */
export function chartObject(record: ChartRecord, make: ObjectMaker): EmbeddedChartService {
  return new EmbeddedChartService(record, make, (chart) => new EmbeddedChartBuilderService(chart, make));
}

export class EmbeddedChartBuilderService extends Service implements Partial<GoogleBuilder> {
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
    return this;
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

  #as(type: ChartTypeName): never {
    const builder = new TypedChartBuilderService({ ...this.chart, type }, this.make);
    return builder as never;
  }

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return this.#as('AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as('BAR');
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as('COLUMN');
  }

  asComboChart(): GoogleComboBuilder {
    return this.#as('COMBO');
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return this.#as('HISTOGRAM');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as('LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return this.#as('PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return this.#as('SCATTER');
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return this.#as('TABLE');
  }

  build(): GoogleChart {
    return chartObject(this.chart, this.make) as unknown as GoogleChart;
  }
}

/** Titles, colours and the like: Google offers them only once the kind of chart has been said. */
class TypedChartBuilderService extends EmbeddedChartBuilderService {
  #option(option: string, value: unknown): GoogleComboBuilder {
    this.setOption(option, value);
    return this as unknown as GoogleComboBuilder;
  }

  setTitle(title: string): GoogleComboBuilder {
    return this.#option('title', title);
  }

  setXAxisTitle(title: string): GoogleComboBuilder {
    return this.#option('hAxis.title', title);
  }

  setYAxisTitle(title: string): GoogleComboBuilder {
    return this.#option('vAxis.title', title);
  }

  setColors(colours: string[]): GoogleComboBuilder {
    return this.#option('colors', colours);
  }

  setBackgroundColor(colour: string): GoogleComboBuilder {
    return this.#option('backgroundColor', colour);
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): GoogleComboBuilder {
    const name = nameIn(Position, position);
    if (!name) throw wrongArguments('EmbeddedChartBuilder.setLegendPosition', [position]);
    return this.#option('legend.position', name.toLowerCase());
  }

  setStacked(): GoogleComboBuilder {
    return this.#option('isStacked', true);
  }

  setRange(start: number, end: number): GoogleComboBuilder {
    this.#option('vAxis.viewWindow.min', start);
    return this.#option('vAxis.viewWindow.max', end);
  }

  reverseCategories(): GoogleComboBuilder {
    return this.#option('reverseCategories', true);
  }

  useLogScale(): GoogleComboBuilder {
    return this.#option('vAxis.logScale', true);
  }
}
