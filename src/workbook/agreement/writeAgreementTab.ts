/** Makes the agreement tab: contents, names and look, from the terms and their values. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { TabFacts, Workbook } from '../../ports';
import { agreementContents } from './agreementContents';
import { agreementDress } from './agreementDress';
import { agreementLayout, TAB_COLUMNS } from './agreementLayout';
import { agreementNames } from './agreementNames';
import { addOwnTab } from '../ownTab';

/**
 * Writes a new agreement into a tab of its own.
 *
 * Names come before contents, because formulas of the tab name them. Contents come last: a tab without any is what a
 * killed run left, and may be thrown away.
 *
 * @param values by term key; terms that are left out are blank
 * @param rightToLeft as the language of `texts` is written
 */
export function writeAgreementTab(
  workbook: Workbook,
  values: TermValues,
  texts: SheetTexts,
  rightToLeft: boolean,
): TabFacts {
  const tab = addOwnTab(workbook, 'agreement', texts.tabs.agreement);
  const layout = agreementLayout(values);
  workbook.dress(tab.id, agreementDress(layout, values, tab.id, rightToLeft));
  for (const [name, block] of agreementNames(layout, tab.id)) workbook.setName(name, block);
  const contents = agreementContents(layout, values, texts);
  workbook.write({ tabId: tab.id, row: 1, column: 1, rows: contents.length, columns: TAB_COLUMNS }, contents);
  return tab;
}
