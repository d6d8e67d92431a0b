/** Large figures side by side, each with its label above and a note below. */
import type { FactKey } from '../../domain/report/facts';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Style } from '../../ports';
import { LARGE, QUIET, type Item } from './item';
import { factFormula, figureFormula } from './reportFormulas';
import type { Tile } from './section';

/** @param row of the grid, in which the labels stand */
export function tileItems(tiles: readonly Tile[], row: number, texts: ReportTexts): Item[] {
  let next = 1;
  return tiles.flatMap(({ label, fact, note, span }): Item[] => {
    const at = { column: next, columns: span };
    next += span;
    const figure: Style = { ...LARGE, merge: true, align: 'left' };
    const quiet: Style = { ...QUIET, merge: true, align: 'left' };
    const explained: Partial<Record<FactKey, string>> = texts.notes;
    const text = explained[fact];
    return [
      {
        row,
        ...at,
        content: 'of' in label ? texts.facts[label.of] : factFormula(label.from),
        style: quiet,
        ...(text === undefined ? {} : { note: text }),
      },
      { row: row + 1, ...at, content: figureFormula(fact), style: figure },
      { row: row + 2, ...at, content: factFormula(note), style: quiet },
    ];
  });
}
