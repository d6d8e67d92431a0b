/** Builds charts and changes them, step by step as Google's builder does. */
import type { ChartTypeName } from '../../host/uiHooks';
import { Position } from '../enumerations';
import { wrongArguments } from '../exception';
import type { ChartRecord } from '../fileState';
import type { ObjectMaker } from '../range/rangeGeometry';
import { nameIn } from '../service';
import { ChartBuilderSteps } from './chartBuilderSteps';
import { EmbeddedChartService } from './embeddedChart';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

/** A chart object, whose `modify` leads back to a builder. */
export function chartObject(record: ChartRecord, make: ObjectMaker): EmbeddedChartService {
  return new EmbeddedChartService(record, make, (chart) => new EmbeddedChartBuilderService(chart, make));
}

export class EmbeddedChartBuilderService extends ChartBuilderSteps implements Partial<GoogleBuilder> {
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
