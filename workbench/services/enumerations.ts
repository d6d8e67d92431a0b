/** The enumerations that hang from `SpreadsheetApp`, `Charts` and `ScriptApp`. */
import { enumeration } from './service';

export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
export const EventType = enumeration('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
export const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const BorderStyle = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
export const WrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');
export const Dimension = enumeration('COLUMNS', 'ROWS');
export const ProtectionType = enumeration('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const DataValidationCriteria = enumeration(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export const ChartType = enumeration(
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'LINE',
  'ORG',
  'PIE',
  'RADAR',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TIMELINE',
  'TREEMAP',
  'WATERFALL',
);
export const ChartHiddenDimensionStrategy = enumeration('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH');
export const ChartMergeStrategy = enumeration('MERGE_COLUMNS', 'MERGE_ROWS');
export const CurveStyle = enumeration('NORMAL', 'SMOOTH');
export const PointStyle = enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');
export const Position = enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE', 'LEFT');
export const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const SandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT');
