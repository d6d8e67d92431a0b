/** Makes the agreement tab: contents, names and look, from the terms and their values. */
import type { TermValues } from '../domain/agreement/termDeclaration';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { TabFacts, Workbook } from '../ports';
import { agreementContents } from './agreementContents';
import { agreementDress } from './agreementDress';
import { agreementLayout, TAB_COLUMNS } from './agreementLayout';
import { agreementNames } from './agreementNames';

/**
 * Writes a new agreement into a tab of its own.
 *
 * The look comes before the contents: a cell must be formatted as text before a text such as `1-2` is written.
 * Names come before them too, because formulas of the tab name them.
 *
 * @param values by term key; terms that are left out are blank
 * @param rightToLeft as the language of `texts` is written
 */
export function writeAgreementTab(
  workbook: Workbook,
  tabName: string,
  values: TermValues,
  texts: SheetTexts,
  rightToLeft: boolean,
): TabFacts {
  const tab = workbook.addTab(tabName, 'agreement');
  const layout = agreementLayout(values);
  workbook.dress(tab.id, agreementDress(layout, tab.id, rightToLeft));
  for (const [name, block] of agreementNames(layout, tab.id)) workbook.setName(name, block);
  const contents = agreementContents(layout, values, texts);
  workbook.write({ tabId: tab.id, row: 1, column: 1, rows: contents.length, columns: TAB_COLUMNS }, contents);
  return tab;
}
