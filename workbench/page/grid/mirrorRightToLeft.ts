/** Turns right-to-left tabs as Sheets does, which Univer cannot: the grid is mirrored as a whole, and each text turned back. */
import { HorizontalAlign, InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService, type IRender } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { gridCanvas } from './cellRectangle';
import type { Grid } from './startGrid';

/** On the element that holds the grid, its charts and its editor; `style.css` mirrors it. */
const MIRRORED = 'mirrored';

/** Where a cell says so itself, Sheets aligns it alike in both directions; the mirror would turn it. */
const OPPOSITE = new Map([
  [HorizontalAlign.LEFT, HorizontalAlign.RIGHT],
  [HorizontalAlign.RIGHT, HorizontalAlign.LEFT],
]);

/**
 * @param container holds the grid
 * @param isRightToLeft by the tab's name; asked once for each tab until told to look again
 * @returns looks again: a tab was turned, added, renamed or chosen
 */
export function mirrorRightToLeft(
  { univer, api }: Grid,
  container: HTMLElement,
  isRightToLeft: (tabName: string) => boolean,
): () => void {
  const injector = univer.__getInjector();
  const known = new Map<string, boolean>();
  const isTurned = (tabName: string): boolean => {
    let answer = known.get(tabName);
    if (answer === undefined) known.set(tabName, (answer = isRightToLeft(tabName)));
    return answer;
  };
  const isActiveTurned = (): boolean => {
    const tabName = api.getActiveWorkbook()?.getActiveSheet().getSheetName();
    return tabName !== undefined && isTurned(tabName);
  };

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { worksheet, workbook }, next) => {
      if (cell == null || !isTurned(worksheet.getName())) return next(cell);
      const style = workbook.getStyles().getStyleByCell(cell) ?? {};
      const opposite = OPPOSITE.get(style.ht ?? HorizontalAlign.UNSPECIFIED);
      return next(opposite === undefined ? cell : { ...cell, s: { ...style, ht: opposite } });
    },
  });
  let isGridDrawing = false;
  turnTextsBack(() => isGridDrawing && isActiveTurned());
  /** Editors and charts draw by the same means, each in frames of its own. */
  const watched = new WeakSet<object>();
  const watchFrames = ({ engine }: IRender): void => {
    if (watched.has(engine)) return;
    watched.add(engine);
    engine.beginFrame$.subscribe(() => (isGridDrawing = true));
    engine.endFrame$.subscribe(() => (isGridDrawing = false));
  };

  const follow = (): void => {
    const render = injector.get(IRenderManagerService).getRenderById(api.getActiveWorkbook()?.getId() ?? '');
    if (!render) return;
    watchFrames(render);
    const frame = gridCanvas(container).parentElement!;
    if (frame.classList.contains(MIRRORED) === isActiveTurned()) return;
    frame.classList.toggle(MIRRORED);
    render.mainComponent?.makeForceDirty(true);
  };
  const lookAgain = (): void => {
    known.clear();
    follow();
  };
  api.addEvent(api.Event.ActiveSheetChanged, lookAgain);
  return lookAgain;
}

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * @param isTurned true while a text of a right-to-left grid is drawn
 */
function turnTextsBack(isTurned: () => boolean): void {
  const context = CanvasRenderingContext2D.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const fillText = context.fillText;
  context.fillText = function (this: CanvasRenderingContext2D, text, x, y, ...most) {
    if (!isTurned()) {
      fillText.call(this, text, x, y, ...most);
      return;
    }
    const { width } = this.measureText(text);
    const { textAlign } = this;
    const left = textAlign === 'center' ? x - width / 2 : textAlign === 'right' || textAlign === 'end' ? x - width : x;
    this.save();
    this.translate(2 * left + width, 0);
    this.scale(-1, 1);
    this.textAlign = 'left';
    // A line that begins with a number is else taken for one that runs from the left, its words in the wrong order.
    this.direction = RIGHT_TO_LEFT_LETTER.test(text) ? 'rtl' : 'ltr';
    fillText.call(this, text, left, y, ...most);
    this.restore();
  };
}
