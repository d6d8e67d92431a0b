/** `Sheet`: what stands on a tab besides its rows and columns. */
import type { IRange } from '@univerjs/core';
import { parseReference, splitSheetName } from '../range/a1';
import { ConditionalFormatRuleService, googleFormatRule, univerFormatRule } from './conditionalFormat';
import type { MetadataPlaces } from '../spreadsheet/developerMetadata';
import {
  addMetadata,
  DeveloperMetadataFinderService,
  DeveloperMetadataService,
} from '../spreadsheet/developerMetadata';
import { blankChart, chartDescription, EmbeddedChartService } from '../chart/embeddedChart';
import { chartObject, EmbeddedChartBuilderService } from '../chart/embeddedChartBuilder';
import { ProtectionType } from '../enumerations';
import { Exception, wrongArguments } from '../exception';
import type { ServiceContext } from '../context';
import { newNumber } from '../fileState';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../google';
import { NamedRangeService, rangeOfName } from '../spreadsheet/namedRange';
import { personOf } from './protectedCells';
import { ProtectionService } from './protection';
import type { ObjectMaker } from '../range/rangeGeometry';
import { nameIn } from '../service';
import { SheetLines } from './sheetLines';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export class SheetService extends SheetLines implements Partial<GoogleSheet> {
  readonly #places: MetadataPlaces;

  constructor(context: ServiceContext, make: ObjectMaker, places: MetadataPlaces, sheetKey: string) {
    super(context, make, sheetKey);
    this.#places = places;
  }

  getParent(): GoogleSpreadsheet {
    return this.#places.spreadsheet();
  }

  /** `getRange('A1:B2')` or `getRange(row, column, [numRows], [numColumns])`. */
  getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    const [maxRows, maxColumns] = [this.getMaxRows(), this.getMaxColumns()];
    let at;
    if (typeof first === 'string') {
      const { sheetName, reference } = splitSheetName(first);
      const isHere = sheetName === null || sheetName.toLowerCase() === this.getName().toLowerCase();
      at = isHere ? parseReference(reference, maxRows, maxColumns) : null;
      if (!at) throw new Exception('Range not found');
    } else {
      const numbers = [first, column, numRows, numColumns];
      if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) {
        throw wrongArguments('Sheet.getRange', numbers);
      }
      const [row, left, rows, columns] = numbers.map((number) => Math.trunc(number as number)) as [
        number,
        number,
        number,
        number,
      ];
      if (row < 1) throw new Exception('The starting row of the range is too small.');
      if (left < 1) throw new Exception('The starting column of the range is too small.');
      if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
      if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
      at = { row, column: left, rows, columns };
    }
    if (at.row + at.rows - 1 > maxRows || at.column + at.columns - 1 > maxColumns) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.make.range(this.sheetKey, at);
  }

  getRangeList(references: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.make.rangeList(references.map((reference) => this.getRange(reference)));
  }

  getDataRange(): GoogleRange {
    this.context.calculation.flush();
    const { rows, columns } = this.context.book.extent(this.sheetKey);
    return this.make.range(this.sheetKey, {
      row: 1,
      column: 1,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  appendRow(contents: unknown[]): GoogleSheet {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    if (contents.length > this.getMaxColumns()) {
      this.insertColumnsAfter(this.getMaxColumns(), contents.length - this.getMaxColumns());
    }
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    return this.self;
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleSheet {
    if (options?.formatOnly !== true) this.clearContents();
    if (options?.contentsOnly !== true) this.clearFormats();
    return this.self;
  }

  clearContents(): GoogleSheet {
    const { rows, columns } = this.context.book.extent(this.sheetKey);
    if (rows > 0) this.getRange(1, 1, rows, columns).clearContent();
    return this.self;
  }

  clearFormats(): GoogleSheet {
    this.facade.clearFormats();
    return this.self;
  }

  clearNotes(): GoogleSheet {
    this.context.state.notes[this.sheetKey] = {};
    return this.self;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.context.book
      .definedNames()
      .filter((name) => rangeOfName(this.context, this.make, name)?.getGridId() === this.getSheetId())
      .map(
        (name) =>
          new NamedRangeService(
            this.context,
            this.make,
            name.name,
          ) as unknown as GoogleAppsScript.Spreadsheet.NamedRange,
      );
  }

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

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const given: unknown[] = rules;
    if (!given.every((rule) => rule instanceof ConditionalFormatRuleService)) {
      throw wrongArguments('Sheet.setConditionalFormatRules', [rules]);
    }
    this.facade.clearConditionalFormatRules();
    // Google's first rule wins; Univer puts each new rule before the others.
    for (const { rule } of given.slice().reverse()) {
      const ranges: IRange[] = rule.ranges.map((range) => ({
        startRow: range.getRow() - 1,
        startColumn: range.getColumn() - 1,
        endRow: range.getLastRow() - 1,
        endColumn: range.getLastColumn() - 1,
      }));
      this.facade.addConditionalFormattingRule(
        univerFormatRule(rule, `format-${newNumber(this.context.state)}`, ranges),
      );
    }
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.facade.getConditionalFormattingRules().map((rule) =>
      googleFormatRule(
        rule,
        rule.ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
          this.getRange(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1),
        ),
      ),
    );
  }

  addDeveloperMetadata(...args: unknown[]): GoogleSheet {
    addMetadata(this.context, this.sheetKey, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.context.state.metadata
      .filter((record) => record.sheetKey === this.sheetKey)
      .map(
        (record) =>
          new DeveloperMetadataService(
            this.context,
            record,
            this.#places,
          ) as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadata,
      );
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const finder = new DeveloperMetadataFinderService(this.context, this.#places, this.sheetKey);
    return finder as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { state } = this.context;
    const record = {
      id: newNumber(state),
      sheetKey: this.sheetKey,
      ownerKey: personOf(this.context),
      range: null,
      description: '',
      warningOnly: false,
    };
    state.protections.push(record);
    return new ProtectionService(this.context, this.make, record) as unknown as GoogleAppsScript.Spreadsheet.Protection;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const wanted = nameIn(ProtectionType, type);
    return this.context.state.protections
      .filter((record) => record.sheetKey === this.sheetKey && (record.range === null) === (wanted === 'SHEET'))
      .map(
        (record) =>
          new ProtectionService(this.context, this.make, record) as unknown as GoogleAppsScript.Spreadsheet.Protection,
      );
  }

  activate(): GoogleSheet {
    this.facade.activate();
    return this.self;
  }
}
