/** Charts over cells: as a script reads them. */
import { sheetNumber } from '../../engine/book';
import { optionAt } from './chartOptions';
import type { ChartRecord } from '../fileState';
import type { GoogleRange } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import { Service } from '../service';
import type { ChartDescription } from '../../host/uiHooks';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Pixels of a chart whose size was not said, as in Sheets. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** A chart that is not on a tab yet has id 0. */
export function blankChart(sheetKey: string): ChartRecord {
  return {
    id: 0,
    sheetKey,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    numHeaders: 0,
    transposeRowsAndColumns: false,
    widthPixels: DEFAULT_SIZE.width,
    heightPixels: DEFAULT_SIZE.height,
  };
}

export function chartDescription({ sheetKey, ranges, ...chart }: ChartRecord): ChartDescription {
  return {
    ...chart,
    sheetId: sheetNumber(sheetKey),
    ranges: ranges.map(({ sheetKey: key, ...at }) => ({ ...at, sheetId: sheetNumber(key) })),
  };
}

export class ContainerInfoService extends Service implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  readonly serviceName = 'ContainerInfo';
  readonly #position: ChartRecord['position'];

  constructor(position: ChartRecord['position']) {
    super();
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row;
  }

  getAnchorColumn(): number {
    return this.#position.column;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}

class ChartOptionsService extends Service implements Partial<GoogleAppsScript.Charts.ChartOptions> {
  readonly serviceName = 'ChartOptions';
  readonly #options: ChartRecord['options'];

  constructor(options: ChartRecord['options']) {
    super();
    this.#options = options;
  }

  get(option: string): ReturnType<typeof optionAt> {
    return optionAt(this.#options, option);
  }

  getOrDefault(option: string): ReturnType<typeof optionAt> {
    return optionAt(this.#options, option);
  }
}

export class EmbeddedChartService extends Service implements Partial<GoogleChart> {
  readonly serviceName = 'EmbeddedChart';
  readonly record: ChartRecord;
  readonly #make: ObjectMaker;
  readonly #modify: (record: ChartRecord) => GoogleBuilder;

  constructor(record: ChartRecord, make: ObjectMaker, modify: (record: ChartRecord) => GoogleBuilder) {
    super();
    this.record = record;
    this.#make = make;
    this.#modify = modify;
  }

  getChartId(): number | null {
    return this.record.id === 0 ? null : this.record.id;
  }

  getRanges(): GoogleRange[] {
    return this.record.ranges.map(({ sheetKey, ...at }) => this.#make.range(sheetKey, at));
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfoService(this.record.position);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptionsService(this.record.options);
  }

  getNumHeaders(): number {
    return this.record.numHeaders;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.record.transposeRowsAndColumns;
  }

  modify(): GoogleBuilder {
    return this.#modify(this.record);
  }
}
