/** The file itself: tabs, cells, names, charts, and what the user has selected. */
import type { Cells } from '../domain/cell';
import type { Block } from './block';
import type { ChartFacts, ChartSpec } from './chart';
import type { Content } from './content';
import type { TabDress } from './dress';
import type { TabFacts, TabRole } from './tab';

export interface Workbook {
  /** Changes when the file is copied. */
  fileId(): string;
  /** IANA name. */
  timeZone(): string;
  /** Such as `en_US`. */
  locale(): string;
  /** False for somebody who may only look. */
  canEdit(): boolean;

  tabs(): readonly TabFacts[];
  /** @param role `null`: a tab for the user */
  addTab(name: string, role: TabRole | null): TabFacts;
  removeTab(tabId: number): void;
  /** @param name that no other tab has */
  renameTab(tabId: number, name: string): void;
  /** Takes away what tells the roles of tabs, also from copies that users made of them. */
  removeMarks(): void;
  showTab(tabId: number): void;
  /** Last row and column that hold anything; 0 and 0 for an empty tab. */
  extent(tabId: number): { readonly rows: number; readonly columns: number };
  /** Rows and columns that the tab has, blank ones at its end included: known without a look at its cells. */
  size(tabId: number): { readonly rows: number; readonly columns: number };

  read(block: Block): Cells;
  /** The cells of a named range, cheaper than looking for it among {@link Workbook.names}; `null` where there is none. */
  readNamed(name: string): Cells | null;
  /** As `read`, but with the formulas of cells that have one, and `''` elsewhere. */
  readFormulas(block: Block): readonly (readonly string[])[];
  write(block: Block, contents: readonly (readonly Content[])[]): void;
  clear(block: Block): void;
  /** New blank rows above `row`, looking like the row above; named blocks that hold both grow with them. */
  insertRows(tabId: number, row: number, count: number): void;
  dress(tabId: number, dress: TabDress): void;
  /** Lets people choose what a cell holds from a list of cells; `help` is said where something else is typed. */
  offerList(block: Block, choices: Block, help: string): void;

  /** All named ranges of the file; one whose cells are gone is left out. */
  names(): ReadonlyMap<string, Block>;
  setName(name: string, block: Block): void;
  /** Takes away every named range of the file that is one of these; their cells stay. */
  removeNames(isOne: (name: string) => boolean): void;

  charts(tabId: number): readonly ChartFacts[];
  /** Answers the new chart's id. */
  addChart(tabId: number, chart: ChartSpec): string;
  /**
   * Puts words and direction of a chart into those of `after`, where they are still what `before` says. Place, look and
   * cells of the chart stay as they are; one that is not there is no fault.
   */
  rewordChart(tabId: number, chartId: string, before: ChartSpec, after: ChartSpec): void;
  /** Takes a chart away whose cells are gone; one that is not there is no fault. */
  removeChart(tabId: number, chartId: string): void;

  /** The cells the user has selected, or `null` where nothing can be selected (a trigger). */
  selection(): Block | null;
  select(block: Block): void;

  /** Sends what was written, so that another run sees it before the lock is let go. */
  flush(): void;
}
