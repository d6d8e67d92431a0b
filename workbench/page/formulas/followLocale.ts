/** Lets people type formulas, numbers and dates as the file's locale writes them; the engine knows only the American way. */
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  CellValueType,
  IUniverInstanceService,
  UniverInstanceType,
  numfmt,
  type DocumentDataModel,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { AppsScriptHost } from '../../host/host';
import { speakLocally, type EngineLexer } from './localLexer';
import { toEngineSigns } from './sameLength';
import { separatorsOf } from './separatorsOf';
import { showFormulaText } from './showFormulaText';

const BEFORE_ALL_OTHERS = 1_000;

type EditInterceptor = (cell: Nullable<ICellData>, context: never) => Nullable<ICellData>;

export function followLocale(univer: Univer, host: AppsScriptHost): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const editor = injector.get(IEditorBridgeService);
  const units = injector.get(IUniverInstanceService);
  const isEditing = (): boolean => editor.isVisible().visible;
  const lexer = speakLocally(injector.get(LexerTreeBuilder), isEditing, () => host.locale());

  // The grid's own step for formulas ends the row of interceptors; what is shown is therefore changed after the whole row.
  const fetchThrough = interceptors.fetchThroughInterceptors.bind(interceptors);
  const fetchLocally = (name: unknown, ...rest: [never]): EditInterceptor => {
    const intercept: EditInterceptor = fetchThrough(name as never, ...rest);
    if (name !== BEFORE_CELL_EDIT) return intercept;
    return (cell, context) => {
      const shown = intercept(cell, context);
      return shown?.f ? { ...shown, f: host.formulaForEditing(shown.f) } : shown;
    };
  };
  interceptors.fetchThroughInterceptors = fetchLocally as typeof interceptors.fetchThroughInterceptors;

  showFormulaText(injector.get(IFunctionService), host);

  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell, context, next) => {
      // Rich text and cells formatted as text are none of our business.
      const style = context.workbook.getStyles().getStyleByCell(cell);
      if (!cell || cell.p || style?.n?.pattern === '@') return next(cell);
      return typedCell(typedText(units), cell, style, host, lexer);
    },
  });
}

/** What stands in the editor; the formula bar edits the same document. */
function typedText(units: IUniverInstanceService): string {
  const document = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return (document?.getBody()?.dataStream ?? '').replace(/\r?\n$/, '');
}

function typedCell(
  text: string,
  cell: ICellData,
  style: Nullable<IStyleData>,
  host: AppsScriptHost,
  lexer: EngineLexer,
): ICellData {
  const typed = host.parseTyped(isFormula(text) ? withBrackets(text, host, lexer) : text);
  const empty = { ...cell, v: null, f: null, si: null, p: null, t: null };
  if (typed === null) return empty;
  const { pattern, t, v } = typed;
  const inPercent = typeof v === 'number' && pattern === undefined && style?.n?.pattern.includes('%') === true;
  return {
    ...empty,
    // 25 typed into a cell that shows percents means 25 %.
    v: inPercent ? v / 100 : typeof v === 'boolean' ? Number(v) : (v ?? null),
    f: typed.f ?? null,
    t: cellType(t),
    ...(pattern !== undefined && isOfAnotherKind(pattern, style?.n?.pattern)
      ? { s: { ...style, n: { pattern } } }
      : {}),
  };
}

const isFormula = (text: string): boolean => text.startsWith('=') && text.length > 1;

/** Sheets closes the brackets that were left open at the end. */
function withBrackets(formula: string, host: AppsScriptHost, lexer: EngineLexer): string {
  return formula + ')'.repeat(lexer.missingBrackets(toEngineSigns(formula, separatorsOf(host.locale()))));
}

/** A date typed into a cell that shows dates keeps the look of the cell. */
function isOfAnotherKind(pattern: string, before: string | undefined): boolean {
  if (before === undefined || before === 'General') return true;
  return numfmt.getFormatInfo(pattern).type !== numfmt.getFormatInfo(before).type;
}

/** The host speaks of types by Univer's own numbers. */
const cellType = (t: number | undefined): CellValueType | null =>
  [CellValueType.STRING, CellValueType.NUMBER, CellValueType.BOOLEAN].find((type: number) => type === t) ?? null;
