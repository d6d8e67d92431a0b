/** Joins cells below each other that look alike into one block, because each block costs calls. */
import type { Block, Style } from '../../ports';

export interface Styled {
  readonly block: Block;
  readonly style: Style;
}

/** @param styles from the first row on, a row each */
export function mergeRuns(styles: readonly Styled[]): Styled[] {
  /** By the cells that would go on with each: its columns, its look and the row below it. */
  const runs = new Map<string, Styled>();
  for (const { block, style } of styles) {
    const look = `${block.column} ${block.columns} ${JSON.stringify(style)}`;
    const above = runs.get(`${block.row} ${look}`);
    runs.delete(`${block.row} ${look}`);
    const run = above === undefined ? block : { ...above.block, rows: above.block.rows + 1 };
    runs.set(`${block.row + 1} ${look}`, { block: run, style });
  }
  return [...runs.values()];
}
