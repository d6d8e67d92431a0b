/** What the tabs spoke at the last run, where somebody has chosen another language since. */
import type { Cell } from '../domain/cell';
import { isLanguage, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { Workbook } from '../ports';
import type { AgreementReading } from '../workbook/agreement/readAgreement';
import { KEPT } from '../workbook/log/kept';
import type { Spoken } from '../workbook/rewordTabs';

/** `null` where they speak that language already. */
export function wordsBefore(kept: ReadonlyMap<string, Cell>, json: string, language: Language): Spoken | null {
  const before = String(kept.get(KEPT.language) ?? '');
  return before === language || !isLanguage(before) ? null : { language: before, texts: readSheetTexts(json, before) };
}

/** How far the title of the agreement may have been moved by hand. */
const TITLE_CELLS = { row: 1, column: 1, rows: 4, columns: 2 };

/** True where somebody typed the new language into its cell, so that the agreement itself still speaks the old one. */
export function speaks(workbook: Workbook, { blocks }: AgreementReading, { agreement }: SheetTexts): boolean {
  const tabId = blocks.get('tabLanguage')?.tabId;
  if (tabId === undefined) return false;
  return workbook.read({ tabId, ...TITLE_CELLS }).some((row) => row.includes(agreement.title));
}
