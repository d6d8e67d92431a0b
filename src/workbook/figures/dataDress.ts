/** The look of the data tab: a quiet table, its numbers as charts and readers want them. */
import { dataTables, type TableColumn, type TableKey } from '../../domain/report/tables';
import type { FactKey } from '../../domain/report/facts';
import type { Block, Style, TabDress } from '../../ports';
import { COUNT_FORMAT, ONE_DECIMAL_FORMAT, WHOLE_RATE_FORMAT } from '../cellFormats';
import { COLOURS } from '../colours';
import { cellFormat } from './columnFormats';
import { columnBlock, DATA_COLUMNS, factCell, tablePlaces } from './dataLayout';

const LABEL_WIDTH_PIXELS = 210;
const COLUMN_WIDTH_PIXELS = 110;

const FACT_FORMATS: Partial<Record<FactKey, string>> = {
  asOf: 'yyyy-mm-dd hh:mm',
  lastCompleteDay: 'yyyy-mm-dd',
  leadGoalToDate: ONE_DECIMAL_FORMAT,
  neededPerWorkingDay: ONE_DECIMAL_FORMAT,
  projectedLeads: COUNT_FORMAT,
  valueToDate: COUNT_FORMAT,
  valueGoalToDate: COUNT_FORMAT,
  valueGoal: COUNT_FORMAT,
  metRate: WHOLE_RATE_FORMAT,
  medianMinutes: '0',
  p90Minutes: '0',
  meanAttempts: '0.0',
  latestLeadGoalToDate: ONE_DECIMAL_FORMAT,
  latestMetRate: WHOLE_RATE_FORMAT,
};

/** How a new data tab looks. */
export function dataDress(data: Block, rightToLeft: boolean): TabDress {
  const heading = (row: number, style: Style) => ({ block: { ...data, row, rows: 1, columns: DATA_COLUMNS }, style });
  const styles = [heading(data.row, { bold: true, colour: COLOURS.quiet })];
  for (const [fact, numberFormat] of Object.entries(FACT_FORMATS)) {
    styles.push({ block: factCell(data, fact as FactKey), style: { numberFormat } });
  }
  for (const table of Object.keys(dataTables) as TableKey[]) {
    const { titleRow } = tablePlaces()[table];
    styles.push(heading(data.row + titleRow - 1, { bold: true, background: COLOURS.surface }));
    styles.push(heading(data.row + titleRow, { bold: true, colour: COLOURS.quiet }));
    const columns: readonly TableColumn[] = dataTables[table].columns;
    for (const column of columns) {
      const block = columnBlock(data, table, column);
      const formats = Array.from({ length: block.rows - 1 }, (_row, index) => cellFormat(table, column, index));
      const [first] = formats;
      if (first !== undefined && formats.every((format) => format === first)) {
        styles.push({ block, style: { numberFormat: first } });
        continue;
      }
      formats.forEach((numberFormat, index) => {
        if (numberFormat === undefined) return;
        styles.push({ block: { ...block, row: block.row + 1 + index, rows: 1 }, style: { numberFormat } });
      });
    }
  }
  return {
    rightToLeft,
    frozenRows: 1,
    hideGridlines: false,
    columnWidthsPixels: [LABEL_WIDTH_PIXELS, ...new Array<number>(DATA_COLUMNS - 1).fill(COLUMN_WIDTH_PIXELS)],
    styles,
  };
}
