/** What endpoints and jobs need from the platform, in plain values; `appsScript/` supplies it, tests supply it in memory. */
import type { Cell, Cells } from './domain/cell';

/** Tabs are known by what they are for, so that users may rename and move them. */
export type TabRole = 'agreement' | 'report' | 'data' | 'history' | 'log';

/** A rectangle of one tab; rows and columns count from 1, as in the sheet. */
export interface Block {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TabFacts {
  readonly id: number;
  readonly name: string;
  /** `null`: a tab of the user's own. */
  readonly role: TabRole | null;
}

/** A formula to be written: `;` between arguments and no decimals in it, so that every locale reads it alike. */
export interface Formula {
  readonly formula: string;
}

/** What may be written into a cell. A text stays a text, whatever it begins with. */
export type Content = Cell | Formula;

/** How cells look; what is left out stays as it is. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sizePoints?: number;
  /** `#RRGGBB`. */
  readonly colour?: string;
  /** `#RRGGBB`. */
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly merge?: boolean;
}

/** The look of a tab, applied once, when Pactline makes it. */
export interface TabDress {
  readonly rightToLeft: boolean;
  /**
   * What becomes of an earlier look. `parted`: merged cells are parted first, because others may be merged now. `plain`:
   * and cells lose all of their look. `kept`: cells that are merged stay so. Left out: the tab is new.
   */
  readonly earlier?: 'parted' | 'plain' | 'kept';
  readonly frozenRows: number;
  readonly hideGridlines: boolean;
  /** Pixels, from the first column on. */
  readonly columnWidthsPixels: readonly number[];
  /** Rows that are taller than the sheet's own; rows count from 1. */
  readonly rowHeightsPixels?: readonly { readonly row: number; readonly pixels: number }[];
  readonly styles: readonly { readonly block: Block; readonly style: Style }[];
  /** Told when somebody points at the cell. */
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Cells whose colour depends on what stands in their row; they take the place of Pactline's earlier ones. */
  readonly rules?: readonly ColourRule[];
  /** Which formulas of such rules are Pactline's: those of the user's own stay. Left out: none are. */
  readonly isOwnRule?: RegExp;
}

/** A colour that cells take where a formula holds, written as for the first cell of the block, without a separator. */
export interface ColourRule {
  readonly block: Block;
  readonly formula: string;
  /** `#RRGGBB`. */
  readonly colour: string;
}

export interface ChartSeries {
  readonly label: string;
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly shape: 'line' | 'bars';
  readonly dashed: boolean;
}

/** A chart over cells: the first block is the horizontal axis, each further block a series, headers included. */
export interface ChartSpec {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly series: readonly ChartSeries[];
  readonly verticalAxisTitle: string;
  readonly verticalAxisFormat: string;
  readonly rightToLeft: boolean;
  /** Cell of the tab whose top left corner the chart is pinned to. */
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A chart that is there: what it is drawn over tells whose it is, whatever people made of its title and place. */
export interface ChartFacts {
  readonly id: string;
  /** As in the spec, though the platform may have joined neighbours; cells that are gone are left out. */
  readonly blocks: readonly Block[];
}

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

/** Small texts kept beside the file (document) or the person (user). */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** The global that the platform calls at night; the build checks that it exists. */
export const NIGHTLY_HANDLER = 'nightlyRefresh';

export interface NightlyTrigger {
  readonly id: string;
  readonly handler: string;
}

/** Time triggers of this person in this file; nobody else's can be seen. */
export interface Triggers {
  list(): readonly NightlyTrigger[];
  /** One for {@link NIGHTLY_HANDLER}. The platform fires within the hour that begins at `hour` in `timeZone`. */
  addNightly(hour: number, timeZone: string): NightlyTrigger;
  remove(id: string): void;
}

export interface Platform {
  readonly workbook: Workbook;
  readonly documentStore: Store;
  readonly userStore: Store;
  readonly triggers: Triggers;
  /** Epoch milliseconds: the only clock there is. */
  now(): number;
  /** Language of the account, such as `en` or `fa`. */
  userLocale(): string;
  /** A new random tag. */
  randomTag(): string;
  /** Runs `work` while no other run or save of this file does; answers `'busy'` where the lock is not to be had in time. */
  withLock<Result>(waitMilliseconds: number, work: () => Result): Result | 'busy';
  /** The words of the tabs, one language a line, read from the project's files: `readSheetTexts` takes one out. */
  sheetTextsJson(): string;
}

/** A failure of the platform, wrapped once: `operation` says what was being done, `reason` is what came. */
export class PlatformError extends Error {
  readonly operation: string;
  readonly reason: unknown;

  constructor(operation: string, reason: unknown) {
    super(`${operation}: ${reason instanceof Error ? reason.message : String(reason)}`);
    this.name = 'PlatformError';
    this.operation = operation;
    this.reason = reason;
  }
}
