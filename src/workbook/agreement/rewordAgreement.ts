/** Puts the words of the agreement tab into another language, wherever they stand by now, and leaves all else alone. */
import { spills } from '../../domain/agreement/derivedFigures';
import { isTable, type TermDeclaration } from '../../domain/agreement/termDeclaration';
import { terms } from '../../domain/agreement/terms';
import type { Cells } from '../../domain/cell';
import { isRightToLeft, type Language } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Block, Content, Platform, Workbook } from '../../ports';
import { comparableText } from '../comparableText';
import { agreementTranslations, type AgreementTranslations } from './agreementTranslations';
import { derivedFormulas } from './derivedFormulas';
import { readAgreement, type AgreementReading } from './readAgreement';
import { rewordTabs } from '../rewordTabs';
import { rewordedDress } from './rewordedDress';

/**
 * Replaces each cell that still holds what Pactline wrote there in the old language.
 *
 * A label that somebody put into words of their own is no longer Pactline's. A section that was moved to another tab
 * stays as it is: that tab is the user's.
 */
export function rewordAgreement(
  platform: Pick<Platform, 'workbook' | 'sheetTextsJson'>,
  from: Language,
  to: Language,
): void {
  const { workbook } = platform;
  const reading = readAgreement(workbook);
  const tabId = reading.blocks.get('tabLanguage')?.tabId;
  if (tabId === undefined) return;
  const json = platform.sheetTextsJson();
  const [before, after] = [readSheetTexts(json, from), readSheetTexts(json, to)];
  rewordTab(workbook, tabId, agreementTranslations(reading.values, before, after), reading);
  rewordTabs(workbook, { language: from, texts: before }, { language: to, texts: after });
  const direction = { was: isRightToLeft(from), is: isRightToLeft(to) };
  const reworded = readAgreement(workbook).values;
  workbook.dress(tabId, rewordedDress(workbook, tabId, reading.values, reworded, direction));
}

/** Writes translations in runs of cells below each other. */
function rewordTab(
  workbook: Workbook,
  tabId: number,
  translations: AgreementTranslations,
  reading: AgreementReading,
): void {
  const { rows, columns } = workbook.extent(tabId);
  if (rows === 0) return;
  const all: Block = { tabId, row: 1, column: 1, rows, columns };
  const cells = workbook.read(all);
  const formulas = workbook.readFormulas(all);
  const texts = textBlocks(reading);
  const spilled = spilledBlocks(formulas, reading);

  const translationAt = (row: number, column: number): Content | undefined => {
    const cell = cells[row - 1]![column - 1]!;
    const found = formulas[row - 1]![column - 1]! || (typeof cell === 'string' ? cell : '');
    // A text over a spilled cell would block the whole spill.
    if (found === '' || spilled.some((block) => covers(block, row, column))) return undefined;
    const text = texts.find(({ block }) => covers(block, row, column));
    return text === undefined ? translations.ofCell(found, column) : translations.ofText(found, text.key);
  };

  for (let column = 1; column <= columns; column++) {
    let run: Content[] = [];
    for (let row = 1; row <= rows + 1; row++) {
      const translation = row > rows ? undefined : translationAt(row, column);
      if (translation !== undefined) {
        run.push(translation);
      } else if (run.length > 0) {
        const contents = run.map((content) => [content]);
        workbook.write({ tabId, row: row - run.length, column, rows: run.length, columns: 1 }, contents);
        run = [];
      }
    }
  }
}

const covers = (block: Block, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/** Cells in which people type texts, by term. */
function textBlocks({ blocks }: AgreementReading): { readonly key: string; readonly block: Block }[] {
  return (terms as readonly TermDeclaration[]).flatMap((term) => {
    const block = blocks.get(term.key);
    if (block === undefined) return [];
    const columns = isTable(term) ? term.columns : [term];
    return columns.flatMap(({ kind }, index) =>
      kind === 'text' ? [{ key: term.key, block: { ...block, column: block.column + index, columns: 1 } }] : [],
    );
  });
}

/** Cells that a formula fills from elsewhere; they hold its texts and no formula of their own. */
function spilledBlocks(formulas: Cells, { blocks }: AgreementReading): Block[] {
  const own = derivedFormulas();
  return spills.flatMap(({ key, place, columns }) => {
    const wanted = comparableText(own[key]);
    const height = 'rows' in place ? place.rows : (blocks.get(place.beside)?.rows ?? 0);
    return formulas.flatMap((line, rowIndex) =>
      line.flatMap((formula, columnIndex) =>
        comparableText(String(formula)) === wanted
          ? [{ tabId: 0, row: rowIndex + 1, column: columnIndex + 1, rows: height, columns: columns.length }]
          : [],
      ),
    );
  });
}
