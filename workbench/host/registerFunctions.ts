/** Makes the add-on's functions known to the engine, which calls them from cells. */
import type { UiHooks } from './uiHooks';
import type { Runner } from './addonRunner';
import type { FormulaRunner } from './formulaRunner';
import type { CustomFunctionHelp, User } from './hostTypes';

/** @returns the names that cells may call; none where the add-on does not load */
export function registerFunctions(
  runner: Runner,
  formulas: FormulaRunner,
  help: readonly CustomFunctionHelp[],
  { user, ui }: { readonly user: User; readonly ui: UiHooks },
): readonly string[] {
  let names: readonly string[] = [];
  try {
    const { realm } = runner.openRealm({ kind: 'load', authMode: 'NONE', user });
    // Sheets lets a cell call any global function, tagged or not, that does not end in an underscore.
    names = realm.globalFunctions.filter((name) => !name.endsWith('_'));
    realm.dispose();
  } catch (error) {
    ui.log({ level: 'error', text: `Code.js does not load: ${String(error)}` });
  }
  formulas.register(names, help);
  return names;
}

/** Whether a formula calls one of these functions. */
export function callsOneOf(names: readonly string[]): (formula: string) => boolean {
  if (names.length === 0) return () => false;
  const known = names.map((name) => name.replace(/\$/g, '\\$'));
  const pattern = new RegExp(`(?:${known.join('|')})\\s*\\(`, 'i');
  return (formula) => pattern.test(formula);
}
