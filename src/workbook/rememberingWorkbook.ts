/** A workbook that is asked for its tabs and names once a run: several readers need them, and each question costs a call. */
import type { TabFacts, Workbook } from '../ports';

/** The same workbook; what this run itself changes is seen, what others change meanwhile is not. */
export function rememberingWorkbook(workbook: Workbook): Workbook {
  let tabs: readonly TabFacts[] | null = null;
  let names: ReturnType<Workbook['names']> | null = null;
  const forget = (): void => {
    tabs = null;
    names = null;
  };
  return {
    ...workbook,
    tabs: () => (tabs ??= workbook.tabs()),
    names: () => (names ??= workbook.names()),
    addTab: (name, role) => {
      tabs = null;
      return workbook.addTab(name, role);
    },
    removeTab: (tabId) => {
      forget();
      workbook.removeTab(tabId);
    },
    insertRows: (tabId, row, count) => {
      forget();
      workbook.insertRows(tabId, row, count);
    },
    setName: (name, block) => {
      names = null;
      workbook.setName(name, block);
    },
    removeName: (name) => {
      names = null;
      workbook.removeName(name);
    },
  };
}
