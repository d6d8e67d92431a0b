/** `SpreadsheetApp`: the way in to the file, the screen and the builders. */
import { ConditionalFormatRuleBuilderService } from '../sheet/conditionalFormat';
import type { ServiceContext } from '../context';
import { DataValidationBuilderService } from '../range/dataValidation';
import * as enumerations from '../enumerations';
import { Exception } from '../exception';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../google';
import { Service } from '../service';
import { SpreadsheetService } from './spreadsheet';
import { UiService } from './ui';

export class SpreadsheetAppService extends Service {
  readonly serviceName = 'SpreadsheetApp';
  readonly BorderStyle = enumerations.BorderStyle;
  readonly WrapStrategy = enumerations.WrapStrategy;
  readonly Dimension = enumerations.Dimension;
  readonly ProtectionType = enumerations.ProtectionType;
  readonly DataValidationCriteria = enumerations.DataValidationCriteria;
  readonly DeveloperMetadataVisibility = enumerations.DeveloperMetadataVisibility;
  readonly DeveloperMetadataLocationType = enumerations.DeveloperMetadataLocationType;
  readonly #context: ServiceContext;
  readonly #spreadsheet: SpreadsheetService;
  readonly #addonName: string;

  constructor(context: ServiceContext, addonName: string) {
    super();
    this.#context = context;
    this.#spreadsheet = new SpreadsheetService(context);
    this.#addonName = addonName;
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.#spreadsheet as unknown as GoogleSpreadsheet;
  }

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveRange(): GoogleRange {
    return this.#spreadsheet.getActiveRange();
  }

  getCurrentCell(): GoogleRange {
    return this.#spreadsheet.getCurrentCell();
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return this.#spreadsheet.setActiveSheet(sheet);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.#spreadsheet.setActiveRange(range);
  }

  /** There is one file here; any other does not exist. */
  openById(id: string): GoogleSpreadsheet {
    if (id !== this.#context.state.fileId) {
      throw new Exception('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    return this.getActiveSpreadsheet();
  }

  flush(): void {
    this.#context.calculation.flush();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new UiService(this.#context, this.#addonName) as unknown as GoogleAppsScript.Base.Ui;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    const builder = new DataValidationBuilderService(this.#context.state.timeZone);
    return builder as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilderService();
    return builder as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  }
}

/** `Charts`, of which an add-on for Sheets needs the enumerations alone. */
export class ChartsService extends Service {
  readonly serviceName = 'Charts';
  readonly ChartType = enumerations.ChartType;
  readonly ChartHiddenDimensionStrategy = enumerations.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = enumerations.ChartMergeStrategy;
  readonly CurveStyle = enumerations.CurveStyle;
  readonly PointStyle = enumerations.PointStyle;
  readonly Position = enumerations.Position;
}
