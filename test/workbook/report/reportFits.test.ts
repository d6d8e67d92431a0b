/** What the report always says fits where it says it, in every language: nobody sees words that end at a cell's edge. */
import { describe, expect, it } from 'vitest';
import type { TableColumn, TableKey } from '../../../src/domain/report/tables';
import { LANGUAGES } from '../../../src/locales/language';
import type { ReportTexts } from '../../../src/locales/report/reportTexts';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { isFigure } from '../../../src/workbook/figures/columnFormats';
import { COLUMN_WIDTH_PIXELS } from '../../../src/workbook/report/reportLayout';
import { sections } from '../../../src/workbook/report/reportSections';

/** 10 points of the sheet's own font. */
const EM_PIXELS = 13.33;
/** What the sheet keeps free at the edges of a cell. */
const EDGES_PIXELS = 6;
/** Behind a figure and its heading stands an em. */
const GAP_PIXELS = EM_PIXELS;
/** A month, a week or the days that depth looks back on, as they are written at their longest. */
const LONGEST_DAYS = '24 sept – 19 nov 2026';

/** Width of a letter in ems, as Arial has it. */
function widthOf(letter: string): number {
  const plain = letter.normalize('NFD').charAt(0);
  if (/[ijlıł'’|]/.test(plain)) return 0.22;
  if (/[tfrI.,:;!·()[\] /-]/.test(plain)) return 0.29;
  if (/[ckszvxy]/.test(plain)) return 0.5;
  if (/[mM]/.test(plain)) return 0.83;
  if (/[wW%→←]/.test(plain)) return plain === 'w' ? 0.72 : 0.94;
  return /\p{Lu}/u.test(plain) ? 0.69 : 0.556;
}

const pixelsOf = (text: string): number =>
  Array.from(text.replace(/\p{M}|\u200c/gu, '')).reduce((total, letter) => total + widthOf(letter), 0) * EM_PIXELS;

/** How many lines a text takes that is broken between words. */
function linesOf(text: string, pixels: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (pixelsOf(longer) <= pixels) {
      line = longer;
    } else {
      if (pixelsOf(word) > pixels) return Infinity;
      lines += line === '' ? 0 : 1;
      line = word;
    }
  }
  return lines;
}

const shownTables = () =>
  sections().flatMap(({ bands }) => bands.flatMap((band) => (band.kind === 'tables' ? band.tables : [])));

/** Texts that stand in a column whatever the leads are. */
function textsIn(table: TableKey, column: TableColumn, texts: ReportTexts): readonly string[] {
  const { goals, indicatorNames, explained } = texts;
  const known: Partial<Record<TableKey, Partial<Record<TableColumn, readonly string[]>>>> = {
    scoreboard: { measure: Object.values(goals), side: Object.values(texts.sides) },
    indicators: { measure: Object.values(indicatorNames), side: Object.values(texts.sides) },
    weekPack: { measure: [...Object.values(goals), ...Object.values(indicatorNames)] },
    monthPack: { measure: [...Object.values(goals), ...Object.values(indicatorNames)] },
    checkpoints: { checkpoint: Object.values(texts.checkpointNames), state: Object.values(texts.checkpointStates) },
    steps: { step: Object.values(texts.steps) },
    drift: { input: Object.values(texts.drift) },
    tracked: { measure: Object.values(texts.measures), feeds: Object.values(texts.feeds) },
    explained: {
      measure: Object.values(explained).map(({ measure }) => measure),
      counted: Object.values(explained).map(({ counted }) => counted.replace(/\{\w+\}/, LONGEST_DAYS)),
    },
    overdue: { owner: [texts.noOwner], row: [texts.openRow] },
  };
  return known[table]?.[column] ?? [];
}

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = sheetTexts()[language].report;

  it('headings of figures take two lines at most', () => {
    const cutOff = shownTables().flatMap(({ table, columns }) =>
      columns
        .filter(({ column }) => isFigure(table, column))
        .map(({ column }) => texts.columns[column])
        .filter((heading) => linesOf(heading, COLUMN_WIDTH_PIXELS - EDGES_PIXELS - GAP_PIXELS) > 2),
    );
    expect(cutOff).toEqual([]);
  });

  it('names and sentences of the tables end before the next column', () => {
    const cutOff = shownTables().flatMap(({ table, columns }) =>
      columns.flatMap(({ column, span }) =>
        textsIn(table, column, texts).filter((text) => pixelsOf(text) > span * COLUMN_WIDTH_PIXELS - EDGES_PIXELS),
      ),
    );
    expect([...new Set(cutOff)]).toEqual([]);
  });
});
