/** Joins cells below each other that look alike into one block, because each block costs calls. */
import type { Block, Style } from '../../ports';

export interface Styled {
  readonly block: Block;
  readonly style: Style;
}

/** @param styles from the first row on */
export function mergeRuns(styles: readonly Styled[]): Styled[] {
  const runs = new Map<string, Styled>();
  const merged: Styled[] = [];
  for (const { block, style } of styles) {
    const key = `${block.column} ${block.columns} ${block.row} ${JSON.stringify(style)}`;
    const above = runs.get(key);
    const run = above === undefined ? block : { ...above.block, rows: above.block.rows + 1 };
    const next = `${block.column} ${block.columns} ${block.row + 1} ${JSON.stringify(style)}`;
    if (above !== undefined) merged.splice(merged.indexOf(above), 1);
    const styled = { block: run, style };
    merged.push(styled);
    runs.set(next, styled);
  }
  return merged;
}
