/** Everything a person can set going in the page besides working in the grid; long work says what it does. */
import { localeFacts } from '../engine/localeFacts';
import type { AppsScriptHost, ProjectFiles } from '../host/host';
import type { ChartLayer } from './charts/chartLayer';
import type { Surroundings } from './chrome/strip';
import type { Clock } from './clock';
import { nextPaint } from './dom';
import { openTable, type OpenedTable } from './csv/openTable';
import type { Frame } from './frame';
import type { Grid } from './grid/startGrid';
import { fillNewFile } from './fillNewFile';
import { nightToasts } from './nightToasts';
import { forgetSettings, keepSettings, type Settings } from './settings';
import type { Autosave } from './store/autosave';
import { forgetWorkbook, type SavedWorkbook } from './store/savedWorkbook';

export interface ActionSurroundings {
  readonly frame: Frame;
  readonly grid: Grid;
  readonly host: AppsScriptHost;
  readonly charts: ChartLayer;
  readonly clock: Clock;
  readonly autosave: Autosave;
  readonly settings: Settings;
}

export type Actions = ReturnType<typeof createActions>;

export function createActions({ frame, grid, host, charts, clock, autosave, settings }: ActionSurroundings) {
  let { userLanguage, chosenNow } = settings;
  /** The menu item that opened the sidebar, to open it again when the add-on is loaded anew. */
  let opener: string | null = null;

  const showSurroundings = (): void => {
    const { locale, timeZone } = { locale: host.locale(), timeZone: host.timeZone() };
    frame.strip.show({ userLanguage, locale, timeZone, chosenNow }, clock.now());
    frame.titleRow.showName(host.spreadsheet.getName());
    grid.writeAs(localeFacts(locale).tag);
  };

  /** Whatever the add-on did may show in charts and must be kept, also where no cell changed. */
  const settle = (): void => {
    host.flush();
    charts.follow();
    autosave.soon();
  };

  /** A failure is said as Sheets says it, and stays until it was read. */
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      frame.toast({ message: (error as Error).message, title: 'The script failed', seconds: -1, isProblem: true });
    }
    settle();
  };

  const runAddOn = (handler: string): Promise<void> =>
    frame.progress.during('Running…', () =>
      attempt(() => {
        const wasOpen = frame.sidebar.openings();
        host.run(handler);
        if (frame.sidebar.openings() > wasOpen) opener = handler;
      }),
    );

  /** As when the page is loaded anew at Google's: the menu again, and the sidebar if it was open. */
  const openAddOn = (): void => {
    const reopened = opener;
    host.open();
    if (reopened !== null) void runAddOn(reopened);
  };

  return {
    runAddOn,
    sidebarOpener: () => opener,
    sidebarToggled: (isOpen: boolean): void => {
      if (!isOpen) opener = null;
      autosave.soon();
    },
    callFromSidebar: async (name: string, args: readonly unknown[]): Promise<unknown> => {
      // At Google's this runs on another machine; here the page stands still meanwhile, and says why.
      frame.titleRow.showSavedState('Working…');
      await nextPaint();
      try {
        return host.callFromSidebar(name, ...args);
      } finally {
        settle();
      }
    },
    rename: (name: string): void => {
      if (name !== '') host.spreadsheet.rename(name);
      showSurroundings();
      autosave.soon();
    },

    change: (changed: Partial<Surroundings>): void => {
      if (changed.locale !== undefined) host.setLocale(changed.locale);
      if (changed.timeZone !== undefined) host.setTimeZone(changed.timeZone);
      if (changed.chosenNow !== undefined) clock.set((chosenNow = changed.chosenNow));
      if (changed.userLanguage !== undefined) {
        host.setUserLanguage((userLanguage = changed.userLanguage));
        openAddOn();
      }
      keepSettings({ userLanguage, chosenNow });
      showSurroundings();
      settle();
    },

    openFile: (file: File): Promise<OpenedTable> =>
      frame.progress.during(`Opening ${file.name}…`, async (progress) => {
        const opened = await openTable(grid.api, host, file, progress);
        settle();
        frame.toast({ message: `${opened.rows.toLocaleString('en')} rows of ${file.name} are on ${opened.tabName}.` });
        return opened;
      }),

    runNightly: (): Promise<readonly { readonly handler: string; readonly error: unknown }[]> =>
      frame.progress.during('Firing the time triggers…', () => {
        const fired = host.fireTimeTriggers();
        settle();
        for (const toast of nightToasts(fired)) frame.toast(toast);
        return fired.filter(({ error }) => error !== null);
      }),

    reloadAddOn: (files: ProjectFiles): void => {
      const reopened = opener;
      attempt(() => {
        host.reload(files);
        opener = reopened;
        openAddOn();
      });
    },

    /** Back to the sample; asks first, for everything goes. */
    startOver: async (): Promise<void> => {
      if (!window.confirm('Start over with the sample file? Everything in this workbook will be gone.')) return;
      autosave.stop();
      forgetSettings();
      await forgetWorkbook();
      location.reload();
    },

    openWorkbook: async (saved: SavedWorkbook | null, files: ProjectFiles): Promise<void> => {
      if (saved === null)
        await frame.progress.during('Filling in the sample…', () => fillNewFile(host, files, attempt));
      const lastTab = saved === null ? null : host.spreadsheet.getSheetByName(saved.activeTab);
      if (lastTab !== null) host.spreadsheet.setActiveSheet(lastTab);
      opener = saved?.sidebarOpener ?? null;
      attempt(openAddOn);
      showSurroundings();
    },
  };
}
