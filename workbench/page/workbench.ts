/** The running workbench: joins page, grid and host, opens the file as it was left or the sample, and keeps it. */
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { createIframeRealm } from './iframeRealm';
import { SAMPLE_FILE } from '../sample/sampleFile';
import { createAppsScriptHost, type AppsScriptHost } from '../host/host';
import type { Menu } from '../host/uiHooks';
import { createActions } from './actions';
import { fetchAddOn, onRebuilt } from './addOnFiles';
import { changeChartByHand } from './charts/chartByHand';
import { formatChartDate, readChartCells } from './charts/chartCells';
import { createChartLayer } from './charts/chartLayer';
import { createClock } from './clock';
import { chooseFile, watchDroppedFiles } from './csv/chooseFile';
import { buildFrame } from './frame';
import { closeStaleSuggestions } from './formulas/closeStaleSuggestions';
import { followLocale } from './formulas/followLocale';
import { afterChanges, onEveryChange } from './grid/afterChanges';
import { showCellTips } from './grid/cellTips';
import { drawFirstSelections } from './grid/firstSelection';
import { fitRows } from './grid/fitRows';
import { mirrorRightToLeft } from './grid/mirrorRightToLeft';
import { startGrid } from './grid/startGrid';
import { createHandle, type WorkbenchHandle } from './handle';
import { createHostUi } from './hostUi';
import { drawMenus } from './menus';
import { printOnPaper } from './print/printOnPaper';
import { readSettings } from './settings';
import { createAutosave } from './store/autosave';
import { readSavedWorkbook } from './store/savedWorkbook';

const CHARTS_FOLLOW_AFTER_MS = 60;

/** @returns the handle by which tests, and the curious, read and work the page */
export async function startWorkbench(root: HTMLElement): Promise<WorkbenchHandle> {
  const [files, saved] = await Promise.all([fetchAddOn(), readSavedWorkbook()]);
  const settings = readSettings({ userLanguage: 'en', chosenNow: SAMPLE_FILE.now });
  const clock = createClock(settings.chosenNow);
  const addOnMenus = new Map<string, Menu>();

  const frame = buildFrame(root, {
    strip: {
      change: (changed) => actions.change(changed),
      openFile: () => chooseFile((file) => void actions.openFile(file)),
      runNightly: () => void actions.runNightly(),
      startOver: () => void actions.startOver(),
    },
    sidebar: {
      call: (name, args) => actions.callFromSidebar(name, args),
      focusEditor: () => grid.focus(),
      onToggle: (isOpen) => actions.sidebarToggled(isOpen),
    },
    rename: (name) => actions.rename(name),
  });
  const grid = startGrid(frame.gridContainer);
  const charts = createChartLayer(grid.univer, grid.api, {
    readCells: (range) => readChartCells(host, range),
    worksheetOf: (sheetId) => {
      const name = host.spreadsheet
        .getSheets()
        .find((sheet) => sheet.getSheetId() === sheetId)
        ?.getName();
      return name === undefined ? null : (grid.api.getActiveWorkbook()?.getSheetByName(name) ?? null);
    },
    formatDate: (date, pattern) => formatChartDate(date, pattern, host.timeZone()),
    locale: () => host.locale(),
    byHand: changeChartByHand(() => host),
  });

  const showMenus = (): void =>
    frame.showMenus(
      drawMenus(grid.api, [...addOnMenus.values()], {
        openFile: () => chooseFile((file) => void actions.openFile(file)),
        startOver: () => void actions.startOver(),
        rename: () => frame.titleRow.focusName(),
        print: () => window.print(),
        runAddOn: (handler) => void actions.runAddOn(handler),
      }),
    );
  const setMenu = (menu: Menu): void => {
    addOnMenus.set(menu.isAddon ? '' : menu.label, menu);
    showMenus();
  };

  const host: AppsScriptHost = createAppsScriptHost({
    univer: grid.univer,
    api: grid.api,
    files,
    addonName: 'Pactline',
    createRealm: createIframeRealm,
    ui: createHostUi({ frame, charts, setMenu }),
    now: () => clock.now(),
    userLanguage: settings.userLanguage,
    ...(saved === null ? { locale: SAMPLE_FILE.locale, timeZone: SAMPLE_FILE.timeZone } : { snapshot: saved.snapshot }),
  });
  const autosave = createAutosave(
    () => ({
      snapshot: host.snapshot(),
      activeTab: grid.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
      sidebarOpener: actions.sidebarOpener(),
    }),
    (words) => frame.titleRow.showSavedState(words),
  );
  const actions = createActions({ frame, grid, host, charts, clock, autosave, settings });

  const followDirections = mirrorRightToLeft(
    grid,
    frame.gridContainer,
    (tabName) => host.spreadsheet.getSheetByName(tabName)?.isRightToLeft() ?? false,
  );
  showMenus();
  charts.start(host.charts());
  followLocale(grid.univer, host);
  closeStaleSuggestions(grid.univer);
  fitRows(grid.univer);
  drawFirstSelections(grid.api);
  showCellTips(grid.api, host, frame.gridContainer);
  printOnPaper(grid.api, host, charts);
  watchDroppedFiles((file) => void actions.openFile(file));
  afterChanges(grid.api, CHARTS_FOLLOW_AFTER_MS, () => {
    charts.follow();
    followDirections();
  });
  await actions.openWorkbook(saved, files);
  onEveryChange(grid.api, () => autosave.soon());
  onRebuilt((isPageNew) => {
    if (isPageNew) void autosave.now().then(() => location.reload());
    else void fetchAddOn().then((rebuilt) => actions.reloadAddOn(rebuilt));
  });
  const editorBridge = grid.univer.__getInjector().get(IEditorBridgeService);
  return createHandle({ api: grid.api, container: frame.gridContainer, host, charts, actions, autosave, editorBridge });
}
