/** How tabs look: styles, sizes, notes and colours that follow from what stands in a row. */
import type { Block } from './block';

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
