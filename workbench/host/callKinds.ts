/** Which calls touch the document: a refresh may make only a constant number of those. */
import type { CallKind } from './execution';

const SETTINGS = new Set(
  (
    'PropertiesService Properties CacheService Cache LockService Lock Session User Utilities Logger console ScriptApp ' +
    'Trigger TriggerBuilder ClockTriggerBuilder SpreadsheetTriggerBuilder AuthorizationInfo HtmlService HtmlOutput ' +
    'HtmlTemplate Ui Menu PromptResponse'
  ).split(' '),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Methods that only make or ask an object; a `*` stands for all of a service's. */
const BUILDS: Readonly<Record<string, ReadonlySet<string>>> = {
  SpreadsheetApp: words(
    'getActive getActiveSpreadsheet openById newDataValidation newConditionalFormatRule newTextStyle getUi',
  ),
  Spreadsheet: words('getRange getRangeList getId getUrl createDeveloperMetadataFinder'),
  Sheet: words('getRange getRangeList newChart getParent getSheetId createDeveloperMetadataFinder'),
  Range: words(
    'getA1Notation getRow getRowIndex getColumn getColumnIndex getNumRows getNumColumns getLastRow getLastColumn ' +
      'getHeight getWidth getSheet getGridId getCell offset',
  ),
  RangeList: words('getRanges'),
  Selection: words('*'),
  DeveloperMetadata: words('getKey getValue getId getLocation getVisibility'),
  DeveloperMetadataLocation: words('*'),
  DeveloperMetadataFinder: words('withKey withValue withId withVisibility withLocationType onIntersectingLocations'),
  NamedRange: words('getName getRange'),
  EmbeddedChart: words('*'),
  EmbeddedChartBuilder: words('*'),
  ContainerInfo: words('*'),
  ChartOptions: words('*'),
  DataValidation: words('*'),
  DataValidationBuilder: words('*'),
  ConditionalFormatRule: words('*'),
  ConditionalFormatRuleBuilder: words('*'),
  BooleanCondition: words('*'),
  Protection: words('getDescription getRange getProtectionType isWarningOnly canEdit canDomainEdit getEditors'),
};

/** What the user sees or has chosen, not what the file holds. */
const OF_THE_SCREEN = words(
  'toast activate setActiveSheet setActiveRange setActiveSelection getSpreadsheetTimeZone getSpreadsheetLocale',
);

export function callKind(service: string, method: string): CallKind {
  if (SETTINGS.has(service) || OF_THE_SCREEN.has(method)) return 'settings';
  const builds = BUILDS[service];
  if (builds?.has('*') || builds?.has(method)) return 'builds';
  return /^(get|is|has|can|find|flush)/.test(method) ? 'reads' : 'changes';
}
