/** Puts the words of the agreement tab into another language, wherever they stand by now, and leaves all else alone. */
import { isTable, type TermDeclaration } from '../domain/agreement/termDeclaration';
import { terms } from '../domain/agreement/terms';
import type { Cell } from '../domain/cell';
import { isRightToLeft, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { Block, Content, Platform, Workbook } from '../ports';
import { agreementContents } from './agreementContents';
import { agreementLayout } from './agreementLayout';
import { readAgreement, type AgreementReading } from './readAgreement';

/**
 * Replaces each cell that still holds what Pactline wrote there in the old language.
 *
 * A label that somebody put into words of their own is no longer Pactline's. In a text field only the ready texts are,
 * even where something typed happens to be the same word as a label.
 */
export function rewordAgreement(
  platform: Pick<Platform, 'workbook' | 'sheetTextsJson'>,
  from: Language,
  to: Language,
): void {
  const { workbook } = platform;
  const reading = readAgreement(workbook);
  const json = platform.sheetTextsJson();
  const layout = agreementLayout(reading.values);
  const old = agreementContents(layout, reading.values, readSheetTexts(json, from));
  const next = agreementContents(layout, reading.values, readSheetTexts(json, to));
  const words = new Map<string, Content>();
  old.forEach((row, index) =>
    row.forEach((content, column) => {
      const key = keyOf(content);
      const word = next[index]![column]!;
      if (key === '' || key === keyOf(word)) return;
      // One word of this language may be two of the other; which is meant, its column tells.
      words.set(inColumn(column + 1, key), word);
      if (!words.has(key)) words.set(key, word);
    }),
  );
  const tabIds = new Set([...reading.blocks.values()].map((block) => block.tabId));
  const ready = readyWords(readSheetTexts(json, from), readSheetTexts(json, to));
  for (const tabId of tabIds) {
    rewordTab(workbook, tabId, words, ready, reading);
    workbook.dress(tabId, {
      rightToLeft: isRightToLeft(to),
      frozenRows: 0,
      hideGridlines: true,
      columnWidthsPixels: [],
      styles: [],
    });
  }
}

/** Texts and formulas as they are found again in cells; numbers say nothing. */
const keyOf = (content: Content): string =>
  typeof content === 'string' ? content : typeof content === 'object' && 'formula' in content ? content.formula : '';

const inColumn = (column: number, key: string): string => `${column}\n${key}`;

function rewordTab(
  workbook: Workbook,
  tabId: number,
  words: ReadonlyMap<string, Content>,
  ready: ReadonlyMap<string, string>,
  reading: AgreementReading,
): void {
  const { rows, columns } = workbook.extent(tabId);
  if (rows === 0) return;
  const all: Block = { tabId, row: 1, column: 1, rows, columns };
  const cells = workbook.read(all);
  const formulas = workbook.readFormulas(all);
  const isTyped = typedCells(reading);
  for (let column = 1; column <= columns; column++) {
    let run: Content[] = [];
    for (let row = 1; row <= rows + 1; row++) {
      const found = row > rows ? '' : formulas[row - 1]![column - 1]! || textOf(cells[row - 1]![column - 1]!);
      const next = isTyped(row, column) ? ready.get(found) : (words.get(inColumn(column, found)) ?? words.get(found));
      if (next !== undefined) {
        run.push(next);
        continue;
      }
      const block = { tabId, row: row - run.length, column, rows: run.length, columns: 1 };
      if (run.length > 0)
        workbook.write(
          block,
          run.map((content) => [content]),
        );
      run = [];
    }
  }
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : '');

/** Each ready text with its translation: it is Pactline's as long as nobody has touched it. */
function readyWords({ agreement: from }: SheetTexts, { agreement: to }: SheetTexts): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const pair = (old: unknown, next: unknown): void => {
    if (typeof old === 'string') words.set(old, String(next));
    else if (typeof old === 'object' && old !== null) {
      for (const [key, value] of Object.entries(old)) pair(value, (next as Readonly<Record<string, unknown>>)[key]);
    }
  };
  pair(from.ready, to.ready);
  return words;
}

/** Tells which cells hold texts that people may have typed. */
function typedCells({ blocks }: AgreementReading): (row: number, column: number) => boolean {
  const typed: Block[] = [];
  for (const term of terms as readonly TermDeclaration[]) {
    const block = blocks.get(term.key);
    if (block === undefined) continue;
    const columns = isTable(term) ? term.columns : [term];
    columns.forEach(({ kind }, index) => {
      if (kind === 'text') typed.push({ ...block, column: block.column + index, columns: 1 });
    });
  }
  return (row, column) =>
    typed.some((block) => column === block.column && row >= block.row && row < block.row + block.rows);
}
