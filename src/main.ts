/** Composition root: each export is a global of Code.js, and nothing else is; a name ending in `_` serves the stubs alone. */
import { formulaServices } from './appsScript/formulaServices';
import { accountLocale, addMenu, showSidebarPage } from './appsScript/menu';
import { loadServerCode } from './appsScript/serverCode';
import type { Cell, Cells } from './domain/cell';
import { callFormula } from './functions/calling/callFormula';
import { formulas } from './functions/index';
import { languageOf } from './locales/language';
import { menuTexts } from './locales/menu';

/** Runs also where the add-on is not enabled yet: nothing but the menu and the account's locale may be touched. */
export function onOpen(): void {
  addMenu(menuTexts[languageOf(accountLocale())]);
}

/** The file in which somebody installs the add-on is open already. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  showSidebarPage();
}

export function refreshNow(): void {
  loadServerCode().refreshNow();
}

/** Called by the time trigger. */
export function nightlyRefresh(): void {
  loadServerCode().nightlyRefresh();
}

/** The sidebar's one way in. */
export function callPactline(name: unknown, request: unknown): unknown {
  return loadServerCode().callPactline(name, request);
}

/** What the stub of each formula calls. */
export function formula_(name: string, args: ArrayLike<unknown>): Cell | Cells {
  const declaration = formulas.find((formula) => formula.name === name);
  if (!declaration) throw new Error(`no formula is named ${name}`);
  return callFormula(declaration, args, formulaServices);
}
