/** Labels of single figures and headings of columns. A missing key does not compile. */
import type { TableColumn } from '../../domain/report/tables';
import type { FactKey } from '../../domain/report/facts';

export interface LabelTexts {
  /** Labels of single figures, beside them on the data tab and above them on the report. */
  readonly facts: Readonly<Record<FactKey, string>>;
  /** Headings of the columns that charts and formulas read; `fact` and `value` head the single figures. */
  readonly columns: Readonly<Record<TableColumn | 'fact' | 'value', string>>;
}
