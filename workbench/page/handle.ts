/**
 * `window.workbench`: how tests read and work the page where keyboard and mouse cannot reach, the grid being a canvas.
 * `window.workbench` is there once the page is ready; `document.documentElement.dataset.ready` is then `yes`.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { AppsScriptHost, CellView } from '../host/host';
import type { Actions } from './actions';
import type { ChartLayer } from './charts/chartLayer';
import type { DrawnChart } from './charts/drawnChart';
import { consoleErrors } from './consoleErrors';
import type { OpenedTable } from './csv/openTable';
import { cellRectangle } from './grid/cellRectangle';
import type { Autosave } from './store/autosave';

export interface WorkbenchHandle {
  /** The host itself, with everything it offers: `host.calls()`, `host.triggers()`, `host.spreadsheet` … */
  readonly host: AppsScriptHost;
  /** A cell of the active tab, or `'SLA Agreement'!C4`. */
  cell(a1: string): CellView;
  /** What the grid draws in a cell of the active tab. */
  drawn(a1: string): string;
  /** As if typed, in the file's locale. */
  type(a1: string, text: string): void;
  tabs(): string[];
  activeTab(): string;
  selectTab(name: string): void;
  /** Selects a cell of the active tab and brings it into view. */
  select(a1: string): void;
  /** Middle of a visible cell of the active tab, in pixels of the page, for a real mouse. */
  middleOf(a1: string): { x: number; y: number };
  /** The cell whose editor is at hand, in the active tab, and whether it is open. */
  editor(): { readonly cell: string | null; readonly isOpen: boolean };
  /** What the charts show, after reading their cells. */
  charts(): readonly DrawnChart[];
  /** Fires the time triggers; answers what failed. */
  runTriggers(): Promise<readonly { readonly handler: string; readonly error: unknown }[]>;
  /** A menu item of the add-on, by its handler. */
  run(handler: string): Promise<void>;
  /** Opens a file as if dropped on the page. */
  openFile(name: string, text: string): Promise<OpenedTable>;
  /** Errors of the console and whatever was thrown and not caught, since the page was loaded; the sidebar's own not included. */
  errors(): readonly string[];
  /** Done once the workbook is kept as it is. */
  kept(): Promise<void>;
}

export interface HandleSurroundings {
  readonly api: FUniver;
  /** Holds the grid. */
  readonly container: HTMLElement;
  readonly host: AppsScriptHost;
  readonly charts: ChartLayer;
  readonly actions: Actions;
  readonly autosave: Autosave;
  readonly editorBridge: IEditorBridgeService;
}

export function createHandle({
  api,
  container,
  host,
  charts,
  actions,
  autosave,
  editorBridge,
}: HandleSurroundings): WorkbenchHandle {
  const workbook = () => api.getActiveWorkbook()!;
  const range = (a1: string) => workbook().getActiveSheet().getRange(a1);
  return {
    host,
    cell: (a1) => host.cell(a1),
    drawn: (a1) => range(a1).getDisplayValue(),
    type: (a1, text) => host.type(a1, text),
    tabs: () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeTab: () => workbook().getActiveSheet().getSheetName(),
    selectTab: (name) => {
      const sheet = workbook().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab ${name}.`);
      workbook().setActiveSheet(sheet);
    },
    select: (a1) => {
      const cells = range(a1);
      workbook()
        .getActiveSheet()
        .scrollToCell(Math.max(0, cells.getRow() - 4), Math.max(0, cells.getColumn() - 1));
      cells.activate();
    },
    middleOf: (a1) => {
      const { left, top, width, height } = cellRectangle(container, workbook().getActiveSheet(), range(a1));
      return { x: left + width / 2, y: top + height / 2 };
    },
    editor: () => {
      const location = editorBridge.getEditLocation();
      const cell = location && workbook().getActiveSheet().getRange(location.row, location.column).getA1Notation();
      return { cell: cell ?? null, isOpen: editorBridge.isVisible().visible };
    },
    charts: () => charts.all(),
    runTriggers: () => actions.runNightly(),
    run: (handler) => actions.runAddOn(handler),
    openFile: (name, text) => actions.openFile(new File([text], name)),
    errors: () => consoleErrors,
    kept: () => autosave.now(),
  };
}
