/** A workbook that is asked once a run what several readers need: its tabs, its names, small blocks of its cells. */
import type { Cells } from '../domain/cell';
import type { Block, TabFacts, Workbook } from '../ports';

/** Blocks up to this size are kept: a page of settings, not a log of leads. */
const REMEMBERED_CELLS = 5000;

interface Remembered {
  readonly block: Block;
  readonly cells: Cells;
  /** Written to since. */
  readonly changed: Block[];
}

/** The same workbook; what this run itself changes is seen, what others change meanwhile is not. */
export function rememberingWorkbook(workbook: Workbook): Workbook {
  let tabs: readonly TabFacts[] | null = null;
  let names: ReturnType<Workbook['names']> | null = null;
  let blocks: Remembered[] = [];
  const note = (changed: Block): void => {
    for (const remembered of blocks) remembered.changed.push(changed);
  };
  const forget = (): void => {
    blocks = [];
    tabs = null;
    names = null;
  };
  return {
    ...workbook,
    tabs: () => (tabs ??= workbook.tabs()),
    names: () => (names ??= workbook.names()),
    read: (block) => {
      const known = blocks.find((remembered) => stillHolds(remembered, block));
      if (known !== undefined) return part(known.cells, known.block, block);
      const cells = workbook.read(block);
      if (block.rows * block.columns <= REMEMBERED_CELLS) blocks.push({ block, cells, changed: [] });
      return cells;
    },
    write: (block, contents) => {
      note(block);
      workbook.write(block, contents);
    },
    clear: (block) => {
      note(block);
      workbook.clear(block);
    },
    addTab: (name, role) => {
      tabs = null;
      return workbook.addTab(name, role);
    },
    renameTab: (tabId, name) => {
      tabs = null;
      workbook.renameTab(tabId, name);
    },
    removeTab: (tabId) => {
      forget();
      workbook.removeTab(tabId);
    },
    insertRows: (tabId, row, count) => {
      forget();
      workbook.insertRows(tabId, row, count);
    },
    setName: (name, block) => {
      names = null;
      workbook.setName(name, block);
    },
    removeNames: (isOne) => {
      names = null;
      workbook.removeNames(isOne);
    },
    removeMarks: () => {
      forget();
      workbook.removeMarks();
    },
  };
}

const overlap = (first: Block, second: Block): boolean =>
  first.tabId === second.tabId &&
  first.row < second.row + second.rows &&
  second.row < first.row + first.rows &&
  first.column < second.column + second.columns &&
  second.column < first.column + first.columns;

const stillHolds = ({ block, changed }: Remembered, wanted: Block): boolean =>
  holds(block, wanted) && !changed.some((other) => overlap(other, wanted));

const holds = (outer: Block, inner: Block): boolean =>
  outer.tabId === inner.tabId &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

const part = (cells: Cells, outer: Block, inner: Block): Cells =>
  cells
    .slice(inner.row - outer.row, inner.row - outer.row + inner.rows)
    .map((row) => row.slice(inner.column - outer.column, inner.column - outer.column + inner.columns));
