/** The look of a new agreement tab: a document, in which what may be changed is shaded. */
import type { SectionKey } from '../../domain/agreement/terms';
import type { TableTerm, TermValues, ValueKind } from '../../domain/agreement/termDeclaration';
import { COLOURS } from '../colours';
import { DAY_FORMAT, RATE_FORMAT } from '../cellFormats';
import type { Block, Style, TabDress } from '../../ports';
import {
  HELP_COLUMN,
  LABEL_COLUMN,
  spillBeside,
  TAB_COLUMNS,
  UNIT_COLUMN,
  VALUE_COLUMN,
  type LayoutRow,
  type Spill,
} from './agreementLayout';
import { alignments } from './alignments';
import { mergeRuns, type Styled } from './mergeRuns';
import { paragraphHeights } from './paragraphHeights';

/** Shades what may be changed. */
const INPUT = '#E8F0FE';

const COLUMN_WIDTHS_PIXELS = [240, 140, 140, 140, 150, 130, 130];

/** Letters of 20 points below each other need it; Sheets fits no row to a size that a script sets. */
const TITLE_PIXELS = 44;

/** Number formats by kind; money shows cents only below a thousand, and nought without any. */
const FORMATS: Partial<Record<ValueKind, string>> = {
  // Minutes may have a fraction, counts of thousands are easier to read in groups.
  number: '[>=1000]#,##0;General',
  money: '[=0]0;[<1000]#,##0.00;#,##0',
  rate: RATE_FORMAT,
  date: DAY_FORMAT,
  time: 'hh:mm',
};

/** Each side keeps its colour. */
const SECTION_COLOURS: Partial<Record<SectionKey, string>> = { marketing: COLOURS.marketing, sales: COLOURS.salesText };

/**
 * How the tab looks.
 *
 * @param rightToLeft as the language of the tab is written
 */
export function agreementDress(
  layout: readonly LayoutRow[],
  values: TermValues,
  tabId: number,
  rightToLeft: boolean,
): TabDress {
  const styles = layout.flatMap((row, index) => {
    const at = (column: number, columns: number): Block => ({ tabId, row: index + 1, column, rows: 1, columns });
    return [...rowStyles(row, at), ...alignments(row, at, rightToLeft ? 'left' : 'right')];
  });
  return {
    rightToLeft,
    frozenRows: 1,
    hideGridlines: true,
    columnWidthsPixels: COLUMN_WIDTHS_PIXELS,
    rowHeightsPixels: [{ row: 1, pixels: TITLE_PIXELS }, ...paragraphHeights(layout, values)],
    styles: mergeRuns(styles),
  };
}

function rowStyles(row: LayoutRow, at: (column: number, columns: number) => Block): Styled[] {
  switch (row.kind) {
    case 'title':
      return [{ block: at(LABEL_COLUMN, TAB_COLUMNS), style: { sizePoints: 20, bold: true, colour: COLOURS.ink } }];
    case 'reading':
      return [{ block: at(LABEL_COLUMN, TAB_COLUMNS), style: { colour: COLOURS.quiet } }];
    case 'gap':
      return [];
    case 'section': {
      const colour = SECTION_COLOURS[row.section] ?? COLOURS.ink;
      return [
        {
          block: at(LABEL_COLUMN, TAB_COLUMNS),
          style: { sizePoints: 12, bold: true, colour, background: COLOURS.surface },
        },
      ];
    }
    case 'term':
      return [
        { block: at(VALUE_COLUMN, 1), style: { background: INPUT, ...formatOf(row.term.kind) } },
        { block: at(UNIT_COLUMN, HELP_COLUMN - UNIT_COLUMN + 1), style: { colour: COLOURS.quiet } },
      ];
    case 'paragraphTitle':
      return [{ block: at(VALUE_COLUMN, 1), style: { colour: COLOURS.quiet } }];
    case 'paragraph':
      return [
        {
          block: at(LABEL_COLUMN, TAB_COLUMNS),
          style: { merge: true, wrap: true, verticalAlign: 'top', background: INPUT },
        },
      ];
    case 'derived':
      return [
        { block: at(LABEL_COLUMN, TAB_COLUMNS), style: { italic: true, colour: COLOURS.quiet } },
        { block: at(VALUE_COLUMN, 1), style: formatOf(row.figure.kind) },
      ];
    case 'spillTitle':
    case 'tableTitle':
      return [
        { block: at(LABEL_COLUMN, 1), style: { bold: true } },
        { block: at(VALUE_COLUMN, 1), style: { colour: COLOURS.quiet } },
      ];
    case 'tableHead':
      return [{ block: at(LABEL_COLUMN, headColumns(row.term)), style: HEAD }];
    case 'spillHead':
      return [{ block: at(LABEL_COLUMN, row.spill.columns.length), style: HEAD }];
    case 'tableRow': {
      const beside = spillBeside(row.term);
      return [
        ...row.term.columns.map((column, index) => ({
          block: at(LABEL_COLUMN + index, 1),
          style: { background: INPUT, ...formatOf(column.kind) },
        })),
        ...(beside === null ? [] : spillStyles(beside.spill, beside.column, at)),
      ];
    }
    case 'spillRow':
      return spillStyles(row.spill, LABEL_COLUMN, at);
  }
}

const HEAD: Style = { bold: true, colour: COLOURS.quiet, wrap: true };

function headColumns(term: TableTerm): number {
  const beside = spillBeside(term);
  return beside === null ? term.columns.length : beside.column - 1 + beside.spill.columns.length;
}

const spillStyles = (spill: Spill, first: number, at: (column: number, columns: number) => Block): Styled[] =>
  spill.columns.map(({ kind }, index) => ({
    block: at(first + index, 1),
    style: { italic: true, colour: COLOURS.quiet, ...formatOf(kind) },
  }));

function formatOf(kind: ValueKind): Style {
  const numberFormat = FORMATS[kind];
  return numberFormat === undefined ? {} : { numberFormat };
}
